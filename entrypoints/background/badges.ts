import type { Corpus } from '../../lib/corpus/open.ts';
import type { OutletRecord } from '../../lib/corpus/records.ts';
import { hostOf, outletOfUrl } from '../../lib/links/outletOf.ts';
import { ownersNow } from '../../lib/report/whoIs.ts';
import type { BadgeFact, BadgeReply } from '../../lib/messages/protocol.ts';
import { wantsBadges } from '../../lib/messages/settings.ts';
import { readSettings } from '../shared/settings.ts';
import { theCorpus } from './corpus.ts';

/** What the badges on a page say; null where the reader wants none. */
export async function badgesFor(
  page: { readonly url: string; readonly isArticle: boolean },
  urls: readonly string[],
): Promise<BadgeReply> {
  const settings = await readSettings();
  if (!wantsBadges(settings, { host: hostOf(page.url), isArticle: page.isArticle })) return null;
  const known = await theCorpus();
  const indexes = new Map<OutletRecord, number[]>();
  urls.forEach((url, index) => {
    const outlet = outletOfUrl(url, known)?.outlet;
    if (outlet === undefined || outlet.kind === 'platform') return;
    indexes.set(outlet, [...(indexes.get(outlet) ?? []), index]);
  });
  return [...indexes].map(([outlet, at]) => factOf(outlet, at, known));
}

function factOf(outlet: OutletRecord, indexes: readonly number[], corpus: Corpus): BadgeFact {
  const { name, ownership, country, founded, references, asOf } = outlet;
  return { indexes, name, ownership, owners: ownersNow(outlet, corpus), country, founded, references, asOf };
}
