const link = (text: string): string => `<a href="http://tass.com/${encodeURIComponent(text)}">${text}</a>`;
const words = ['Ferry returns to the northern route', 'Quarry owners lose their appeal', 'Tide tables for the week'];
const items = (tag: string, attributes = ''): string =>
  words.map((one) => `<${tag} ${attributes}>${link(one)}</${tag}>`).join('');

/** The ways in which news pages lay out their links; each holds three links to one known outlet. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  list: `<ul>${items('li')}</ul>`,
  'flex row': `<div style="display:flex;gap:8px;width:600px">${items('div')}</div>`,
  'links as flex items': `<nav style="display:flex;justify-content:space-between;width:700px">${words.map(link).join('')}</nav>`,
  grid: `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${items('div')}</div>`,
  'links as grid items': `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${words.map(link).join('')}</div>`,
  'running text': `<p style="width:340px">A report on ${words.map(link).join(', and one on ')}, and nothing more than that to be read today.</p>`,
  table: `<table border="1"><tr>${items('td')}</tr></table>`,
  columns: `<div style="columns:2;width:420px">${items('p')}</div>`,
  'one line, cut': `<div style="width:160px">${items('div', 'style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis"')}</div>`,
  'block links': `<div style="width:200px">${words.map((one) => link(one).replace('<a ', '<a style="display:block;padding:8px" ')).join('')}</div>`,
};
export const layoutAddress = (index: number): string => `http://shelf.example/${index}`;
export const shelfPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8">${head}<title>Shelf</title><body style="font:16px serif"><h1>Shelf</h1>${body}<p id="after">After</p></body></html>`;
export const layoutPages = () =>
  Object.values(LAYOUTS).map((body, index) => ({ url: layoutAddress(index), body: shelfPage(body) }));

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
/** A page that allows itself no style at all. */
export const STRICT_PAGE = {
  url: 'http://strict.example/',
  body: shelfPage(`<p>${link('A ferry comes home')}</p>`, POLICY),
};
