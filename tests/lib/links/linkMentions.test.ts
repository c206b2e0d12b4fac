import { describe, expect, test } from 'vitest';
import { linkMentions } from '../../../lib/links/linkMentions.ts';
import { corpusOf, entry, outlet, owner, person } from '../corpus/sample.ts';

const corpus = corpusOf(
  person({ id: 'putin', name: 'Vladimir Putin', country: 'RU' }),
  person({ id: 'xi', name: 'Xi Jinping', country: 'CN' }),
  person({ id: 'erdogan', name: 'Recep Tayyip Erdoğan', aliases: ['Tayyip Erdoğan'], country: 'TR' }),
  entry({ id: 'washington', title: 'Washington', kind: 'place' }),
  entry({ id: 'who', title: 'World Health Organization', aliases: ['WHO'] }),
  entry({ id: 'kobani', title: 'Kobani', aliases: ['Ayn al-Arab'], kind: 'place' }),
  entry({ id: 'dawn', title: 'Operation Dawn', aliases: ['Dawn'], kind: 'event', terms: ['Libya', 'armed group'] }),
  entry({ id: 'first-accord', title: 'First Accord', aliases: ['Accord'] }),
  entry({ id: 'second-accord', title: 'Second Accord', aliases: ['Accord'] }),
  outlet({ id: 'bbc', name: 'BBC' }),
  owner({ id: 'bbc-owner', name: 'BBC' }),
  outlet({ id: 'zeit', name: 'Die Zeit', aliases: ['Zeit'] }),
  outlet({ id: 'i-paper', name: 'The i Paper', aliases: ['i', 'N', 'New York'] }),
);
const found = (text: string) => linkMentions(text, corpus).map(({ record, surface }) => `${record}: ${surface}`);

describe('links', () => {
  test.each([
    ['Russian President Vladimir Putin met Xi Jinping.', ['putin: Vladimir Putin', 'xi: Xi Jinping']],
    [
      'Vladimir Putin spoke. Then Putin left; Mr Putin’s aide stayed.',
      ['putin: Vladimir Putin', 'putin: Putin', 'putin: Putin'],
    ],
    ['Xi Jinping spoke before Xi left.', ['xi: Xi Jinping', 'xi: Xi']],
    ['Tayyip Erdogan said', ['erdogan: Tayyip Erdogan']],
    ['the town of Ayn al‑Arab, or Kobani', ['kobani: Ayn al‑Arab', 'kobani: Kobani']],
    ['In Washington, the WHO said', ['washington: Washington', 'who: WHO']],
    ['the BBC said', ['bbc: BBC']],
    ['Dawn began in Libya', ['dawn: Dawn']],
    ['the First Accord', ['first-accord: First Accord']],
    ['Vladimir  Putin'.replace('  ', '\u00a0'), ['putin: Vladimir\u00a0Putin']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Putin left', // no full name before it
    'the Washington Post', // a longer name
    'Denzel Washington plays',
    'Washington-Moskau-Achse',
    'who said so',
    'Dawn broke over the hills',
    'the Accord of May', // two records claim it
    'neue Zeit',
    'Zeit vergeht',
    'Robert N. Smith, i. e. the son',
    'in New York on Monday',
    'Vladimir\nPutin',
    'Vladimir. Putin',
    'Vladimir Putinov',
    '',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('spans are those of the surface', () => {
    const text = 'Süß 🙂 – Vladimir Putin!';
    for (const { start, end, surface } of linkMentions(text, corpus)) expect(text.slice(start, end)).toBe(surface);
  });

  test('two people of one surname leave it open', () => {
    const two = corpusOf(person({ id: 'h', name: 'Hillary Clinton' }), person({ id: 'b', name: 'Bill Clinton' }));
    expect(
      linkMentions('Bill Clinton met Hillary Clinton. Then Clinton left.', two).map(({ record }) => record),
    ).toEqual(['b', 'h']);
  });

  test('time grows with the length of the text, not faster', () => {
    const text = 'In Washington, Vladimir Putin met the WHO and others of note. '.repeat(5_000);
    expect(linkMentions(text, corpus)).toHaveLength(15_000);
  });
});
