import type { Block } from '../article/article.ts';
import { countChars, textIn, textsOf } from './find.ts';
import type { Steps } from './steps.ts';

/** What walls speak of, in the languages of their laws; a block that speaks of two of these asks for consent. */
const TOPICS = [
  /\bcookies?\b|\btracking\b|\btraceurs\b|\bidentifiers\b|файл\p{L}* cookie|クッキー|ملفات تعريف الارتباط/iu,
  /\b(?:consent|einwillig\p{L}*|zustimm\p{L}*|consentement|consentimiento|consentimento|consenso|toestemming|samtykke|samtycke|zgod[aęy])\b|согласи|同意|موافق/iu,
  /\b(?:partners?|partnern?|vendors?|third[- ]part(?:y|ies)|drittanbieter\p{L}*|partenaires|socios|parceiros|terze parti|fornitori|partneři|partnerzy)\b|партн[её]р/iu,
  /\b(?:devices?|browsers?|endgerät\p{L}*|gerät\p{L}*|appareils?|terminal|dispositivos?|apparaat|enhet)\b|устройств|端末|设备/iu,
  /\b(?:privacy|personal data|personali[sz]ed|datenschutz\p{L}*|personenbezogen\p{L}*|données personnelles|confidentialité|datos personales|privacidad|dados pessoais|dati personali|persoonsgegevens)\b|персональн\p{L}* данн|隐私|プライバシー/iu,
];
const TOPICS_OF_CONSENT = 2;
/** A text is a wall's when this share of its letters is in such blocks. */
const WALL_SHARE = 0.6;
/** The elements that may hold one block of text. */
const BOX = /^(?:P|LI|DIV|SPAN|TD)$/u;
/** So many texts are looked at, so many of them in a step; a box with so many times the letters holds more than the block. */
const TEXTS_LIMIT = 100_000;
const STEP_TEXTS = 500;
/** So far around a text its box is looked for, and among so many siblings of it the headline. */
const DEPTH_LIMIT = 200;
const SIBLINGS_LIMIT = 1_000;
const LONGER_TIMES = 3;
/** What an article stands in: a text in the same box as one of these is no wall, whatever it speaks of. */
const ARTICLE = 'h1, article, [itemprop="articleBody"]';

/**
 * The box of a page whose text a reading has taken for the article though it asks for consent; null when the text is
 * none of that kind, or stands with a headline and so may be an article about consent.
 */
export function* consentBox(document: Document, body: readonly Block[]): Steps<Element | null> {
  const chars = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const asking = body.filter(({ text }) => asksForConsent(text));
  const [first] = asking;
  if (first === undefined || chars(asking) < WALL_SHARE * chars(body)) return null;
  const inner = yield* boxOf(document, first.text);
  return inner === null || inner.closest('article') !== null ? null : yield* outermost(inner);
}

/** The innermost element that holds just this text; null when there is none in the part of the page that is read. */
function* boxOf(document: Document, text: string): Steps<Element | null> {
  if (document.body === null) return null;
  const texts = textsOf(document.body);
  for (let nodes = 1; nodes <= TEXTS_LIMIT && texts.nextNode() !== null; nodes += 1) {
    if (nodes % STEP_TEXTS === 0) yield;
    const start = squeezed(texts.currentNode.nodeValue ?? '');
    if (start === '' || !text.startsWith(start)) continue;
    for (let at = texts.currentNode.parentElement; at !== null; at = at.parentElement) {
      if (BOX.test(at.nodeName) && textIn(at) === text) return at;
      if (countChars(at, text.length * LONGER_TIMES) === text.length * LONGER_TIMES) break;
    }
    yield;
  }
  return null;
}

const squeezed = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();

function asksForConsent(text: string): boolean {
  return TOPICS.filter((topic) => topic.test(text)).length >= TOPICS_OF_CONSENT;
}

/** The largest box around an element that holds no article. */
function* outermost(inner: Element): Steps<Element | null> {
  let box = inner;
  let at = inner.parentElement;
  for (let depth = 0; depth < DEPTH_LIMIT && at !== null && at.nodeName !== 'BODY'; depth += 1, at = at.parentElement) {
    if (at.querySelector(ARTICLE) !== null) break;
    box = at;
    yield;
  }
  return box.querySelector(ARTICLE) === null && !isBesideHeadline(box) ? box : null;
}

/** Whether a headline stands right in the box's parent: then the box is what the headline is about. */
function isBesideHeadline(box: Element): boolean {
  const children = box.parentElement?.children;
  for (let index = 0; index < SIBLINGS_LIMIT; index += 1) if (children?.item(index)?.nodeName === 'H1') return true;
  return false;
}
