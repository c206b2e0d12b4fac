/** Invented pages with what live pages have and stored ones lack. */
export interface LivePage {
  readonly name: string;
  readonly body: string;
  /** Code that runs in the page before it is read; what it returns is awaited. */
  readonly act?: string;
  /** Parts of texts that the article holds, and parts that it must not hold. */
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
  /** Parts of texts that the reader says it left out. */
  readonly leftOut?: readonly string[];
  readonly access?: string;
  /** The page is no article: nothing may be read from it. */
  readonly isNone?: boolean;
}

/** The six paragraphs of an article about a thing, each of which names it. */
export const STORY = (thing: string): readonly string[] => [
  `The ${thing} will be rebuilt before spring, the council of Port Elm said on Monday after a winter of storms and long delays.`,
  `“We have the stone, the crew and the money for the ${thing},” said Maren Solheim, who heads the works council of the town.`,
  `The cost of the ${thing}, shared by the port and the town, has doubled since the first estimate, according to the yearly report.`,
  `Work on the ${thing} would start next week, weather permitting, and go on for two months without a break, she told the members.`,
  `A second ${thing}, further out, is to follow in two years when the money for it has been found, said the treasurer of the port.`,
  `Until then the present rules stay in force, and boats that wait for the ${thing} may use the slipway by the old fish market.`,
];
export const paragraphs = (texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('');
const prose = (thing: string): string => paragraphs(STORY(thing));
const title = (thing: string): string => `Council votes to rebuild the ${thing}`;
const article = (thing: string, inner = prose(thing)): string => `<article><h1>${title(thing)}</h1>${inner}</article>`;

export function page(thing: string, body: string, head = '', html = 'lang="en"'): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${title(thing)} - The Port Times</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title(thing)}">${head}</head><body>${body}</body></html>`;
}
const ld = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

const COOKIES = paragraphs(
  [1, 2, 3, 4, 5, 6].map(
    (index) =>
      `We and our ${index}00 partners store and read cookies on your device, for example identifiers, to measure content, to know our readers better, and to develop and improve the services that we offer to you.`,
  ),
);
const BUTTONS = '<button>Accept all</button><button>Reject all</button>';

const CONSENT: readonly LivePage[] = [
  {
    name: 'a consent manager’s dialog above the article',
    body: page('wall', `<div id="onetrust-consent-sdk"><div class="onetrust">${COOKIES}${BUTTONS}</div></div>${article('wall')}`),
    has: STORY('wall'),
    lacks: ['partners store'],
  },
  {
    name: 'a modal dialog of its own, longer than the article',
    body: page('wall', `${article('wall')}<div role="dialog" aria-modal="true">${COOKIES}${COOKIES}${BUTTONS}</div>`),
    has: STORY('wall'),
    lacks: ['partners store'],
  },
  {
    name: 'an overlay whose names say nothing, longer than the article',
    body: page('wall', `<div class="x1a"><section class="x1b">${COOKIES}${COOKIES}${BUTTONS}</section></div><div id="root">${article('wall')}</div>`),
    has: STORY('wall'),
    lacks: ['partners store'],
    leftOut: ['partners store'],
  },
  {
    name: 'a wall that hides the article until consent is given',
    body: page('wall', `<div class="cmp">${COOKIES}${BUTTONS}</div><main style="display:none">${article('wall')}</main>`),
    has: STORY('wall'),
    lacks: ['partners store'],
  },
  {
    name: 'a consent page with no article on it',
    body: page('wall', `<div class="y7"><h2>Before you go on to The Port Times</h2>${COOKIES}${BUTTONS}</div>`),
    has: [],
    isNone: true,
  },
]; // prettier-ignore

