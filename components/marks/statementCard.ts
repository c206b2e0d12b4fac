import type { Mark, MarkedSpeaker } from '../../lib/messages/marks.ts';
import { make, own } from '../card/make.ts';
import { t } from '../i18n.ts';
import { QUOTATION_KIND, SPEAKER_KIND } from '../words.ts';

/** What the number of a statement tells a screen reader; null is a speaker who was not identified. */
export function statementLabel(kind: Mark['kind'], speaker: MarkedSpeaker | null): string {
  const who = speaker === null ? t('unidentified') : `${speaker.number}, ${speaker.name}`;
  return `${who}, ${t(QUOTATION_KIND[kind])}`;
}

/** Who made a statement, and how it is given. */
export function statementCard(kind: Mark['kind'], speaker: MarkedSpeaker | null): readonly Node[] {
  const statement = make('p', { class: 'fine' }, t('thisStatement', t(QUOTATION_KIND[kind])));
  if (speaker === null) return [make('p', { class: 'name' }, t('unidentified')), statement];
  const facts = [t(SPEAKER_KIND[speaker.kind]), t(speaker.named ? 'named' : 'anonymous')];
  return [
    make('p', { class: 'name' }, `${speaker.number} · `, own(speaker.name)),
    ...(speaker.role === null ? [] : [make('p', {}, own(speaker.role))]),
    make('p', { class: 'fine' }, facts.join(' · ')),
    statement,
  ];
}
