import { metaOf } from './declared.ts';
import { findFirst, textIn } from './find.ts';
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
const SHOWN =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i], [class*="meta" i], [itemprop="datePublished"]';
/** So many of them are looked at, none with more text than this. */
const SHOWN_LIMIT = 40;
const TIMES_LIMIT = 300;
const SHOWN_CHARS = 200;

/** The day on which the article appeared, as ISO 8601; null when the page does not say. */
export function dateOf(document: Document, main: LdNode | null, url: string): string | null {
  const declared = main?.['datePublished'] ?? main?.['dateCreated'];
  const texts = [typeof declared === 'string' ? declared : null, ...META.map((key) => metaOf(document, key))];
  for (const text of texts) {
    const day = isoDay(text) ?? writtenDay(text);
    if (day !== null) return day;
  }
  return timeElement(document) ?? urlDay(url) ?? shownDay(document);
}

/** The first time element below the headline; failing that, the first of the page. */
function timeElement(document: Document): string | null {
  const times = findFirst(document, 'time[datetime]', TIMES_LIMIT);
  const heading = document.querySelector('h1');
  const isBelow = (time: Element): boolean =>
    heading !== null && (heading.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ordered = [...times.filter(isBelow), ...times.filter((time) => !isBelow(time))];
  for (const time of ordered) {
    const day = isoDay(time.getAttribute('datetime')) ?? writtenDay(time.getAttribute('datetime'));
    if (day !== null) return day;
  }
  return null;
}

function shownDay(document: Document): string | null {
  for (const element of findFirst(document, SHOWN, SHOWN_LIMIT)) {
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
