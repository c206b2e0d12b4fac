import { firstNamed } from './find.ts';

/** The longest value of a meta element that is taken over. */
const META_CHARS = 500;

/** So many meta elements of a page are looked at. */
const METAS = 500;
/** What does not begin among so many letters of a value is not there. */
const LOOKED_CHARS = 2_000;
const KEYS = ['property', 'name', 'itemprop'];

/** What a page's meta elements say under the first of these keys that has a value; null when none has. */
export function metaOf(document: Document, ...keys: readonly string[]): string | null {
  // Browsers remember the elements of a name, while a selector would have the whole page searched for each key.
  const metas = firstNamed(document, 'meta', METAS);
  for (const key of keys) {
    const wanted = key.toLowerCase();
    const meta = metas.find((one) => KEYS.some((name) => isSame(one.getAttribute(name), wanted)));
    const value = meta?.getAttribute('content')?.slice(0, LOOKED_CHARS).trim() ?? '';
    if (value !== '') return value.slice(0, META_CHARS);
  }
  return null;
}

/** Whether a value says this in letters of any case; `wanted` is in small ones. */
function isSame(value: string | null, wanted: string): boolean {
  return value?.length === wanted.length && value.toLowerCase() === wanted;
}
