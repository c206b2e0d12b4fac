import type { Mark, MarkedSpeaker } from '../../lib/messages/marks.ts';
import { make, own } from '../card/make.ts';
import { t } from '../i18n.ts';
import { QUOTATION_KIND, SPEAKER_KIND } from '../words.ts';

/** What the number of a statement tells a screen reader; no speaker: not identified. */
export function statementLabel(kind: Mark['kind'], speakers: readonly MarkedSpeaker[]): string {
  const who = speakers.map(({ number, name }) => `${number}, ${name}`);
  return [...(who.length === 0 ? [t('unidentified')] : who), t(QUOTATION_KIND[kind])].join(', ');
}

/** Who made a statement, and how it is given. */
export function statementCard(kind: Mark['kind'], speakers: readonly MarkedSpeaker[]): readonly Node[] {
  const statement = make('p', { class: 'fine' }, t('thisStatement', t(QUOTATION_KIND[kind])));
  if (speakers.length === 0) return [make('p', { class: 'name' }, t('unidentified')), statement];
  return [...speakers.flatMap(speakerLines), statement];
}

function speakerLines({ number, name, role, kind, named }: MarkedSpeaker): readonly Node[] {
  return [
    make('p', { class: 'name' }, `${number} · `, own(name)),
    ...(role === null ? [] : [make('p', {}, own(role))]),
    make('p', { class: 'fine' }, [t(SPEAKER_KIND[kind]), t(named ? 'named' : 'anonymous')].join(' · ')),
  ];
}
