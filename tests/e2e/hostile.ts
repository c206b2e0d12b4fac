/** Nasty pages for the end-to-end tests: what a page may do to whoever reads it. Each still is, or looks like, an article. */
const MARK = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';
const SPEECH =
  '<p>The decision came after nine hours of talks in the town hall, where the heating had failed and the benches stood full.</p>' +
  '<p>“We asked for one more winter and were given it,” said Maren Solheim, who heads the works council of the northern yard.</p>' +
  '<p>The harbour board will put the new terms to its members in May. Until then the present rules stay in force everywhere.</p>';

const page = (body: string, head = '', script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour talks end</title>
<meta property="og:type" content="article"><meta property="og:title" content="Harbour talks end">${head}</head>
<body><main><article><h1>Harbour talks end</h1>${body}</article></main>${script === '' ? '' : `<script>${script}</script>`}</body></html>`;

const escaped = MARK.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const deep = (levels: number): string => '{"@graph":['.repeat(levels) + '{}' + ']}'.repeat(levels);
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

export interface NastyPage {
  readonly name: string;
  readonly body: string;
  /** Whether the speaker must be found in spite of all. */
  readonly isReadable: boolean;
  /** Its end never comes. */
  readonly isEndless?: boolean;
}

/** Fifty megabytes in two hundred thousand elements, put there by a script below the article. */
const FIFTY_MEGABYTES = `const one = '<div class="c"><p>' + 'I do not think so, and said so. '.repeat(14) + '</p></div>';
const box = document.createElement('section'); box.innerHTML = one.repeat(100_000); document.body.append(box);`;
/** The article of the other pages with all of that below it. */
export const HUGE = page(SPEECH, '', FIFTY_MEGABYTES);

export const NASTY: readonly NastyPage[] = [
  { name: 'a document of fifty megabytes', isReadable: true, body: HUGE },
  {
    name: 'markup in every field',
    isReadable: true,
    body: page(
      SPEECH +
        `<p>“${escaped} is what we said,” said ${escaped} Solheim.</p><p>By <a href="javascript:window.broken=1">Anna ${escaped}</a></p>` +
        `<aside><h3>Related</h3><a href="javascript:window.broken=1">A headline of five plain words</a><a href="data:text/html,${encodeURIComponent(MARK)}">Another headline of five words</a></aside>`,
      `<meta name="author" content="${escaped}"><meta property="og:site_name" content="${escaped}">` +
        ld(
          JSON.stringify({
            '@type': 'NewsArticle',
            headline: MARK,
            author: { name: MARK },
            publisher: { name: MARK },
          }).replaceAll('<', '\\u003c'),
        ),
    ),
  },
  { name: 'JSON-LD nested ten thousand deep', isReadable: true, body: page(SPEECH, ld(deep(10_000))) },
  {
    name: 'JSON-LD of wrong types and with cycles by @id',
    isReadable: true,
    body: page(
      SPEECH,
      ld(
        '{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"publisher":[[[{"@id":"#a"}]]],"headline":{"a":1},"datePublished":[9]}',
      ) +
        ld('[null, 1, "x", {"@type":["NewsArticle",7]}]') +
        ld('{"@type": "NewsArticle", '),
    ),
  },
  {
    name: 'prototypes changed by the page',
    isReadable: true,
    body: page(
      SPEECH,
      '',
      'Object.prototype.name = "x"; Object.prototype.toJSON = () => { throw 1 }; Array.prototype.map = () => { throw 1 }; String.prototype.trim = () => { throw 1 };',
    ),
  },
  {
    name: 'a hundred thousand links',
    isReadable: true,
    body: page(
      SPEECH,
      '',
      'const b=document.createElement("div");for(let i=0;i<100000;i++){const a=document.createElement("a");a.href="http://bbc.com/"+i;a.textContent="link "+i;b.append(a)}document.body.append(b)',
    ),
  },
  {
    name: 'a paragraph of a million letters without a space',
    isReadable: true,
    body: page(`${SPEECH}<p>${'a'.repeat(1_000_000)}</p>`),
  },
  {
    name: 'two hundred thousand quotation marks',
    isReadable: false,
    body: page(`${SPEECH}<p>${'“"'.repeat(100_000)}</p>`),
  },
  {
    name: 'bidi controls, zero widths, null bytes, half letters',
    isReadable: true,
    body: page(
      `${SPEECH}<p>\u202e\u2066“So\u200bl\u200dheim \u0000 said \u202c”, said Ada\u200b Moe.</p>`,
      '',
      'document.querySelector("p").append("\\ud800 \\udfff")',
    ),
  },
  {
    name: 'a page that takes our badges away and writes to everybody',
    isReadable: true,
    body: page(
      SPEECH + '<p><a href="http://bbc.com/news/1">A report of the corporation</a></p>',
      '',
      'new MutationObserver((all)=>{for(const m of all)for(const n of m.addedNodes)if(n.localName!=="p")n.remove?.()}).observe(document,{childList:true,subtree:true});setInterval(()=>window.postMessage({kind:"report",tabId:1},"*"),20)',
    ),
  },
  {
    name: 'a page that restyles our badges and has some of its own',
    isReadable: true,
    body: page(
      `${SPEECH}<p><a href="http://bbc.com/news/1">A report of the corporation</a><span data-backgrounder onclick="window.broken=1">State-owned</span></p>`,
      '<style>[data-backgrounder], backgrounder-numbers { display: block !important; position: fixed !important; inset: 0 !important; font-size: 900px !important; filter: blur(9px) }</style>',
      'for (let i = 0; i < 50; i++) { const fake = document.createElement("backgrounder-numbers"); fake.attachShadow({ mode: "open" }).innerHTML = "<button class=number>1</button>"; document.documentElement.append(fake); }',
    ),
  },
  {
    name: 'a page that changes all the time',
    isReadable: true,
    body: page(
      SPEECH,
      '',
      'setInterval(() => { const all = document.querySelector("article"); all.append(all.children[1]); document.title = "Harbour talks end"; const p = document.createElement("p"); p.textContent = "An advertisement that stays for a moment."; document.body.prepend(p); setTimeout(() => p.remove(), 20); }, 5)',
    ),
  },
  {
    name: 'frames in frames, each with an article and a way out',
    isReadable: true,
    body: page(
      `${SPEECH}${`<iframe srcdoc="${page(`<p>“We are the frame,” said Boris Framer, who heads it.</p>${'<p>The frame has a text of its own that is as long as that of an article.</p>'.repeat(9)}`, '', 'parent.postMessage({kind:&quot;report&quot;},&quot;*&quot;)').replaceAll('"', '&quot;')}"></iframe>`.repeat(20)}`,
    ),
  },
  {
    name: 'a page whose end never comes',
    isReadable: false,
    isEndless: true,
    body: page(SPEECH).replace(/<\/main>.*$/u, ''),
  },
  {
    name: 'an article inside an article inside …',
    isReadable: true,
    body: page(SPEECH + '<div>'.repeat(4_000) + 'x' + '</div>'.repeat(4_000)),
  },
];
