import { describe, expect, test } from 'vitest';
import { textOf, type Article } from '../../../lib/article/article.ts';
import { linkMentions } from '../../../lib/links/linkMentions.ts';
import { rankRelated } from '../../../lib/links/rankRelated.ts';
import { corpusOf, entry } from '../corpus/sample.ts';

const sides = ['country:no', 'country:se'];
const corpus = corpusOf(
  entry({
    id: 'war',
    title: 'Skerry war',
    kind: 'conflict',
    from: '2012',
    parties: sides,
    summary: 'Fighting over skerries.',
  }),
  entry({
    id: 'raid',
    title: 'Raids on Bergen',
    kind: 'conflict',
    from: '2012',
    place: 'Bergen',
    parties: sides,
    related: ['war'],
    summary: 'Attacks by drones and missiles on a harbour.',
  }),
  entry({
    id: 'strip',
    title: 'Raids on Lund',
    kind: 'conflict',
    from: '2012',
    place: 'Lund Province',
    parties: sides,
    related: ['war'],
    summary: 'Attacks by drones and missiles on a village.',
  }),
  entry({
    id: 'treaty',
    title: 'Fishing treaty',
    kind: 'agreement',
    from: '2013',
    place: 'Oslo',
    parties: sides,
    summary: 'It sets quotas of herring for trawlers.',
  }),
  ...Array.from({ length: 6 }, (_, index) =>
    entry({
      id: `quota-${index}`,
      title: `Quota ${index}`,
      kind: 'agreement',
      from: '2013',
      parties: ['country:dk', 'country:fi'],
      summary: 'It sets quotas of herring for trawlers.',
    }),
  ),
);
const article = (lead: string, rest: string): Article => ({
  url: 'https://paper.example/1',
  canonicalUrl: null,
  title: 'A title',
  byline: [],
  credits: [],
  siteName: null,
  datePublished: '2014-03-01',
  language: 'en',
  dateline: null,
  body: [lead, rest].map((text) => ({ kind: 'paragraph', text })),
  relatedLinks: [],
  access: 'open',
  removed: [],
});
const related = (lead: string, rest = 'It rained.') => {
  const page = article(lead, rest);
  return rankRelated(page, linkMentions(textOf(page), corpus), corpus).map(({ id }) => id);
};
const BOTH = 'Norway met Sweden. Norway asked Sweden. Norway left Sweden.';

describe('background that the text does not name', () => {
  test('a war between those whom the article is about, though no word of its summary is there', () =>
    expect(related(BOTH)).toEqual(['war']));

  test.each([
    ['where the text names the place', `${BOTH} A fire of drones and missiles fell on Bergen.`, ['war', 'raid']],
    ['or the place without what kind it is', `${BOTH} A fire of drones and missiles fell on Lund.`, ['war', 'strip']],
    ['not where it does not', `${BOTH} A fire of drones and missiles fell.`, ['war']],
  ])('what happened in a place, %s', (_, text, expected) => expect(related(text)).toEqual(expected));

  test('an agreement may have been signed anywhere', () =>
    expect(related(`${BOTH} Both have trawlers and herring.`)).toContain('treaty'));

  test('of states named in passing three words of the matter are asked', () => {
    const passing = 'Norway asked Norway, said Norway.';
    expect(related(passing, 'Sweden has herring and trawlers.')).toEqual([]);
    expect(related(passing, 'Sweden has herring, trawlers and quotas.')).toEqual(['treaty']);
  });

  test('at most four', () =>
    expect(related('Denmark, Finland, Denmark, Finland, Denmark, Finland: herring quotas for trawlers.')).toHaveLength(
      4,
    ));

  test('a war is no frame where one side is named in passing', () =>
    expect(related('Norway asked Norway, said Norway.', 'Sweden watched.')).toEqual([]));
});
