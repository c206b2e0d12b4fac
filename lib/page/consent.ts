import type { Block } from '../article/article.ts';
import { textIn } from './declared.ts';

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
/** What an article stands in: a text in the same box as one of these is no wall, whatever it speaks of. */
const ARTICLE = 'h1, article, [itemprop="articleBody"]';

/**
 * The box of a page whose text a reading has taken for the article though it asks for consent; null when the text is
 * none of that kind, or stands with a headline and so may be an article about consent.
 */
export function consentBox(document: Document, body: readonly Block[]): Element | null {
  const chars = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const asking = body.filter(({ text }) => asksForConsent(text));
  const [first] = asking;
  if (first === undefined || chars(asking) < WALL_SHARE * chars(body)) return null;
  const inner = [...document.querySelectorAll('p, li, div, span, td')].find(
    (element) => textIn(element) === first.text,
  );
  return inner === undefined || inner.closest('article') !== null ? null : outermost(inner);
}

function asksForConsent(text: string): boolean {
  return TOPICS.filter((topic) => topic.test(text)).length >= TOPICS_OF_CONSENT;
}

/** The largest box around an element that holds no article. */
function outermost(inner: Element): Element | null {
  let box = inner;
  for (let at = inner.parentElement; at !== null && at.nodeName !== 'BODY'; at = at.parentElement) {
    if (at.querySelector(ARTICLE) !== null) break;
    box = at;
  }
  return box.querySelector(ARTICLE) === null && !isBesideHeadline(box) ? box : null;
}

/** Whether a headline stands right in the box's parent: then the box is what the headline is about. */
function isBesideHeadline(box: Element): boolean {
  return [...(box.parentElement?.children ?? [])].some((child) => /^H1$/u.test(child.nodeName));
}
