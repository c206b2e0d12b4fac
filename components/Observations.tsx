import type { Observation } from '../lib/report/report.ts';
import { t } from './i18n.ts';
import { Unfold } from './parts.tsx';
import { observationText } from './words.ts';

/** Sentences of the text, as they stand there. */
export function Evidence({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence, index) => (
        <blockquote class="fine" dir="auto" key={index}>
          {sentence}
        </blockquote>
      ))}
    </>
  );
}

/** Facts about the article, each with the sentences that it stands on. */
export function Observations({ observations, kind }: { observations: readonly Observation[]; kind: string }) {
  if (observations.length === 0) return null;
  return (
    <ul class={kind}>
      {observations.map((observation, index) => (
        <li key={`${index}:${observation.kind}`}>
          <p>{observationText(observation)}</p>
          {observation.evidence.length > 0 && (
            <Unfold label={t('grounds')} about={observationText(observation)}>
              <Evidence sentences={observation.evidence} />
            </Unfold>
          )}
        </li>
      ))}
    </ul>
  );
}
