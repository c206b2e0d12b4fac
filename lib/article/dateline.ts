import { isAgency } from './agencies.ts';
import type { Block, Dateline } from './article.ts';
import { parseEastAsian } from './eastAsianDateline.ts';

/** A dateline ends within so many letters of the start of its paragraph. */
const HEAD_CHARS = 110;
/** So many first blocks are looked at: a standfirst, a byline and a caption may stand before the text. */
const FIRST_BLOCKS = 12;
const FIRST_PARAGRAPHS = 4;
/** "Berlin. …", "Paris – …" and "LINDI: …" count only in so many first paragraphs, of at least so many letters. */
const WEAK_PARAGRAPHS = 2;
const WEAK_CHARS = 80;
const PLACE_WORDS = 4;
const WEAK_PLACE_WORDS = 3;
const COLON_PLACE_WORDS = 2;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’]*(?:[ -](?:(?:of|de|del|di|do|da|du|la|le|al|am|an der|der|im|sur|upon) )?\p{Lu}[\p{L}\p{M}.'’]*){0,4}`;
/** "Springfield, Ill.", "München/London", "Dubai, United Arab Emirates". */
const PLACE = new RegExp(`^${NAME}(?:\\s?/\\s?${NAME}){0,2}(?:,\\s?${NAME}){0,2}$`, 'u');
const MONTH =
  '(?:jan|feb|fév|fev|mar|mär|apr|avr|abr|may|mai|maj|jun|juin|jul|juil|aug|août|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|ene|gen|mag|giu|lug|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?';
const DATE = new RegExp(
  `[,.]?\\s*(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s*(?:de\\s+)?${MONTH}|${MONTH}\\s+\\d{1,2})(?:,?\\s*\\d{4})?[.,]?$`,
  'iu',
);
const SEPARATOR = /\s*(?:--|[–—―:：_]|\.?-)\s*/u;
/** A dash between a place and the text; a hyphen needs a space, or words like "Al-Hasakah" would end there. */
const DASH = /\s?(?:--|[–—―])\s?|(?:\s-|[-_])\s/u;
/** Labels that stand where a place could. */
const LABELS =
  /^(?:updated?|breaking|live|exclusive|watch|listen|read|opinion|analysis|editorial|review|video|photos?|podcast|claim|fact|verdict|rating|question|answer|q|a|note|editor|correction|clarification|spoiler|warning|disclosure|summary|background|visit|interview|comment|kommentar|analyse|meinung|news|eilmeldung)\b/iu;
/** First words of sentences, some of them of places too: "Los Angeles", "St. Louis", "Das Island". */
const OPENERS =
  /^(?:the|an?|this|that|these|it|he|she|they|we|you|i|in|on|at|as|from|to|by|with|but|and|if|when|while|after|before|for|so|no|yes|der|die|das|ein|eine|es|er|sie|wir|ich|und|aber|wenn|nein|ja|doch|im|am|le|les|un|une|el|los|las|una|il|lo|welcome|good|hello|dear|sen|gov|rep|dr|mr|mrs|ms|st|prof|gen|lt|col|sgt|rev)\b/iu;

/** "CLAIM: …", "EBONY: …". */
const LABEL = /^\p{Lu}[\p{Lu} '’]+:\s/u;

export interface FoundDateline {
  readonly dateline: Dateline;
  /** How many letters of the text the dateline takes up, with the space after it. */
  readonly length: number;
}
interface Strength {
  /** Whether it says more than a name before a mark: an agency, a date or capitals throughout. */
  readonly isStrong: boolean;
}
type Found = FoundDateline & Strength;

/** The dateline of an article: the first block that opens with one; look-alikes further down are left alone. */
export function findDateline(body: readonly Block[], language: string | null): Dateline | null {
  const texts = body.filter((block) => block.kind !== 'heading').slice(0, FIRST_BLOCKS);
  let paragraphs = 0;
  for (const { text } of texts) {
    if (paragraphs === FIRST_PARAGRAPHS) return null;
    const found = parseDateline(text, language);
    if (text.length >= WEAK_CHARS) paragraphs += 1;
    if (found !== null && (found.isStrong || isOpening(text, body, paragraphs))) return found.dateline;
  }
  return null;
}

/** Whether a weak form opens one of the first paragraphs, and is not one of the labels with which blocks begin. */
function isOpening(text: string, body: readonly Block[], paragraphs: number): boolean {
  const isLabel = LABEL.test(text) && body.filter((block) => LABEL.test(block.text)).length > 1;
  return text.length >= WEAK_CHARS && paragraphs <= WEAK_PARAGRAPHS && !isLabel;
}

/** Reads "Moscow, SANA – " or "WASHINGTON (AP) — " at the start of a text; null when it is no dateline. */
export function parseDateline(text: string, language: string | null = null): Found | null {
  const head = text.slice(0, HEAD_CHARS);
  return (
    parseEastAsian(head) ??
    agencyFirst(head) ??
    withParentheses(head) ??
    withSlashes(head) ??
    withDash(head) ??
    withStop(head, language) ??
    withColon(head)
  );
}

function found(place: string | null, agency: string | null, length: number, isStrong: boolean): Found {
  return { dateline: { place, agency }, length, isStrong };
}

/** "(Reuters) - ", "(ANSA) - ROMA, 03 MAG - ". */
function agencyFirst(head: string): Found | null {
  const opening = /^\(([^()]{2,40})\)\s*(?:--|[–—―]|-)\s*/u.exec(head);
  const agency = opening?.[1]?.trim();
  if (opening === null || agency === undefined || !/^\p{L}/u.test(agency) || !isSigned(agency)) return null;
  const rest = head.slice(opening[0].length);
  const dash = DASH.exec(rest);
  const { place, isDated } = splitDate(dash === null ? '' : rest.slice(0, dash.index));
  if (dash === null || !isPlace(place) || !(isDated || isCapitals(place)))
    return found(null, agency, opening[0].length, true);
  return found(place, agency, opening[0].length + dash.index + dash[0].length, true);
}

/** "WASHINGTON (AP) — ", "Madrid, 3 may (EFE).- ", "لندن (رويترز) - ", "Moscow, (SANA) – ". */
function withParentheses(head: string): Found | null {
  const match = /^([^()]{2,70}?)[\s,-]*\(([^()]{2,40})\)/u.exec(head);
  const agency = match?.[2]?.trim() ?? '';
  const end = match === null ? null : SEPARATOR.exec(head.slice(match[0].length));
  if (match === null || end?.index !== 0 || !/^\p{L}/u.test(agency)) return null;
  const { place, isDated } = splitDate(match[1] ?? '');
  const isName = isPlace(place) || (isAgency(agency) && isCaseless(place));
  const isSure = isDated || isCapitals(place) || isSigned(agency);
  return isName && isSure ? found(place, agency, match[0].length + end[0].length, true) : null;
}

/** "ANKARA, September 12. /TASS/. ". */
function withSlashes(head: string): Found | null {
  const match = /^([^/]{2,60}?)\s*\/\s?([^/]{2,30}?)\s?\/[.:]?\s?(?:[–—-]\s)?/u.exec(head);
  const { place, isDated } = splitDate(match?.[1] ?? '');
  if (match === null || !isPlace(place) || !(isDated || isAgency(match[2] ?? ''))) return null;
  return found(place, match[2] ?? null, match[0].length, true);
}

/** "BRUSSELS — ", "Damascus, SANA – ", "МОСКВА, 3 мая — РИА Новости. ", "دمشق-سانا ". */
function withDash(head: string): Found | null {
  const dash = DASH.exec(head) ?? /-/u.exec(head);
  if (dash === null || dash.index < 2) return null;
  const before = head.slice(0, dash.index);
  const length = dash.index + dash[0].length;
  const rest = head.slice(length);
  const comma = /^(.{2,60}?),\s?(\p{Lu}{2,8}|[^,]{2,24})$/u.exec(before);
  const signed = comma?.[2] ?? '';
  if (comma !== null && (isAgency(signed) || /^\p{Lu}{3,6}$/u.test(signed))) {
    const { place } = splitDate(comma[1] ?? '');
    if (isPlace(place) && (isAgency(signed) || !isCapitals(place)))
      return found(place, signed, length, isAgency(signed));
  }
  const { place, isDated } = splitDate(before);
  const after = /^([^.:-]{2,24}?)\s?[.:–-]\s?/u.exec(rest);
  if (after !== null && isAgency(after[1] ?? '') && (isPlace(place) || isCaseless(place)))
    return found(place, after[1] ?? null, length + after[0].length, true);
  const bare = /^(\S{2,10})\s/u.exec(rest);
  if (bare !== null && isAgency(bare[1] ?? '') && isCaseless(place))
    return found(place, bare[1] ?? null, length + bare[0].length, true);
  return DASH.test(dash[0]) ? placeOnly(place, rest, length, isDated) : null;
}

function placeOnly(place: string, rest: string, length: number, isDated: boolean): Found | null {
  if (!isPlace(place)) return null;
  const isStrong = isDated || isCapitals(place.split(',')[0] ?? '');
  if (isStrong && wordsIn(place.split(',')[0] ?? '') <= PLACE_WORDS) return found(place, null, length, true);
  const isSentence = rest === '' || /^["“«„'‘(]?[\p{Lu}\p{N}]/u.test(rest);
  return isSentence && !OPENERS.test(place) && wordsIn(place) <= WEAK_PLACE_WORDS
    ? found(place, null, length, false)
    : null;
}

/** "Berlin. Der Minister …", as German regional newspapers open. */
function withStop(head: string, language: string | null): Found | null {
  const match = /^([^.:]{4,30})\.\s(?=["“„»]?\p{Lu})/u.exec(head);
  const place = match?.[1] ?? '';
  const isGerman = /^de\b/u.test(language ?? '');
  if (match === null || !isGerman || !isPlace(place) || OPENERS.test(place) || wordsIn(place) > COLON_PLACE_WORDS)
    return null;
  return found(place, null, match[0].length, false);
}

/** "NEW DELHI: The …"; one word before a colon is more often a label, which only the rest of the article can tell. */
function withColon(head: string): Found | null {
  const match = /^(\p{Lu}[^:]{2,30}):\s(?=["“'‘]?\p{Lu})/u.exec(head);
  const { place, isDated } = splitDate(match?.[1] ?? '');
  if (
    match === null ||
    !isPlace(place) ||
    !isCapitals(place) ||
    /['’]/u.test(place) ||
    wordsIn(place) > COLON_PLACE_WORDS
  )
    return null;
  return found(place, null, match[0].length, isDated);
}

function splitDate(words: string): { place: string; isDated: boolean } {
  const place = words.trim().replace(DATE, '');
  return { place: place.trim().replace(/,$/u, ''), isDated: place !== words.trim() };
}

const wordsIn = (text: string): number => text.split(/[\s,/]+/u).length;

function isPlace(words: string): boolean {
  return (
    PLACE.test(words) &&
    !LABELS.test(words) &&
    words.split(/[,/]/u).every((name) => wordsIn(name.trim()) <= PLACE_WORDS)
  );
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** One to three words of a script without capitals. */
const isCaseless = (text: string): boolean => /^(?:\p{Lo}[\p{Lo}\p{M}]*[ ]?){1,3}$/u.test(text);

/** Whether a name is an agency's, and not the ticker behind a company's name. */
const isSigned = (name: string): boolean => isAgency(name) || !/^\p{Lu}{1,5}$/u.test(name);
