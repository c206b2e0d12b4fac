import type english from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;
/** A message in the reader's language with $1 … $9 filled in; empty when there is none. */
export type LookUp = (key: MessageKey, values: readonly string[]) => string;

let current: { readonly locale: string; readonly lookUp: LookUp } = { locale: 'en', lookUp: () => '' };

/** Sets the language before the first render: the browser's own messages in the extension, a file's in tests. */
export function speak(locale: string, lookUp: LookUp): void {
  current = { locale, lookUp };
}

/** The message in the reader's language; its key when there is none, which a test keeps from happening. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  return current.lookUp(key, values) || key;
}

/** BCP 47. */
export function locale(): string {
  return current.locale;
}
