import { browser } from 'wxt/browser';
import { openCorpus, type Corpus } from '../../lib/corpus/open.ts';

let corpus: Promise<Corpus> | undefined;

/** The corpus, loaded once per life of the worker; a failed load is tried again at the next request. */
export function theCorpus(): Promise<Corpus> {
  corpus ??= fetch(browser.runtime.getURL('/corpus.json'))
    .then((response) => response.json())
    .then((bundle: unknown) => openCorpus(bundle));
  corpus.catch(() => (corpus = undefined));
  return corpus;
}
