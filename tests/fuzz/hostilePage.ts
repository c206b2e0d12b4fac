import fc from 'fast-check';
import { hostileAddress, hostileText } from './hostileText.ts';

/** The fields of a page that can reach the screen, each with its own hostile text. */
export const hostileFields = fc.record({
  title: hostileText,
  headline: hostileText,
  author: hostileText,
  siteName: hostileText,
  publisher: hostileText,
  published: hostileText,
  language: hostileText,
  canonical: hostileAddress,
  dateline: hostileText,
  quoted: hostileText,
  speaker: hostileText,
  role: hostileText,
  paragraph: hostileText,
  linkText: hostileText,
  href: hostileAddress,
  className: hostileText,
  jsonLd: hostileText,
});
export type HostileFields = typeof hostileFields extends fc.Arbitrary<infer Fields> ? Fields : never;

const PARAGRAPH =
  'The decision came after nine hours of talks in the town hall, where the heating had failed and the benches stood full until the evening.';

function add(parent: Element, name: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = parent.ownerDocument.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** A news page with these texts in its fields; put in as text, as a page's own server would have escaped them. */
export function pageOf(fields: HostileFields): Document {
  const page = document.implementation.createHTMLDocument(fields.title);
  page.documentElement.setAttribute('lang', fields.language);
  const meta = (key: string, content: string) => add(page.head, 'meta', '', { property: key, name: key, content });
  meta('og:type', 'article');
  meta('og:title', fields.headline);
  meta('og:site_name', fields.siteName);
  meta('author', fields.author);
  meta('article:published_time', fields.published);
  add(page.head, 'link', '', { rel: 'canonical', href: fields.canonical });
  const { headline, author, publisher, published: datePublished } = fields;
  const article = {
    '@type': 'NewsArticle',
    headline,
    author: { name: author },
    publisher: { name: publisher },
    datePublished,
  };
  add(page.head, 'script', JSON.stringify(article), { type: 'application/ld+json' });
  add(page.head, 'script', fields.jsonLd, { type: 'application/ld+json' });
  const body = add(add(page.body, 'main', ''), 'article', '', { class: fields.className });
  add(body, 'h1', fields.headline);
  add(body, 'p', `By ${fields.author}`, { class: 'byline', rel: 'author' });
  add(body, 'time', fields.published, { datetime: fields.published });
  add(body, 'p', `${fields.dateline} – ${PARAGRAPH}`);
  add(body, 'p', `“${fields.quoted}”, said ${fields.speaker}, ${fields.role}. ${PARAGRAPH}`);
  add(body, 'blockquote', fields.quoted);
  add(body, 'p', `${PARAGRAPH} ${fields.paragraph}`);
  const related = add(body, 'aside', '', { class: 'related' });
  add(related, 'h3', 'Related');
  for (const words of [fields.linkText, 'A headline of five plain words'])
    add(related, 'a', words, { href: fields.href });
  return page;
}
