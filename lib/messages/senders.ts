import type { WorkerRequest } from './protocol.ts';

/** What the browser says of whoever sent a message; a page cannot write it. */
export interface Sender {
  readonly id?: string | undefined;
  /** The address of the document that the sender runs in. */
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension: its id, and the address of its root ("chrome-extension://…/"). */
export interface Own {
  readonly id: string;
  readonly root: string;
}

/**
 * Whether the sender may ask this. Only pages of the extension may ask for a report or change a setting: a content script shares its process
 * with the page, and must not learn what other tabs show. What a content script asks is about its own tab or the corpus, which is public.
 */
export function mayAsk({ kind }: WorkerRequest, sender: Sender, own: Own): boolean {
  if (sender.id !== own.id || sender.url === undefined) return false;
  if (kind === 'report' || kind === 'change' || kind === 'who') return sender.url.startsWith(own.root);
  return /^https?:/.test(sender.url) && sender.tab?.id !== undefined;
}
