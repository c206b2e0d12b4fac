import type { Browser } from 'webextension-polyfill';

/** Answers a message, now or later, when it returns true; leaves it to others otherwise. */
type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  reply: (response: unknown) => void,
) => true | undefined;

interface Native extends Pick<Browser, 'i18n'> {
  readonly runtime: Omit<Browser['runtime'], 'onMessage'> & {
    readonly onMessage: { readonly addListener: (listener: Listener) => void };
  };
}

/** In manifest version 3 both browsers give promises under this name, and no element of a page can stand in its place. */
declare const chrome: Native;

/** As much of the extension API as scripts in pages need, without the 3 kB of the polyfill. */
export const native = (): Native => chrome;