const SCRIPTED: readonly LivePage[] = [
  {
    name: 'an article in an open shadow root',
    body: page('wall', `<port-story></port-story><script>
      const root = document.querySelector('port-story').attachShadow({ mode: 'open' });
      root.append(document.createRange().createContextualFragment(${JSON.stringify(article('wall'))}));</script>`),
    has: STORY('wall'),
  },
  {
    name: 'paragraphs in slots of a shadow root, with its own footer',
    body: page('wall', `<port-story>${article('wall')}</port-story><script>
      const root = document.querySelector('port-story').attachShadow({ mode: 'open' });
      root.append(document.createRange().createContextualFragment('<main><slot></slot></main><footer><p>Sign up for our newsletter</p></footer>'));</script>`),
    has: STORY('wall'),
    lacks: ['newsletter'],
  },
  {
    name: 'blocks that a server streams hidden and a script puts in place',
    body: page('wall', `<article><h1>${title('wall')}</h1><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></article>
      <div hidden id="S:0">${prose('wall')}</div><script>
      const [from, to] = [document.getElementById('S:0'), document.getElementById('B:0')];
      to.nextElementSibling.remove(); to.after(...from.childNodes); from.remove();</script>`),
    has: STORY('wall'),
    lacks: ['Loading'],
  },
  {
    name: 'streamed blocks that no script has put in place yet',
    body: page('wall', `<article><h1>${title('wall')}</h1><template id="B:0"></template><p>Loading</p></article><div hidden id="S:0">${prose('wall')}</div>`),
    has: STORY('wall'),
    lacks: ['Loading'],
  },
  {
    name: 'text that a script puts there after the page has loaded',
    body: page('wall', `<div id="root"></div><script>setTimeout(() => document.getElementById('root').append(
      document.createRange().createContextualFragment(${JSON.stringify(article('wall'))})), 600)</script>`),
    has: STORY('wall'),
  },
  {
    name: 'the next article of a single-page application',
    body: page('wall', `<div id="root">${article('wall')}</div>`),
    act: `(() => { history.pushState({}, '', location.pathname + '/quay'); setTimeout(() => {
      document.title = ${JSON.stringify(title('quay'))};
      document.querySelector('meta[property="og:title"]').content = document.title;
      document.getElementById('root').replaceChildren(document.createRange().createContextualFragment(${JSON.stringify(article('quay'))}));
    }, 100); return new Promise((done) => setTimeout(done, 300)); })()`,
    has: STORY('quay'),
    lacks: ['the wall'],
  },
  {
    name: 'a single-page application that leaves the old page’s meta elements and JSON-LD behind',
    body: page('wall', `<div id="root">${article('wall')}</div>`, ld({ '@type': 'NewsArticle', headline: title('wall'), articleBody: STORY('wall').join('\n') })),
    act: `history.pushState({}, '', location.pathname + '/quay'); document.title = ${JSON.stringify(title('quay'))};
      document.getElementById('root').replaceChildren(document.createRange().createContextualFragment(${JSON.stringify(article('quay'))}));`,
    has: STORY('quay'),
    lacks: ['the wall'],
  },
]; // prettier-ignore

const MORE = `<p>${'And so it went on, for the whole of the year and the next. '.repeat(80)}</p>`;

const SHAPES: readonly LivePage[] = [
  {
    name: 'several articles one below the other, the second of which was scrolled to',
    body: page('wall', `<main>${['wall', 'quay', 'ferry'].map((thing) => article(thing, prose(thing) + MORE)).join('')}</main>`),
    act: `document.querySelectorAll('h1')[1].scrollIntoView()`,
    has: STORY('quay'),
    lacks: ['The wall will', 'The ferry will'],
  },
  {
    name: 'text hidden by style sheets',
    body: page('wall', article('wall', STORY('wall').map((text, index) => `<p>${text}</p><p class="q8">${STORY('trap')[index] ?? ''}</p>`).join('')), '<style>.q8{display:none}</style>'),
    has: STORY('wall'),
    lacks: ['the trap'],
  },
  {
    name: 'text that takes up its place unseen',
    body: page('wall', article('wall', STORY('wall').map((text, index) => `<p>${text}</p><div class="q8"><p>${STORY('trap')[index] ?? ''}</p></div>`).join('')), '<style>.q8{visibility:hidden}</style>'),
    has: STORY('wall'),
    lacks: ['the trap'],
  },
  {
    name: 'an article that is not drawn yet, beside texts that are',
    body: page('wall', `<main class="q8">${article('wall')}<p hidden>${STORY('trap').join(' ')}</p></main><aside>${paragraphs(STORY('quay'))}</aside>`, '<style>.q8{visibility:hidden}</style>'),
    has: STORY('wall'),
    lacks: ['the trap'],
  },
  {
    name: 'a page come back to from the back/forward cache',
    body: page('wall', article('wall')),
    act: 'back',
    has: STORY('wall'),
  },
  {
    name: 'a huge document',
    body: page('wall', `${article('wall')}<section class="comments">${'<div><b>Reader</b><i>1 hour ago</i><p>I do not think so.</p></div>'.repeat(8_000)}</section>`),
    has: STORY('wall'),
    lacks: ['I do not think so'],
  },
  {
    name: 'a page for accelerated mobile pages',
    body: page('wall', `<amp-consent id="c"><div id="d">${COOKIES}</div></amp-consent><amp-ad>Advertisement</amp-ad>${article('wall', STORY('wall').map((text) => `<p>${text}</p><amp-ad><p>Advertisement</p></amp-ad>`).join(''))}
      <amp-sidebar><ul><li><a href="/a">Sport in the harbour today</a></li></ul></amp-sidebar>`, '', 'amp lang="en"'),
    has: STORY('wall'),
    lacks: ['Advertisement', 'partners store', 'Sport in'],
  },
  {
    name: 'a print view',
    body: page('wall', `<table><tr><td><img alt=""></td><td>Printed from www.port.example</td></tr><tr><td colspan="2"><h1>${title('wall')}</h1>${STORY('wall').join('<br><br>')}<hr>© The Port Times. All rights reserved.</td></tr></table>`),
    has: STORY('wall'),
    lacks: ['All rights reserved'],
  },
]; // prettier-ignore

export const LIVE: readonly LivePage[] = [...CONSENT, ...SCRIPTED, ...SHAPES];
