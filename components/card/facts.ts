import type { Reference } from '../../lib/corpus/records.ts';
import type { BadgeFact } from '../../lib/messages/protocol.ts';
import { countryName, dateText, hostOf } from '../format.ts';
import { t } from '../i18n.ts';
import { ownershipText } from '../words.ts';
import { linkTo, make, own, rowsOf } from './make.ts';

export type OutletFacts = Omit<BadgeFact, 'indexes'>;

/** What the corpus says of an outlet, for a card. */
export function outletFacts(facts: OutletFacts): Node[] {
  const rows = rowsOf([
    [t('owners'), facts.owners.join(', ')],
    [t('based'), countryName(facts.country)],
    [t('founded'), facts.founded === null ? null : dateText(facts.founded)],
  ]);
  const parts = [
    make('p', { class: 'name' }, own(facts.name)),
    make('p', {}, ownershipText(facts.ownership)),
    rows,
    referencesLine(facts.references, facts.asOf),
  ];
  return parts.filter((part) => part !== null);
}

export function referencesLine(references: readonly Reference[], asOf: string): HTMLElement {
  const links = references.flatMap(({ title, url }, index) => [
    index === 0 ? '' : ', ',
    linkTo(url, title),
    ` (${hostOf(url)})`,
  ]);
  const lead = links.length === 0 ? [] : [t('references'), t('colon'), ...links, ' · '];
  return make('p', { class: 'fine' }, ...lead, t('asOf', dateText(asOf)));
}
