import type { ComponentChildren } from 'preact';
import type { Reference } from '../lib/corpus/records.ts';
import type { Reason } from '../lib/report/report.ts';
import { dateText, webAddress } from './format.ts';
import { t } from './i18n.ts';
import { ruleText } from './words.ts';

/** A link if the address is http(s), else only its words. */
export function Link({ url, children }: { url: string; children: ComponentChildren }) {
  const address = webAddress(url);
  if (address === null) return <bdi>{children}</bdi>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      <span class="unseen"> {t('opensTab')}</span>
    </a>
  );
}

interface SectionProps {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What it is about can be seen: the heading is for screen readers. */
  readonly isPlain?: boolean;
  readonly children: ComponentChildren;
}

/** A section under its own heading. */
/** What a change says that the browser did not keep. */
export function NotSaved() {
  return (
    <p role="alert" class="refused">
      {t('notSaved')}
    </p>
  );
}

export function Section({ id, title, isPlain, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class={isPlain === true ? 'unseen' : ''}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is unfolded on demand; `about` tells a screen reader what it belongs to. */
export function Unfold({ label, about, children }: { label: string; about: string; children: ComponentChildren }) {
  return (
    <details class="unfold">
      <summary>
        {label}
        <span class="unseen"> {about}</span>
      </summary>
      {children}
    </details>
  );
}

/** References in English come from the corpus, whatever the reader's language. */
export function References({ references, asOf }: { references: readonly Reference[]; asOf: string }) {
  return (
    <p class="fine">
      {references.length > 0 && `${t('references')}${t('colon')}`}
      {references.map((reference, index) => (
        <span key={`${index}:${reference.url}`}>
          {index > 0 && ', '}
          <Link url={reference.url}>{reference.title}</Link>
        </span>
      ))}
      {references.length > 0 && ' · '}
      {t('asOf', dateText(asOf))}
    </p>
  );
}

/** The reason behind a row in one line; what belongs to it unfolds. Words that `about` has are not said again. */
export function Why({ why, about, children }: { why: Reason; about: string; children?: ComponentChildren }) {
  const rule = ruleText(why);
  const isSaid = why.evidence === about || rule.includes(why.evidence);
  const words = (
    <>
      {t('why')}
      <span class="unseen"> {about}</span>{' '}
      <span class="dim">
        {rule}
        {!isSaid && (
          <>
            {t('colon')}
            <q dir="auto">{why.evidence}</q>
          </>
        )}
      </span>
    </>
  );
  if (children === undefined) return <p class="why">{words}</p>;
  return (
    <details class="unfold">
      <summary>{words}</summary>
      {children}
    </details>
  );
}
