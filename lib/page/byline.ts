import { metaOf } from './declared.ts';
import { isWithin, textIn, type Wanted } from './find.ts';
import { isNode, typesOf, type LdNode } from './jsonLd.ts';
import { parseByline, plainName } from './names.ts';
import { wordsOf } from './words.ts';

/** Where pages print the names of their authors. */
export const BYLINES: Wanted = {
  names: /^ADDRESS$/iu,
  classes: /byline|author/iu,
  selector:
    '[rel~="author"], [itemprop~="author"], a[href*="/author"], a[href*="/autor"], a[href*="/writer"], a[href*="/profile/"], a[href*="/people/"], a[href*="/staff/"]',
  most: 30,
};
const NOT_SHOWN = /^(?:NAV|FOOTER)$/iu;
const NOT_SHOWN_CLASS = /comment|related/iu;
const NAME_LIMIT = 20;
const NAME_CHARS = 60;
const TAGS = ['author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'article:author'];

/**
 * The authors' names: persons that JSON-LD names, then the meta element, then what the page prints (a byline among the
 * blocks near the headline, one of its BYLINES), then organisations. Empty when the page names nobody.
 */
export function bylineOf(
  document: Document,
  main: LdNode | null,
  site: string | null,
  printed: readonly string[],
  marked: readonly Element[],
): string[] {
  const declared = asList(main?.['author'] ?? main?.['creator']);
  const others = declared.filter((one) => !isSite(nameOf(one), site));
  const persons = others.filter((one) => !isOrganisation(one)).map(nameOf);
  const tagged = TAGS.map((tag) => metaOf(document, tag) ?? '').filter((text) => text !== '' && !isAddress(text));
  const strict = (text: string): string[] => parseByline(withoutSite(text, site)).filter((name) => !isSite(name, site));
  const named = (text: string): string[] => orPlain(strict(text), text);
  const sources: (() => string[])[] = [
    () => persons.flatMap(named),
    () =>
      tagged
        .filter((text) => !isSite(text, site))
        .map(named)
        .find((names) => names.length > 0) ?? [],
    () => printed.flatMap(strict),
    () => shownNames(marked, strict),
    () =>
      [...others, ...declared]
        .map(nameOf)
        .slice(0, 1)
        .filter((name) => name !== '' && name.length < NAME_CHARS),
    () => tagged.filter((name) => name.length < NAME_CHARS).slice(0, 1),
  ];
  for (const source of sources) {
    const names = [...new Set(source())].slice(0, NAME_LIMIT);
    if (names.length > 0) return names;
  }
  return [];
}

function orPlain(names: string[], text: string): string[] {
  const plain = names.length > 0 ? null : plainName(text);
  return plain === null ? names : [plain];
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, NAME_LIMIT);
  return value === undefined || value === null ? [] : [value];
}

function nameOf(author: unknown): string {
  const name: unknown = isNode(author) ? author['name'] : author;
  if (Array.isArray(name)) return name.filter((one) => typeof one === 'string').join(', ');
  return typeof name === 'string' && !isAddress(name) ? unescape(name).replace(/\s+/gu, ' ').trim() : '';
}

/** Names in JSON-LD are often escaped once more than JSON asks for. */
function unescape(name: string): string {
  return name
    .replace(/&#0?39;|&apos;/gu, "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}

const isAddress = (text: string): boolean => /^(?:https?:)?\/\/|^www\./iu.test(text);

const isOrganisation = (author: unknown): boolean =>
  isNode(author) && typesOf(author).some((type) => /Organi[sz]ation|Corporation$/u.test(type));

/** Whether a name is the outlet's own, as written or as its host. */
function isSite(name: string, site: string | null): boolean {
  const own = wordsOf(site ?? '').join('');
  const other = wordsOf(name.replace(/\.(?:com|de|org|net|co\.uk)$/u, '')).join('');
  return other !== '' && own !== '' && (own.includes(other) || other === `${own}staff`);
}

/** "Anna Said, The Port Times staff" → "Anna Said, staff", when that is the outlet's name. */
function withoutSite(text: string, site: string | null): string {
  return site === null || site.length < 4 ? text : text.replaceAll(site, ', ');
}

function shownNames(marked: readonly Element[], namesIn: (text: string) => string[]): string[] {
  for (const element of marked) {
    if (isWithin(element, NOT_SHOWN, NOT_SHOWN_CLASS)) continue;
    const names = namesIn(textIn(element));
    if (names.length > 0) return names;
  }
  return [];
}
