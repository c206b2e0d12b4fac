// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf, namesOf, readJsonLd, typesOf } from '../../../lib/page/jsonLd.ts';
import { inOneGo } from '../../../lib/page/steps.ts';

function pageOf(...scripts: readonly string[]): Document {
  const page = new DOMParser().parseFromString('', 'text/html');
  for (const text of scripts) {
    const script = page.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = text;
    page.head.append(script);
  }
  return page;
}
const typesIn = (...scripts: readonly string[]) => inOneGo(readJsonLd(pageOf(...scripts))).flatMap(typesOf);

test.each([
  ['one object', ['{"@type":"NewsArticle"}'], ['NewsArticle']],
  ['a list', ['[{"@type":"WebPage"},{"@type":"NewsArticle"}]'], ['WebPage', 'NewsArticle']],
  ['a graph', ['{"@graph":[{"@type":"WebPage"},{"@type":["Article","X"]}]}'], ['WebPage', 'Article', 'X']],
  ['the main entity of a page', ['{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'], ['WebPage', 'NewsArticle']],
  ['a broken script beside a sound one', ['{"@type":', '{"@type":"NewsArticle"}'], ['NewsArticle']],
  ['line breaks inside a string', ['{"@type":"NewsArticle","articleBody":"One\nTwo"}'], ['NewsArticle']],
  ['a comment around it', ['/*<![CDATA[*/{"@type":"NewsArticle"}/*]]>*/'], ['NewsArticle']],
  ['an HTML comment around it', ['<!-- {"@type":"NewsArticle"} -->'], ['NewsArticle']],
  ['a closing semicolon', ['{"@type":"NewsArticle"};'], ['NewsArticle']],
  ['numbers and null', ['7', 'null', '"NewsArticle"'], []],
  ['an author inside', ['{"@type":"NewsArticle","author":{"@type":"Person"}}'], ['NewsArticle']],
  ['an oversized script', [`{"@type":"NewsArticle","x":"${'a'.repeat(300_001)}"}`], []],
])('reads %s', (_, scripts, types) => expect(typesIn(...scripts)).toEqual(types)); // prettier-ignore

test.each([
  ['NewsArticle', true],
  ['ReportageNewsArticle', true],
  ['OpinionNewsArticle', true],
  ['LiveBlogPosting', true],
  ['Report', true],
  ['WebPage', false],
  ['NewsMediaOrganization', false],
])('%s is an article: %s', (type, is) => expect(articleOf([{ '@type': type }]) !== null).toBe(is));

test.each([
  ['Reuters', ['Reuters']],
  [{ name: 'Reuters' }, ['Reuters']],
  [
    [{ name: 'Reuters' }, 'AFP', 7, [['deep']]],
    ['Reuters', 'AFP'],
  ],
  [{ name: ['Reuters'] }, []],
  [null, []],
])('the names in %j are %j', (value, names) => expect(namesOf(value)).toEqual(names));

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const nodes = inOneGo(readJsonLd(pageOf(json)));
      expect(() => articleOf(nodes)).not.toThrow();
    }),
  );
});
