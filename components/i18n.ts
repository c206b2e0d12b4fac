import type english from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;
/** A message in the reader's language with $1 … $9 filled in; empty when there is none. */
export type LookUp = (key: MessageKey, values: readonly string[]) => string;

/** Languages of `_locales` that are written from right to left, and some more. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

let current: { readonly locale: string; readonly lookUp: LookUp } = { locale: 'en', lookUp: () => '' };

/** Sets the language before the first render: the browser's own messages in the extension, a file's in tests. */
export function speak(locale: string, lookUp: LookUp): void {
  current = { locale, lookUp };
}

/** BCP 47. */
export function locale(): string {
  return current.locale;
}

export const directionOf = (language: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');

/**
 * The message in the reader's language; its key when there is none, which a test keeps from happening. In a language written from right to
 * left each value is isolated (U+2068 … U+2069), so that a Latin name in it cannot turn the sentence round.
 */
export function t(key: MessageKey, ...values: readonly string[]): string {
  const isolated = directionOf(current.locale) === 'rtl' ? values.map((value) => `\u2068${value}\u2069`) : values;
  return current.lookUp(key, isolated) || key;
}

/** Text that leaves the interface: without the isolates that `t` puts in, which nobody sees there. */
export const unmarked = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** Looks messages up in what a file of `_locales` holds, as the browser does. */
export function lookUpIn(messages: Readonly<Record<string, { readonly message: string }>>): LookUp {
  return (key, values) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_all, at: string) => values[Number(at) - 1] ?? '');
}
