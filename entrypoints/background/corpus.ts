import { browser } from 'wxt/browser';
import { openCorpus, type Corpus } from '../../lib/corpus/open.ts';

let corpus: Promise<Corpus> | undefined;

/** The corpus, loaded once per life of the worker; a failed load is tried again at the next request. */
export function theCorpus(): Promise<Corpus> {
  corpus ??= fetch(browser.runtime.getURL('/corpus.bin'))
    .then((response) => response.arrayBuffer())
    .then((bytes) => openCorpus(new Uint8Array(bytes)));
  corpus.catch(() => (corpus = undefined));
  return corpus;
}
