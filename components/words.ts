import type { Failure } from '../lib/messages/protocol.ts';
import type { BadgeDensity } from '../lib/messages/settings.ts';
import type { QuotationKind, SpeakerKind } from '../lib/quotes/quotation.ts';
import type { Observation, Reason, RelatedView, Report } from '../lib/report/report.ts';
import { dateText } from './format.ts';
import { t, type MessageKey } from './i18n.ts';

const OWNERSHIP: Readonly<Record<string, MessageKey>> = {
  state: 'ownershipState',
  'public-service': 'ownershipPublic',
  private: 'ownershipPrivate',
  'non-profit': 'ownershipNonProfit',
  party: 'ownershipParty',
  cooperative: 'ownershipCooperative',
  religious: 'ownershipReligious',
};

const BADGE: Readonly<Record<string, MessageKey>> = {
  state: 'badgeState',
  'public-service': 'badgePublic',
  private: 'badgePrivate',
  'non-profit': 'badgeNonProfit',
  party: 'badgeParty',
  cooperative: 'badgeCooperative',
  religious: 'badgeReligious',
};

const RULES: Readonly<Record<string, MessageKey>> = {
  host: 'ruleHost',
  path: 'ruleHost',
  'parent host': 'ruleHost',
  dateline: 'ruleDateline',
  'credit line': 'ruleCredit',
  byline: 'ruleByline',
  declared: 'ruleDeclared',
  'named in the headline': 'ruleHeadline',
  'named in the first paragraphs': 'ruleOpening',
  'named several times': 'ruleOften',
  'named in the text': 'ruleText',
  'its parties are named': 'ruleParties',
};

const OBSERVATIONS: Readonly<Record<Observation['kind'], MessageKey>> = {
  'state-is-party': 'obsStateOwner',
  'owner-is-party': 'obsOwner',
  'interest-is-party': 'obsInterest',
  'one-speaker': 'obsOneSpeaker',
  'one-side': 'obsOneSide',
  'anonymous-only': 'obsAnonymousOnly',
  'speaker-office': 'obsOffice',
  'party-without-voice': 'obsNoVoice',
  'agency-text': 'obsAgencyText',
  'old-article': 'obsOld',
};

type Place = 'disclosure' | 'source' | 'speech';

/** Where an observation stands; null for what the report says elsewhere in other words. */
const PLACES: Readonly<Record<Observation['kind'], Place | null>> = {
  'state-is-party': 'disclosure',
  'owner-is-party': 'disclosure',
  'interest-is-party': 'disclosure',
  'old-article': 'source',
  'one-speaker': 'speech',
  'one-side': 'speech',
  'anonymous-only': 'speech',
  'speaker-office': null,
  'party-without-voice': null,
  'agency-text': null,
};

export const QUOTATION_KIND: Readonly<Record<QuotationKind, MessageKey>> = {
  direct: 'kindDirect',
  mixed: 'kindMixed',
  indirect: 'kindIndirect',
};

export const SPEAKER_KIND: Readonly<Record<SpeakerKind, MessageKey>> = {
  person: 'speakerPerson',
  group: 'speakerGroup',
  organisation: 'speakerOrganisation',
  document: 'speakerDocument',
  unknown: 'speakerUnknown',
};

export const GROUP: Readonly<Record<RelatedView['group'], MessageKey>> = {
  events: 'groupEvents',
  agreements: 'groupAgreements',
  organisations: 'groupOrganisations',
  people: 'groupPeople',
  places: 'groupPlaces',
  topics: 'groupTopics',
};

export const ACCESS: Readonly<Record<Exclude<Report['access'], 'open'>, MessageKey>> = {
  paywall: 'accessPaywall',
  'live-blog': 'accessLive',
  media: 'accessMedia',
};

export const DENSITY: Readonly<Record<BadgeDensity, MessageKey>> = {
  off: 'badgesOff',
  lists: 'badgesLists',
  everywhere: 'badgesEverywhere',
};

export const STATE: Readonly<Record<'loading' | Failure, readonly [MessageKey, MessageKey]>> = {
  loading: ['stateLoading', 'stateLoadingText'],
  'not-article': ['stateNotArticle', 'stateNotArticleText'],
  'nothing-extracted': ['stateNothingExtracted', 'stateNothingExtractedText'],
  'internal-page': ['stateInternal', 'stateInternalText'],
  pdf: ['statePdf', 'statePdfText'],
  'too-slow': ['stateTooSlow', 'stateTooSlowText'],
  error: ['stateError', 'stateErrorText'],
  'no-corpus': ['stateNoCorpus', 'stateNoCorpusText'],
  'no-access': ['stateNoAccess', 'stateNoAccessText'],
};

/** The kind of ownership in a sentence; the corpus' own word for a kind that is not known here. */
export function ownershipText(ownership: string): string {
  const key = lookUp(OWNERSHIP, ownership);
  return key === undefined ? ownership : t(key);
}

/** One word for a kind of ownership; empty (and then not drawn) for a kind that is not known. */
export function badgeText(ownership: string): string {
  const key = lookUp(BADGE, ownership);
  return key === undefined ? '' : t(key);
}

/** "AMP cache, host": the copy's kind goes before the rule by which the original was found. */
export function ruleText(why: Reason): string {
  const parts = why.rule.split(', ');
  const key = lookUp(RULES, parts.at(-1) ?? '');
  const rule = key === undefined ? (parts.at(-1) ?? '') : t(key);
  return parts.length > 1 ? `${t('ruleCopy', why.evidence)} (${parts[0] ?? ''})` : rule;
}

export function observationText({ kind, values }: Observation): string {
  return t(OBSERVATIONS[kind], ...(kind === 'old-article' ? values.map(dateText) : values));
}

/** Those of the observations that belong at this place. */
export function placed(observations: readonly Observation[], place: Place): readonly Observation[] {
  return observations.filter(({ kind }) => PLACES[kind] === place);
}

function lookUp(table: Readonly<Record<string, MessageKey>>, key: string): MessageKey | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
