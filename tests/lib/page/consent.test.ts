// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { inOneGo } from '../../../lib/page/steps.ts';
import { consentBox } from '../../../lib/page/consent.ts';

const ASKS = 'We and our partners store cookies on your device to measure what you read.';
const ASKS_DE = 'Mit Ihrer Einwilligung speichern wir und Drittanbieter Informationen auf Ihrem Endgerät.';
const TELLS = 'The harbour wall will be rebuilt before spring, the council said on Monday after a winter of storms.';
const p = (text: string): string => `<p>${text}</p>`;

/** The id of the box that is taken for a wall when these texts were read from the page. */
function boxOf(html: string, texts: readonly string[]): string | null {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const body = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return inOneGo(consentBox(page, body))?.id ?? null;
}
const story = `<main id="story"><h1>Wall</h1>${p(TELLS)}</main>`;

test.each([
  ['a wall beside an article', `<div id="wall"><section>${p(ASKS)}</section></div>${story}`, [ASKS], 'wall'],
  ['a wall in German', `<div id="wall">${p(ASKS_DE)}</div>${story}`, [ASKS_DE], 'wall'],
  ['a wall alone', `<div id="wall">${p(ASKS)}</div>`, [ASKS], 'wall'],
  ['an article', story, [TELLS], null],
  ['an article with a notice', `<div id="wall">${p(ASKS)}</div>${story}`, [TELLS, TELLS, ASKS], null],
  ['an article about cookies', `<article><h1>Cookies</h1>${p(ASKS)}</article>`, [ASKS], null],
  ['one without an article element', `<div id="x"><h1>Cookies</h1><div id="y">${p(ASKS)}</div></div>`, [ASKS], null],
  ['one word of it', `<div id="x">${p('The baker sells cookies.')}</div>`, ['The baker sells cookies.'], null],
  ['a text that is not on the page', story, [ASKS], null],
  ['nothing', '', [], null],
])('%s', (_, html, texts, id) => expect(boxOf(html, texts)).toBe(id));
