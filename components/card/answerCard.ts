import type { Candidate, OfficeView, WhoAnswer } from '../../lib/report/whoIs.ts';
import { countryName, dateText, intervalText } from '../format.ts';
import { t } from '../i18n.ts';
import { outletFacts, referencesLine } from './facts.ts';
import { make, own } from './make.ts';

/** What the corpus, and the article, say of whoever bears a name. */
export function answerCard({ name, candidates, inArticle, articleDate }: WhoAnswer): readonly Node[] {
  const several = candidates.length > 1 ? [make('p', {}, t('whoSeveral', name))] : [];
  const found = candidates.map((one) => make('div', { class: 'candidate' }, ...candidateFacts(one, articleDate)));
  const none = candidates.length === 0 ? [make('p', {}, t('whoNone', name))] : [];
  const isNews = inArticle !== null && (inArticle.role !== null || candidates.length === 0);
  return [...several, ...none, ...(isNews ? [articleLine(inArticle)] : []), ...found];
}

function articleLine({ name, role }: NonNullable<WhoAnswer['inArticle']>): Node {
  return make('p', {}, t('whoInArticle'), t('colon'), own(role === null ? name : `${name}, ${role}`));
}

function candidateFacts(candidate: Candidate, date: string | null): readonly Node[] {
  if (candidate.type === 'outlet') return outletFacts(candidate);
  const { name, references, asOf } = candidate;
  return [make('p', { class: 'name' }, own(name)), ...ownFacts(candidate, date), referencesLine(references, asOf)];
}

function ownFacts(candidate: Exclude<Candidate, { type: 'outlet' }>, date: string | null): readonly Node[] {
  if (candidate.type === 'entry') {
    const when = intervalText(candidate.from, candidate.to);
    return [...(when === '' ? [] : [make('p', { class: 'fine' }, when)]), corpusText(candidate.summary)];
  }
  const country = candidate.country === null ? [] : [make('p', { class: 'fine' }, countryName(candidate.country))];
  if (candidate.type === 'person') return [...country, ...candidate.offices.map((office) => officeLine(office, date))];
  return [...country, ...(candidate.interests.length === 0 ? [] : [corpusText(candidate.interests.join('; '))])];
}

function officeLine(office: OfficeView, date: string | null): Node {
  const { title, from, to } = office;
  const when = intervalText(from, to);
  const held = make('span', { class: 'fine' }, `${when === '' ? '' : ` (${when})`} · ${whenOf(office, date)}`);
  return make('p', {}, own(title), held);
}

function whenOf({ isToday, isThen }: OfficeView, date: string | null): string {
  const then = `${t('onTheDate')}${date === null ? '' : ` (${dateText(date)})`}`;
  if (isToday) return isThen ? `${t('today')} · ${then}` : t('today');
  return isThen ? then : t('lastOffice');
}

/** Words of the corpus are English in every language. */
const corpusText = (text: string): HTMLElement => make('p', { lang: 'en', dir: 'auto' }, text);
