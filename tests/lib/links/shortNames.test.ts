import { describe, expect, test } from 'vitest';
import { linkMentions } from '../../../lib/links/linkMentions.ts';
import { corpusOf, entry, outlet, person } from '../corpus/sample.ts';

const corpus = corpusOf(
  entry({ id: 'senate', title: 'United States Senate' }),
  entry({ id: 'navy', title: 'Norwegian Navy' }),
  entry({ id: 'court-us', title: 'Supreme Court of the United States' }),
  entry({ id: 'court-in', title: 'Supreme Court of India' }),
  entry({ id: 'budget', title: 'United States Senate Committee on the Budget' }),
  entry({ id: 'treasury', title: 'United States Department of the Treasury' }),
  entry({ id: 'chelsea', title: 'Chelsea F.C.' }),
  entry({ id: 'quarter', title: 'Chelsea', kind: 'place' }),
  entry({ id: 'wales', title: 'Wales', kind: 'place' }),
  entry({ id: 'eagles', title: 'Harbour Eagles', summary: 'American football team of a harbour.' }),
  entry({ id: 'labour', title: 'Labour Party (UK)', aliases: ['Labour Party'] }),
  entry({ id: 'depot', title: 'The Lamp Depot' }),
  entry({ id: 'welsh', title: 'Quill, Holm & Lind' }),
  entry({ id: 'hamas', title: 'Norden Front' }),
  entry({ id: 'front', title: 'Frontina' }),
  entry({ id: 'army', title: 'Nordenian Army' }),
  entry({ id: 'shoal', title: 'Sable Sea', kind: 'place' }),
  entry({ id: 'usa', title: 'United States of America', kind: 'place' }),
  entry({ id: 'norden', title: 'Norden', kind: 'place' }),
  entry({ id: 'orange', title: 'Orange', kind: 'place' }),
  entry({ id: 'association', title: 'Kite Association' }),
  outlet({ id: 'health', name: 'Health', wikipedia: 'Health (magazine)' }),
  person({ id: 'orange-singer', name: 'Orange' }),
  person({ id: 'nardi', name: 'Robert Nardi' }),
  person({ id: 'ford', name: 'Gerald Fordan' }),
  person({ id: 'peer', name: 'Robin Leigh-Holm, Baron Kingsby' }),
  person({
    id: 'minister',
    name: 'William Quay',
    country: 'NO',
    roles: [{ title: 'Minister of Harbours', organisation: null, country: 'NO', from: '2011', to: null }],
  }),
);
const found = (text: string) => linkMentions(text, corpus).map(({ record, surface }) => `${record}: ${surface}`);

/** Enough words of sport. */
const SPORT = ' The coach praised a goal of the striker late in the match.';

describe('names that the text must speak for', () => {
  test.each([
    // Bodies of the country that the text is about.
    ['The American president asked the Senate.', ['senate: Senate']],
    ['Voters in Ohio and Utah looked to the Senate.', ['senate: Senate']],
    ['Norway sent the Navy.', ['navy: Navy']],
    ['India and Indian judges; the Supreme Court said', ['court-in: Supreme Court']],
    ['the U.S. Senate Budget Committee met', ['budget: U.S. Senate Budget Committee']],
    ['the U.S. Treasury said', ['treasury: U.S. Treasury']],
    // Teams in texts on sport.
    [`Chelsea won.${SPORT}`, ['chelsea: Chelsea']],
    [`He lives in Chelsea.${SPORT}`, ['quarter: Chelsea']],
    ['Chelsea has a flower show.', ['quarter: Chelsea']],
    [`The Eagles won.${SPORT}`, ['eagles: Eagles']],
    [`Rain fell in Wales.${SPORT}`, ['wales: Wales']],
    // Parties.
    ['Before the election the minister criticised Labour.', ['labour: Labour']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'The Senate met.', // no country
    'France and French voters looked to the Senate; an American watched.', // another country's
    'The Supreme Court of Ohio said', // a longer name
    'The Eagles nest on the roof.',
    `Eagles nest on the roof.${SPORT}`,
    'Labour costs rose.',
    `Wales captain Ola Holm spoke.${SPORT}`,
    `They beat Wales.${SPORT}`,
  ])('nothing in: %s', (text) => expect(found(text)).toEqual([]));
});

describe('letters that the text explains', () => {
  const agency = corpusOf(
    entry({ id: 'iea', title: 'International Energy Agency', aliases: ['IEA'] }),
    entry({ id: 'oms', title: 'World Health Organization', aliases: ['WHO', 'OMS'] }),
    entry({ id: 'ltte', title: 'Liberation Tigers of Tamil Eelam', aliases: ['LTTE'] }),
  );
  const told = (text: string) => linkMentions(text, agency).map(({ record, surface }) => `${record}: ${surface}`);

  test.each([
    ['The Institute for Economic Affairs (IEA) met. The IEA left.', []],
    ['The International Energy Agency (IEA) met.', ['iea: International Energy Agency', 'iea: IEA']],
    ['The IEA met.', ['iea: IEA']],
    ['La Organización Mundial de la Salud (OMS) dijo', ['oms: OMS']],
    ['the Liberation Tigers of Tamil Ealam (LTTE)', ['ltte: LTTE']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('names in another form', () => {
  test.each([
    ['the lamp seller Lamp Depot said', ['depot: Lamp Depot']],
    ['Quill, Holm and Lind advised them', ['welsh: Quill, Holm and Lind']],
    ['Bob Nardi resigned. Nardi left.', ['nardi: Bob Nardi', 'nardi: Nardi']],
    ['Gerald R. Fordan was buried', ['ford: Gerald R. Fordan']],
    ['Robin Leigh Holm spoke', ['peer: Robin Leigh Holm']],
    ['In Norway the minister for harbours, Bill Quay, said', ['minister: Bill Quay']],
    ['a soldier of the Nordenian army', ['army: Nordenian army']],
    ['ships on the Sable sea', ['shoal: Sable sea']],
    ['the U.S. Kite Association said', ['association: Kite Association']],
    ['the Norden-Frontina border, the Syria-Frontina talks', ['norden: Norden', 'front: Frontina', 'front: Frontina']],
    ['the United States and America', ['usa: United States', 'usa: America']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'Bill Quay sings in Texas.', // nothing of the minister's
    'an army of ants',
    'Norden-Frontina-Axis', // more than a pair
    'shares of Norden Ltd rose', // a company
    'he told Norden radio', // a station
    'a grant of the University for Norden', // an institution's name
    'Health officials met.', // others go by the name
  ])('nothing in: %s', (text) => expect(found(text)).toEqual([]));

  test('a place comes before a stage name', () => expect(found('in Orange')).toEqual(['orange: Orange']));

  test('what others are called too is believed where the text says which', () =>
    expect(found('the magazine Health wrote')).toEqual(['health: Health']));
});
