import { describe, expect, test } from 'vitest';
import { linkMentions } from '../../../lib/links/linkMentions.ts';
import { corpusOf, entry, outlet, owner, person } from '../corpus/sample.ts';

const corpus = corpusOf(
  person({
    id: 'putin',
    name: 'Vladimir Putin',
    country: 'RU',
    roles: [{ title: 'President of Russia', organisation: null, country: 'RU', from: '2012-05-07', to: null }],
  }),
  person({
    id: 'le-brun',
    name: 'Anne Le Brun',
    country: 'FR',
    roles: [{ title: 'President of the Assembly', organisation: null, country: 'FR', from: '2012', to: null }],
  }),
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
    ['Russian President Putin spoke. Putin left.', ['putin: President Putin', 'putin: Putin']],
    ['Mr Putin spoke with Chancellor Putin.', []],
    ['President Le Brun spoke.', ['le-brun: President Le Brun']],
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
    'President Brun left', // a part of the family name
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

  const habits = corpusOf(
    person({ id: 'miller', name: 'James C. Miller III' }),
    entry({ id: 'ppp', title: 'Popular Pirate Party' }),
    person({ id: 'rowling', name: 'J. K. Rowling' }),
    person({ id: 'poehl', name: 'Karl Otto Pöhl' }),
    entry({ id: 'drexel', title: 'Drexel Burnham' }),
    entry({ id: 'depot', title: 'Home Depot Inc.' }),
    entry({ id: 'sec', title: 'U.S. Securities and Exchange Commission' }),
    entry({ id: 'nato', title: 'NATO' }),
    entry({ id: 'agency', title: 'International Atomic Energy Agency' }),
    entry({ id: 'beirut', title: 'Beirut', kind: 'place' }),
    entry({ id: 'france', title: 'France', kind: 'place' }),
    entry({ id: 'us', title: 'United States', kind: 'place' }),
    entry({ id: 'salem-ma', title: 'Salem, Massachusetts', kind: 'place', place: 'Massachusetts' }),
    entry({ id: 'salem-or', title: 'Salem, Oregon', kind: 'place', place: 'Oregon' }),
    entry({ id: 'turin', title: 'Olympics in Turin', aliases: ['Games'] }),
    entry({ id: 'games', title: 'Games' }),
    entry({ id: 'recession', title: 'Recession', kind: 'concept' }),
  );
  const habit = (text: string) => linkMentions(text, habits).map(({ record, surface }) => `${record}: ${surface}`);

  test.each([
    ['James Miller said', ['miller: James Miller']],
    ['the writer J.K. Rowling said', ['rowling: J.K. Rowling']],
    ['Karl Otto Poehl said', ['poehl: Karl Otto Poehl']],
    ['Drexel Burnham Inc said', ['drexel: Drexel Burnham']],
    ['shares of Home Depot fell', ['depot: Home Depot']],
    ['the Securities and Exchange Commission', ['sec: Securities and Exchange Commission']],
    ['Nato leaders', ['nato: Nato']],
    ['The IAEA said', ['agency: IAEA']],
    ['the pirate, a popular one, left the PPP', ['ppp: PPP']],
    ['BEIRUT - Two ships', ['beirut: BEIRUT']],
    [
      'The International Atomic Energy Agency (IAEA) met. The IAEA said',
      ['agency: International Atomic Energy Agency', 'agency: IAEA', 'agency: IAEA'],
    ],
    ['the U.K. and the U.S. agreed', ['us: U.S']],
    ['the harbour of Salem in Oregon', ['salem-or: Salem']],
    ['fears of a recession grew', ['recession: recession']],
    ['the Games began', ['games: Games']],
  ])('habits of the press: %s', (text, expected) => expect(habit(text)).toEqual(expected));

  test.each([
    'the Bank of France said',
    'IAEA inspectors said', // nothing speaks for it
    'PPP voters', // three letters
    'the harbour of Salem', // two of them, and no word speaks for either
    'a home depot',
  ])('habits of the press, nothing in: %s', (text) => expect(habit(text)).toEqual([]));

  test('spans are those of the surface', () => {
    const text = 'Süß 🙂 – Vladimir Putin!';
    for (const { start, end, surface } of linkMentions(text, corpus)) expect(text.slice(start, end)).toBe(surface);
  });

  test('a surname that was first somebody else’s stays theirs; one that comes after does not take it', () => {
    expect(found('Laura Putin died. Her cousin, Vladimir Putin, said so. Putin was born here.')).toEqual([
      'putin: Vladimir Putin',
    ]);
    expect(found('Vladimir Putin spoke. His cousin Laura Putin listened. Putin left.')).toEqual([
      'putin: Vladimir Putin',
      'putin: Putin',
    ]);
  });

  test('two people of one surname leave it open', () => {
    const two = corpusOf(person({ id: 'h', name: 'Hillary Clinton' }), person({ id: 'b', name: 'Bill Clinton' }));
    expect(
      linkMentions('Bill Clinton met Hillary Clinton. Then Clinton left.', two).map(({ record }) => record),
    ).toEqual(['b', 'h']);
  });

  test('an unrelated record, and the order of records, change nothing', () => {
    const records = [person({ id: 'a', name: 'Ada Quill' }), entry({ id: 'b', title: 'Borneo' })];
    const text = 'Ada Quill left Borneo. Quill said so.';
    const links = linkMentions(text, corpusOf(...records));
    expect(links).toHaveLength(3);
    expect(linkMentions(text, corpusOf(...[...records].reverse()))).toEqual(links);
    expect(linkMentions(text, corpusOf(...records, entry({ id: 'c', title: 'Some Other Thing' })))).toEqual(links);
  });

  test('time grows with the length of the text, not faster', () => {
    const text = 'In Washington, Vladimir Putin met the WHO and others of note. '.repeat(5_000);
    expect(linkMentions(text, corpus)).toHaveLength(15_000);
  });
});
