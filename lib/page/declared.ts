import { firstNamed } from './find.ts';

/** The longest value of a meta element that is taken over. */
const META_CHARS = 500;

/** So many meta elements of a page are looked at. */
const METAS = 500;
const KEYS = ['property', 'name', 'itemprop'];

/** What a page's meta elements say under the first of these keys that has a value; null when none has. */
export function metaOf(document: Document, ...keys: readonly string[]): string | null {
  // Browsers remember the elements of a name, while a selector would have the whole page searched for each key.
  const metas = firstNamed(document, 'meta', METAS);
  for (const key of keys) {
    const wanted = key.toLowerCase();
    const meta = metas.find((one) => KEYS.some((name) => one.getAttribute(name)?.toLowerCase() === wanted));
    const value = meta?.getAttribute('content')?.trim() ?? '';
    if (value !== '') return value.slice(0, META_CHARS);
  }
  return null;
}
