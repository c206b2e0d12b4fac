import { expect, test } from 'vitest';
import { findSpeech } from '../../../../lib/quotes/findSpeech.ts';

/** A text, and its statements as "kind | words … words | speaker"; "?" where no speaker is identified. No statement: none is found. */
export type Case = readonly [text: string, ...said: string[]];

export function saidIn(text: string, language: string): string[] {
  const { quotations, speakers } = findSpeech(text, language);
  return quotations.map(({ kind, parts, speaker }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [kind, words, speaker === null ? '?' : (speakers[speaker]?.name ?? '?')].join(' | ');
  });
}

export function testLanguage(language: string, cases: readonly Case[]): void {
  test.each(cases.map(([text, ...said]) => ({ text, said })))(`${language}: $text`, ({ text, said }) => {
    expect(saidIn(text, language)).toEqual(said);
  });
}
