import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

/** "speaker: words" of each statement, the parts of a split one joined by " … ". */
function said(text: string): string[] {
  const { quotations, speakers } = findSpeech(text, 'en');
  return quotations.map(({ speaker, parts }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${speaker === null ? '?' : (speakers[speaker]?.name ?? '?')}: ${words}`;
  });
}

describe('the subject of a statement', () => {
  test.each([
    [
      'has words of a role before the name',
      'The dam "is the only one that has held for a hundred years," retired Harbour Patrol captain Ola Lind said.',
      'Ola Lind: The dam "is the only one that has held for a hundred years,',
    ],
    ['is a body behind the verb', 'It is “always fatal,” says the FBI.', 'FBI: It is “always fatal,'],
    [
      'is a body behind “according to”',
      'It was planned for weeks, according to the FBI.',
      'FBI: It was planned for weeks',
    ],
    [
      'is an attribute no more than a name is',
      'She leads by nine points, according to the Norden Daily polling average.',
      'the Norden Daily polling average: She leads by nine points',
    ],
    ['is whoever knows', 'He stayed for lunch, according to an attendee.', 'an attendee: He stayed for lunch'],
    [
      'has the maker of a text behind it',
      'Taxes would rise, according to an analysis by Ana Lind.',
      'Ana Lind: Taxes would rise',
    ],
    ['is a body that is only a pronoun', 'The FBI met. “It was planned,” it said.', 'FBI: It was planned,'],
    ['is some people', 'Some say it proves that she left.', 'Some: it proves that she left.'],
    [
      'is many people of whom something is said',
      'Many in the crowd said the mayor was the only one they trusted.',
      'Many in the crowd: the mayor was the only one they trusted.',
    ],
    ['is another person', 'Ana Lind left. Another said the ferry was late.', 'Another: the ferry was late.'],
    [
      'stands before an insertion between dashes',
      'The judge -- who had kept silent over the past few days -- said she regretted the words.',
      'The judge: she regretted the words.',
    ],
    [
      'is the outer one of two appositions',
      'Prince Ola, the younger brother of the heir to the throne, Haakon, has told friends that it is over.',
      'Ola: it is over.',
    ],
    [
      'is people of a body, not the body, whoever leads them',
      'The officials at the Harbour Committee, led by chairman Ola Holm, R-Wis., said it was late.',
      'The officials at the Harbour Committee: it was late.',
    ],
    [
      'has a name of its own between two places',
      'Members of the Select Committee on Trade Between the North and the South, led by Ola Holm, said it was late.',
      'Select Committee on Trade Between the North and the South: it was late.',
    ],
    [
      'stands behind an opening with a name in it',
      'Since the attack by Harbour militants on Norden, the Lake Council passed a resolution calling for “urgent and longer pauses,” but no more.',
      'Lake Council: urgent and longer pauses,',
    ],
    [
      'opens the clause behind a dateline',
      'NORDEN (LNA) -- Ana Lind met the skippers, claiming that the lake had been low for years.',
      'Ana Lind: the lake had been low for years.',
    ],
    [
      'is what a text does',
      'Holm Institute research “reflects how a town works and pays.”',
      'Holm Institute: reflects how a town works and pays.',
    ],
    [
      'would not say',
      'Norfjord declined to “speculate on this question” given the time.',
      'Norfjord: speculate on this question',
    ],
    [
      'is no place that a text is about',
      'In a report, the mayor noted that Norden showed growth.',
      'the mayor: Norden showed growth.',
    ],
    ['has no “to” of its verb', 'It prompted some users to argue that it was staged.', 'some users: it was staged.'],
    [
      'is whose description stands between the quotation and the name',
      '“It was a mistake,” the group’s leader, Ana Lind, said in a statement. “We are sorry.”',
      'Ana Lind: We are sorry.',
    ],
    [
      'posted on a letter',
      '“He lost the fight,” Ana Lind posted on X. “He was the best.”',
      'Ana Lind: He was the best.',
    ],
    [
      'is a body that a country has',
      'It held 600 boats, according to Norway’s Coast Guard Office.',
      'Coast Guard Office: It held 600 boats',
    ],
    [
      'speaks in the first person, in capitals',
      '“I like it,” one reader wrote on Shelf. “I LOVED IT!!”',
      'one reader: I LOVED IT!!',
    ],
    [
      'holds the office at the end of a long phrase',
      '“We waited,” said former Dairy Farmers of Norway president Joe Holm.',
      'Joe Holm: We waited,',
    ],
    [
      'holds it before the verb too',
      'Lakeside manager of advanced analytics Joe Holm said it was late.',
      'Joe Holm: it was late.',
    ],
    [
      'is a friend of somebody',
      'A friend of actor Joe Holm said it was late.',
      'A friend of actor Joe Holm: it was late.',
    ],
    [
      'is a general of no army',
      'Lake Department Inspector General Joe Holm said it was late.',
      'Joe Holm: it was late.',
    ],
    [
      'is whom a clause is about',
      'It was no surprise to Ana Lind, who noted on Friday that the lake was low.',
      'Ana Lind: the lake was low.',
    ],
    [
      'is the last noun before a clause',
      'The letter included words of a former skipper who said that the lake was low.',
      'a former skipper: the lake was low.',
    ],
    [
      'is a writer behind the name of a paper',
      'As the Hollywood columnist Ana Lind had written just a year before, “We just could not do it without him.”',
      'Ana Lind: We just could not do it without him.',
    ],
    [
      'was the subject of the sentence before, not whose name stands nearest',
      'Taxes rose. Ana Lind met Eva Holm. “They will rise again,” she said.',
      'Ana Lind: They will rise again,',
    ],
  ])('%s', (_case, text, statement) => {
    expect(said(text).at(-1)).toBe(statement);
  });

  test.each([
    ['a plan', 'It was done in time, according to the plan.'],
    ['posts, of which there are many', 'Many posts shared a picture of the dam on Monday.'],
    ['an amendment', 'Norway proposed an amendment that was vetoed by the others.'],
    ['a link', 'AP NFL: https://x.example/hub/nfl'],
    ['the title of a work', '“The Iron Claw” tells the story of four brothers and a farm.'],
  ])('is not %s', (_case, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('one speaker', () => {
  test.each([
    [
      'under a surname before the full name',
      'The claims of Henson drew applause.\nTaraji Henson said it was late. Henson said it was over.',
      ['Taraji Henson: it was late.', 'Taraji Henson: it was over.'],
    ],
    [
      'under initials before the full name',
      'The DEA said it was late. The U.S. Drug Enforcement Administration said it was over.',
      ['Drug Enforcement Administration: it was late.', 'Drug Enforcement Administration: it was over.'],
    ],
    [
      'goes on with the shortest sentence',
      '“It is taxing,” Ana Lind said. “Big time.” For the ferry, the director left.',
      ['Ana Lind: It is taxing,', 'Ana Lind: Big time.'],
    ],
    [
      'on both sides of words that are no cue',
      '“We are late,” said Ana Lind.\n“One more question,” she went on, “is who pays for the wall.”',
      ['Ana Lind: We are late,', 'Ana Lind: One more question, … is who pays for the wall.'],
    ],
    [
      'in a fragment of a later sentence',
      'Ana Lind said it was late. Lind went home and left the plan “in the hands of others” for the night.',
      ['Ana Lind: it was late.', 'Ana Lind: in the hands of others'],
    ],
  ])('%s', (_case, text, statements) => {
    expect(said(text)).toEqual(statements);
  });

  test.each([
    [
      'behind the clause that opens the sentence before',
      'As they met, his wife Ana Lind shared a picture of the family, with his sister Eva Holm in it.\nGlad of it, she wrote: “We are all here again.”',
      'Ana Lind: We are all here again.',
    ],
    [
      'called by another word',
      '“Go early,” said Ana Lind, 41.\nThe Florida fan explained: “The lines are long.”',
      'Ana Lind: The lines are long.',
    ],
    [
      'a paper by its last word',
      'The Norden News said it was late. Ola Holm left. The newspaper reported that he will return.',
      'Norden News: he will return.',
    ],
    [
      'a service that is only a pronoun, not a body in its own words',
      'The harbour burns, the emergency service said. Police department buildings were damaged, it said.',
      'the emergency service: Police department buildings were damaged',
    ],
  ])('%s', (_case, text, statement) => {
    expect(said(text).at(-1)).toBe(statement);
  });

  test('the author of the article is none', () => {
    const text = '“Are you the owner?” asked Pineda. “I am,” said Ana Lind.\nNina Pineda called again.';
    const { speakers } = findSpeech(text, 'en', { byline: ['Nina Pineda'] });
    expect(speakers.map(({ name }) => name)).toEqual(['Ana Lind']);
  });

  test('an apposition behind “said X,” is no part of what is said', () => {
    const text = 'The harbour will be closed for a year, said Ola Lind, head of the fleet, and it has been sold.';
    expect(said(text)).toEqual(['Ola Lind: The harbour will be closed for a year']);
  });
});

describe('no statement', () => {
  test.each([
    ['a sum', 'The Norden Index added 20.72 points on Friday, its best day.'],
    ['an item of a list', 'Trail Assist: It turns the wheels so that the car goes around tight corners.'],
  ])('%s', (_case, text) => expect(said(`All models have it.\n${text}`)).toEqual([]));
});

describe('who speaks', () => {
  test.each([
    ['a verb that begins the line', 'Said Holm, through Ana Lind: “We waited for it all day.”', ['Holm']],
    ['a given name that is a verb', 'Said Hassan met us. Later Said Hassan said it was late.', ['Said Hassan']],
    [
      'a body for two fields',
      'According to the Department of Housing and Lake Development, the lake fell again.',
      ['Department of Housing and Lake Development'],
    ],
    ['letters before a given name', '“It fell,” US Ambassador to the UN Linda Holm said.', ['Linda Holm']],
    ['a noun before a given name', 'Promoter Eddie Holm said it was late.', ['Eddie Holm']],
    ['a place with a given name in it', 'Lake Charles said it was late.', ['Lake Charles']],
    ['no contraction', '“It’s late.” Don’t tell readers to “think of it as late …”', []],
    ['others', 'Some went. Others say it was late.', ['Others']],
  ])('%s', (_case, text, names) => expect(findSpeech(text, 'en').speakers.map(({ name }) => name)).toEqual(names));
});

describe('what begins a sentence', () => {
  test.each([
    ['Protesters said it was late.', { name: 'Protesters', kind: 'group', named: false }],
    ['Research has shown that it was late.', { name: 'Research', kind: 'document', named: false }],
    ['She met Bakers. Bakers said it was late.', { name: 'Bakers', named: true }],
  ])('%s', (text, speaker) => expect(findSpeech(text, 'en').speakers[0]).toMatchObject(speaker));
});

describe('the role of a speaker', () => {
  test.each([
    ['Ana Lind, owned by nobody, said it was late.', null],
    ['Dr Ana Lind said it was late.', null],
    ['Gov. Ana Lind said it was late.', 'Gov.'],
    ['Ana Lind, head of the quay, said it was late.', 'head of the quay'],
  ])('%s', (text, role) => expect(findSpeech(text, 'en').speakers[0]?.role).toBe(role));
});

describe('lines of a transcript', () => {
  test.each([
    ['of a person', 'Ana Lind: We have to ask why they left the lake.', ['Ana Lind']],
    [
      'that come again',
      'Quarren Vosk: We have to ask why.\nAna Lind: We did so twice.\nQuarren Vosk: Not often enough for me.',
      ['Quarren Vosk', 'Ana Lind', 'Quarren Vosk'],
    ],
    ['in capitals', 'ANA VOSK: We have to ask why they left.', ['ANA VOSK']],
    [
      'in capitals that come again',
      'QUARREN VOSK: We have to ask why.\nANA ORR: We did so twice.\nQUARREN VOSK: Not often enough for me.',
      ['QUARREN VOSK', 'ANA ORR', 'QUARREN VOSK'],
    ],
    ['but not a place in capitals', 'SOUTH HARBOUR: Two men left on Monday.', []],
    [
      'nor the parts of a list',
      'Mutual Help: We carry it.\nBetter Health: You walk.\nShared Time: You talk.\nMutual Help: We lift it.',
      [],
    ],
    [
      'nor those that come again, when none is a name',
      'Quay Place: It stands here.\nQuay Price: It is free.\nQuay Place: It is there.\nQuay Price: It is two.',
      [],
    ],
    ['nor a heading', 'Ana Lind left the lake.\nAna Lind: Two new ferries', []],
  ])('%s', (_case, text, names) => expect(said(`A talk.\n${text}`).map((one) => one.split(':')[0])).toEqual(names));
});
