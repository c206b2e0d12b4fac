/** How well a language is read: by rules measured on labelled texts (bench/results.md), by rules tested on sentences, by marks and names alone. */
export type Support = 'measured' | 'tested' | 'marks';

const SUPPORT: Readonly<Record<string, Support>> = {
  en: 'measured',
  de: 'measured',
  fr: 'tested',
  es: 'tested',
  pt: 'tested',
  it: 'tested',
  ru: 'tested',
  ar: 'tested',
};

/** Support of a BCP 47 tag; a page that names no language is taken for English. */
export function supportOf(language: string | null): Support {
  const code = codeOf(language);
  return Object.hasOwn(SUPPORT, code) ? (SUPPORT[code] ?? 'marks') : 'marks';
}

/** The language of a tag, without region and script; "en" for null and for an empty one. */
export function codeOf(language: string | null): string {
  const code = (language ?? '').trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  return code === '' ? 'en' : code;
}
