import { metaOf } from './declared.ts';
import { firstNamed, textIn, type Wanted } from './find.ts';
import type { LdNode } from './jsonLd.ts';

/** Names under which pages declare when an article appeared; the most widespread first. */
const META = [
  'article:published_time',
  'datePublished',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'date',
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Other languages' months, where their first three letters (four of "juillet", not to be "juin") are not the English ones. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  mär: 3, mai: 5, okt: 10, dez: 12, fév: 2, avr: 4, jui: 6, juil: 7, aoû: 8, déc: 12, ene: 1, abr: 4, ago: 8, dic: 12,
  fev: 2, set: 9, out: 10, gen: 1, mag: 5, giu: 6, lug: 7, ott: 10,
}; // prettier-ignore
/** Where a page shows its date, as their classes say it. */
export const DATES: Wanted = {
  classes: /date|time|publish|byline|meta/iu,
  selector: '[itemprop="datePublished"]',
  most: 40,
};
export const TIMES: Wanted = { names: /^TIME$/iu, most: 100 };
/** Longer texts are no dates, and what a page declares as one is looked at so far. */
const SHOWN_CHARS = 200;

/** The day on which the article appeared, as ISO 8601, by what the page declares or marks as times and dates; null when it does not say. */
export function dateOf(
  document: Document,
  main: LdNode | null,
  url: string,
  marked: { readonly times: readonly Element[]; readonly dates: readonly Element[] },
): string | null {
  const declared = main?.['datePublished'] ?? main?.['dateCreated'];
  const texts = [
    typeof declared === 'string' ? declared.slice(0, SHOWN_CHARS) : null,
    ...META.map((key) => metaOf(document, key)),
  ];
  for (const text of texts) {
    const day = isoDay(text) ?? writtenDay(text);
    if (day !== null) return day;
  }
  return timeElement(document, marked.times) ?? urlDay(url) ?? shownDay(marked.dates);
}

/** The first time element below the headline; failing that, the first of the page. */
function timeElement(document: Document, times: readonly Element[]): string | null {
  const [heading] = firstNamed(document, 'h1', 1);
  const isBelow = (time: Element): boolean =>
    heading !== undefined && (heading.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const first = Math.max(0, times.findIndex(isBelow));
  for (const time of [...times.slice(first), ...times.slice(0, first)]) {
    const text = time.getAttribute('datetime')?.slice(0, SHOWN_CHARS) ?? '';
    const day = isoDay(text) ?? writtenDay(text);
    if (day !== null) return day;
  }
  return null;
}

function shownDay(dates: readonly Element[]): string | null {
  for (const element of dates) {
    if (element.nodeName === 'BODY' || element.nodeName === 'META') continue;
    const text = textIn(element);
    const day = text.length > SHOWN_CHARS ? null : (isoDay(text) ?? writtenDay(text));
    if (day !== null) return day;
  }
  return null;
}

function urlDay(url: string): string | null {
  const found = /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$)/u.exec(url);
  return found === null ? null : toDay(found[1], found[2], found[3]);
}

function isoDay(text: string | null): string | null {
  const found = /(?:^|\D)((?:19|20)\d\d)[-/.]?(\d\d)[-/.]?(\d\d)(?:\D|$)/u.exec(text ?? '');
  return found === null ? null : toDay(found[1], found[2], found[3]);
}

/** "December 22, 2023", "22. Dezember 2023", "2023年12月22日", "22.12.2023". */
function writtenDay(text: string | null): string | null {
  const shown = text ?? '';
  const monthFirst = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)/u.exec(shown);
  if (monthFirst !== null) return toDay(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)/u.exec(
    shown,
  );
  if (dayFirst !== null) return toDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const eastern = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(shown);
  if (eastern !== null) return toDay(eastern[1], eastern[2], eastern[3]);
  const numbers = /(?:^|\D)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)/u.exec(shown);
  return numbers === null ? null : toDay(numbers[3], numbers[2], numbers[1]);
}

function toDay(year = '', month = '', day = ''): string | null {
  const number = /^\d+$/u.test(month) ? Number(month) : monthOf(month);
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const start = lower.slice(0, 3);
  return OTHER_MONTHS[lower.slice(0, 4)] ?? OTHER_MONTHS[start] ?? MONTHS.indexOf(start) + 1;
}
