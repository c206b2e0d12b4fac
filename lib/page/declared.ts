/** The longest value of a meta element that is taken over. */
const META_CHARS = 500;

/** What a page's meta elements say under the first of these keys that has a value; null when none has. */
export function metaOf(document: Document, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const selector = ['property', 'name', 'itemprop'].map((attribute) => `meta[${attribute}="${key}" i]`).join(', ');
    const value = document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
    if (value !== '') return value.slice(0, META_CHARS);
  }
  return null;
}

/** The text of an element, its spaces squeezed, soft hyphens left out. */
export function textIn(node: Node | null): string {
  return (node?.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}
