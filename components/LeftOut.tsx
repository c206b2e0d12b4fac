import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { LeftOut as Part } from '../lib/messages/leftOut.ts';
import { t, type MessageKey } from './i18n.ts';
import { Row } from './parts.tsx';

/** The reader's reasons (lib/page) in the words of the interface; others are "not part of the running text". */
const REASONS: Readonly<Record<string, MessageKey>> = {
  caption: 'leftCaption',
  credit: 'leftCaption',
  'only a link': 'leftLink',
  label: 'leftSite',
  prompt: 'leftSite',
  notice: 'leftSite',
  'asks for consent': 'leftSite',
  byline: 'leftByline',
  'names of the authors': 'leftByline',
  'about the author': 'leftByline',
  'sign-off': 'leftByline',
  'date line': 'leftByline',
  title: 'leftRepeated',
  repeated: 'leftRepeated',
  'below the article': 'leftBelow',
  'heading with nothing below it': 'leftBelow',
  'embedded post': 'leftEmbedded',
  'table cell': 'leftEmbedded',
  'too long': 'leftLimit',
};

/** Asks the page what its reader left out; null when the page cannot say. */
export type AskLeftOut = () => Promise<readonly Part[] | null>;

/** What of the page was not taken for the article, and why: asked for when it is unfolded. */
export function LeftOut({ onAsk }: { onAsk: AskLeftOut }) {
  const [parts, setParts] = useState<readonly Part[] | null>();
  const ask = ({ currentTarget }: TargetedEvent<HTMLDetailsElement>) => {
    if (currentTarget.open && parts === undefined) void onAsk().then(setParts);
  };
  return (
    <section aria-label={t('leftOut')}>
      <details class="unfold more" onToggle={ask}>
        <summary>{t('leftOut')}</summary>
        <p class="fine">{t('leftOutNote')}</p>
        {parts !== undefined && <Parts parts={parts} />}
      </details>
    </section>
  );
}

function Parts({ parts }: { parts: readonly Part[] | null }) {
  if (parts === null || parts.length === 0)
    return <p class="fine">{t(parts === null ? 'leftOutUnknown' : 'leftOutNone')}</p>;
  const byReason = new Map<MessageKey, string[]>();
  for (const { reason, text } of parts) {
    const key = (Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined) ?? 'leftOther';
    byReason.set(key, [...(byReason.get(key) ?? []), ...(text === '' ? [] : [text])]);
  }
  return (
    <dl>
      {[...byReason].map(([key, texts]) => (
        <Row label={t(key)} key={key}>
          <ul class="plain">
            {texts.map((text, index) => (
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </Row>
      ))}
    </dl>
  );
}
