// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { inOneGo } from '../../../lib/page/steps.ts';
import { search } from '../../../lib/page/find.ts';
import { BOXES, HEADINGS, relatedOf } from '../../../lib/page/related.ts';

const HERE = 'https://www.a.example/news/wall';
const A = '<a href="/news/ferry">Ferry timetable changes in the summer</a>';
const B = '<a href="/news/quay">Quay is closed again after the storm</a>';

const linksOf = (page: Document) =>
  inOneGo(relatedOf(HERE, [], inOneGo(search(page, { headings: HEADINGS, boxes: BOXES }))));

function related(html: string): string[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return linksOf(page).map(({ url }) => new URL(url).pathname.replace('/news/', ''));
}

test.each([
  ['below a heading', `<div><h3>Related</h3><ul><li>${A}</li><li>${B}</li></ul></div>`, ['ferry', 'quay']],
  ['below one in German', `<div><h3>Mehr zum Thema</h3>${A}</div>`, ['ferry']],
  ['below one in Arabic', `<div><h3>أخبار ذات صلة</h3>${A}</div>`, ['ferry']],
  ['below one that says more', `<div><h3>More on the harbour</h3>${A}</div>`, ['ferry']],
  ['in a box named so', `<div class="c-related-items">${A}</div>`, ['ferry']],
  ['each once', `<div class="related">${A}${A}</div>`, ['ferry']],
  ['not below another heading', `<div><h3>Most popular</h3>${A}</div>`, []],
  ['not below a heading that only mentions it', `<div><h3>Why the two are related</h3>${A}</div>`, []],
  ['not in the menu', `<nav class="related">${A}</nav>`, []],
  ['not in the comments', `<div class="comments"><div class="related">${A}</div></div>`, []],
  ['in a theme whose name begins with “tag”', `<div class="tagdiv-type"><div class="related">${A}</div></div>`, ['ferry']],
  ['not among the tags', `<div class="post-tags"><div class="related">${A}</div></div>`, []],
  ['not in the footer', `<footer><div class="related">${A}</div></footer>`, []],
  ['not what the outlet has more', `<div><h3>More from The Port Times</h3>${A}</div>`, []],
  ['not the page itself', '<div class="related"><a href="/news/wall?x=1">Harbour wall to be rebuilt</a></div>', []],
  ['not another site', '<div class="related"><a href="https://b.example/x">Ferry timetable changes in the summer</a></div>', []],
  ['not a tag', '<div class="related"><a href="/tag/ferries">Ferry timetable changes in the summer</a></div>', []],
  ['not a word', '<div class="related"><a href="/news/ferry">Ferries</a></div>', []],
  ['not a script', '<div class="related"><a href="javascript:x()">Ferry timetable changes in the summer</a></div>', []],
  ['not a list of all', `<div class="related">${'<a href="/news/ferry">Ferry timetable changes in the summer</a>'.repeat(40)}</div>`, []],
])('%s', (_, html, names) => expect(related(html)).toEqual(names)); // prettier-ignore

test('the title of a link holds nothing that is for browsers without scripts', () => {
  const page = new DOMParser().parseFromString(
    '<body><div class="related"><a href="/news/ferry"></a></div></body>',
    'text/html',
  );
  const title = page.createElement('span');
  title.className = 'title';
  const unseen = page.createElement('noscript');
  unseen.textContent = '<img src="ferry.jpg">';
  title.append(unseen, 'Ferry timetable changes in the summer');
  page.querySelector('a')?.append(title);
  expect(linksOf(page).map((link) => link.title)).toEqual(['Ferry timetable changes in the summer']);
});
