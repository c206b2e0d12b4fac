import type { Browser } from 'webextension-polyfill';

/** In manifest version 3 both browsers give promises under this name, and no element of a page can stand in its place. */
declare const chrome: Pick<Browser, 'i18n' | 'runtime'>;

/** As much of the extension API as scripts on every page need, without the 3 kB of the polyfill. */
export const native = (): Pick<Browser, 'i18n' | 'runtime'> => chrome;
