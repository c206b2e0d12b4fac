import type { Reference } from '../../lib/corpus/records.ts';
import { countryName, dateText, hostOf } from '../format.ts';
import { t } from '../i18n.ts';
import { ownershipText } from '../words.ts';
import { linkTo, make, own, rowsOf } from './make.ts';

export interface OutletFacts {
  readonly name: string;
  readonly ownership: string;
  /** Who owns it now. */
  readonly owners: readonly string[];
  readonly country: string;
  readonly founded: string | null;
  readonly references: readonly Reference[];
  readonly asOf: string;
}

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
  const lead = links.length === 0 ? [] : [`${t('references')}: `, ...links, ' · '];
  return make('p', { class: 'fine' }, ...lead, t('asOf', dateText(asOf)));
}
