import { metaOf } from './declared.ts';
import { firstNamed, textIn } from './find.ts';
import type { LdNode } from './jsonLd.ts';
import { visibilityOf } from './visibility.ts';
import { isSameText, wordsOf } from './words.ts';

/** So many h1 are looked at; pages with more than one have a few. */
const HEADINGS_LIMIT = 50;
const TITLE_CHARS = 500;
/** Of what a page declares so much is looked at. */
const TITLE_LIMIT = 2_000;
/** A headline shares at least so many words with what the page declares. */
const COMMON_WORDS = 2;
/** A kicker printed inside the h1 is at most so long. */
const KICKER_CHARS = 40;
/** The parts of a window title: "Headline | Outlet". */
const PARTS = /\s+[|–—-]\s+|\s*[|ㅣ]\s*/u;

/** The section that East Asian sites print between headline and name. */
const SECTION = /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{P}])[-_－][\p{L}·]{1,6}$/u;

/** The headline of the page, or of one of its articles when the others are given: the h1 with most words in common with og:title; without one, what the page declares. */
export function titleOf(
  document: Document,
  main: LdNode | null,
  siteName: string | null,
  others: ReadonlySet<Element> = new Set(),
): string {
  const headline = typeof main?.['headline'] === 'string' ? main['headline'] : null;
  const declared = withoutSite(metaOf(document, 'og:title', 'twitter:title') ?? headline ?? document.title, siteName);
  const shown = bestHeading(document, declared, others);
  return (shown === null ? declared : withoutKicker(shown, declared)).slice(0, TITLE_CHARS);
}

function bestHeading(document: Document, declared: string, others: ReadonlySet<Element>): string | null {
  const words = new Set(wordsOf(declared));
  let best: string | null = null;
  let most = COMMON_WORDS - 1;
  for (const h1 of firstNamed(document, 'h1', HEADINGS_LIMIT)) {
    if (others.has(h1.closest('article') ?? h1)) continue;
    const text = textIn(h1);
    const common = new Set(wordsOf(text).filter((word) => words.has(word))).size;
    if (common > most) [best, most] = [text, common];
  }
  return best;
}

/** Whether the headline has its place but is not shown: pages hide themselves so until their scripts and styles are there. */
export function isHeadlineUnseen(document: Document, title: string): boolean {
  const shown = firstNamed(document, 'h1', HEADINGS_LIMIT).filter((h1) => isSameText(textIn(h1), title));
  const view = document.defaultView;
  return shown.length > 0 && shown.every((h1) => visibilityOf(h1, view, 'shown') === 'unseen');
}

/** "Politics | Mayor resigns" → "Mayor resigns", where the page declares just that. */
function withoutKicker(shown: string, declared: string): string {
  const kicker = shown.slice(0, shown.length - declared.length);
  const isKicker = kicker.length > 0 && kicker.length <= KICKER_CHARS && /[\s|:–-]$/u.test(kicker);
  return isKicker && shown.endsWith(declared) ? declared : shown;
}

/** "Mayor resigns - The Port Times" → "Mayor resigns": without the outlet's name before or after it. */
function withoutSite(title: string, siteName: string | null): string {
  const clean = title.slice(0, TITLE_LIMIT).replace(/\s+/gu, ' ').trim();
  const parts = clean.split(PARTS);
  if (parts.length < 2) return clean;
  const site = wordsOf(siteName ?? '').join('');
  const isSite = (part: string): boolean => {
    const name = wordsOf(part).join('');
    return name !== '' && site !== '' && (site.includes(name) || name.includes(site));
  };
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (isSite(first)) return clean.slice(first.length).replace(/^[\s|ㅣ–—-]+/u, '');
  const isLabel = isSite(last) || /[|ㅣ]\s*[^|ㅣ]{1,40}$/u.test(clean);
  if (!isLabel || last === '') return clean;
  const rest = clean.slice(0, clean.lastIndexOf(last)).replace(/[\s|ㅣ–—-]+$/u, '');
  return rest.replace(SECTION, '');
}
