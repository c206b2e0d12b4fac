import type { Reference } from './records.ts';

/** The English Wikipedia article of that title. */
export function wikipediaReference(title: string): Reference {
  const path = encodeURIComponent(title.replaceAll(' ', '_')).replace(/%(2C|3A|2F)/g, decodeURIComponent);
  return { title, url: `https://en.wikipedia.org/wiki/${path}` };
}
