import { describe, expect, test } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';
import { withKinds } from '../../../lib/report/speakerKinds.ts';
import { corpusOf, entry, outlet, person } from '../corpus/sample.ts';

const corpus = corpusOf(
  outlet({ id: 'norfjord-post', name: 'Norfjord Post' }),
  entry({ id: 'holmbank', title: 'Holmbank' }),
  person({ id: 'yun-sato', name: 'Yun Sato' }),
  person({ id: 'vale', name: 'Vale Harbour' }),
  entry({ id: 'vale-harbour', title: 'Vale Harbour' }),
  entry({ id: 'strike', title: 'Quay Strike', kind: 'event' }),
);
const kindOf = (name: string, said = 'it was late') =>
  withKinds(findSpeech(`${name} said ${said}.`, 'en'), corpus).speakers[0]?.kind;

describe('the kind of a named speaker', () => {
  test.each([
    ['an outlet', 'Norfjord Post', 'organisation'],
    ['a company', 'Holmbank', 'organisation'],
    ['a person', 'Yun Sato', 'person'],
    ['a state', 'Norway', 'organisation'],
    ['a given name', 'Anna Quist', 'person'],
    ['a role in the text', 'The minister Vale Harbour', 'person'],
    ['a noun for a body', 'Holm Harbour Authority', 'organisation'],
  ])('is known by %s', (_by, name, kind) => expect(kindOf(name)).toBe(kind));

  test.each([
    ['when the corpus has a person and a body of that name', 'Vale Harbour'],
    ['when nothing says whether it is a person', 'Quarren Vosk'],
    ['when it is an event', 'Quay Strike'],
  ])('is not known %s', (_when, name) => expect(kindOf(name)).toBe('unknown'));

  test('stays for those who are not named', () => expect(kindOf('An official')).toBe('person'));
});
