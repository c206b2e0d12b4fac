import { hostOf, outletOfUrl } from '../../lib/links/outletOf.ts';
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
  return urls.flatMap((url, index): BadgeFact[] => {
    const found = outletOfUrl(url, known);
    if (found === null || found.outlet.kind === 'platform') return [];
    const { name, ownership, owners, country } = found.outlet;
    const current = owners.find((held) => held.to === null);
    const owner = current === undefined ? null : known.record(current.owner);
    return [{ index, name, ownership, owner: owner?.type === 'owner' ? owner.name : null, country }];
  });
}
