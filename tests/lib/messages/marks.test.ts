import { describe, expect, test } from 'vitest';
import { marksOf, NO_MARKS, toMarks } from '../../../lib/messages/marks.ts';
import { toReaderRequest } from '../../../lib/messages/protocol.ts';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

const TEXT = `The harbour board met on Monday.
“The berths are full,” said Maren Solheim, who heads the works council.
“We asked for one more winter,” said Idris Vaughan, “and we were given it in the end.”
Solheim said that the slipway would stay open.`;
const marks = marksOf({ text: TEXT, speech: findSpeech(TEXT, 'en', { byline: [] }) });
const wordsOf = (index: number) => marks.statements[index]?.stretches.map(({ exact }) => exact);
const numberOf = (index: number) => marks.speakers[marks.statements[index]?.speakers[0] ?? -1]?.number;

describe('the marks of a report', () => {
  test('give each speaker the number that the report has, most quoted words first', () => {
    expect(marks.speakers.map(({ name, number }) => [name, number])).toEqual([
      ['Maren Solheim', 2],
      ['Idris Vaughan', 1],
    ]);
    expect([0, 1, 2].map(numberOf)).toEqual([2, 1, 2]);
  });

  test('are the words between quotation marks, or the whole statement where there are none', () => {
    expect(wordsOf(0)).toEqual(['The berths are full,']);
    expect(wordsOf(1)).toEqual(['We asked for one more winter,', 'and we were given it in the end.']);
    expect(wordsOf(2)?.join('')).toContain('the slipway would stay open');
    expect(marks.statements.map(({ kind }) => kind)).toEqual(['direct', 'direct', 'indirect']);
  });
});

const quoted = { exact: 'a', prefix: '', suffix: '' };
const speaker = { name: 'Maren', kind: 'person', named: true, role: null, number: 1 };
const statement = { kind: 'direct', stretches: [quoted], speakers: [0] };
const message = (part: object) => ({ kind: 'mark', speakers: [speaker], statements: [statement], ...part });

describe('the reader', () => {
  test.each([message({}), message({ statements: [{ ...statement, speakers: [] }] }), { kind: 'mark', ...NO_MARKS }])(
    'takes %j',
    (sent) => expect(toReaderRequest(sent)).toEqual(sent),
  );

  test.each([
    [message({ speakers: undefined })],
    [message({ speakers: [{ ...speaker, number: 'one' }] })],
    [message({ speakers: [{ ...speaker, kind: 'ghost' }] })],
    [message({ statements: [{ ...statement, kind: 'sung' }] })],
    [message({ statements: [{ ...statement, stretches: [{ exact: 1 }] }] })],
    [message({ statements: {} })],
  ])('refuses %j', (sent) => expect(toReaderRequest(sent)).toBeNull());

  test('leaves out more than 500 statements, stretches as long as a text, and statements without one', () => {
    expect(toMarks(message({ statements: Array(600).fill(statement) }))?.statements).toHaveLength(500);
    const long = { ...statement, stretches: [{ ...quoted, exact: 'a'.repeat(30_000) }, quoted] };
    expect(toMarks(message({ statements: [long] }))?.statements).toEqual([statement]);
    expect(toMarks(message({ statements: [{ ...statement, stretches: [] }] }))?.statements).toEqual([]);
  });
});
