import type { ComponentChildren } from 'preact';
import type { Reference } from '../lib/corpus/records.ts';
import type { Reason } from '../lib/report/report.ts';
import { dateText, webAddress } from './format.ts';
import { S } from './strings.ts';

/** A link if the address is http(s), else only its words. */
export function Link({ url, children }: { url: string; children: ComponentChildren }) {
  const address = webAddress(url);
  if (address === null) return <bdi>{children}</bdi>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      <span class="unseen"> {S.opensTab}</span>
    </a>
  );
}

/** A section under its own heading; `id` is unique in the page. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
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

export function References({ references, asOf }: { references: readonly Reference[]; asOf: string }) {
  return (
    <p class="fine">
      {references.length > 0 && `${S.references}: `}
      {references.map((reference, index) => (
        <span key={`${index}:${reference.url}`}>
          {index > 0 && ', '}
          <Link url={reference.url}>{reference.title}</Link>
        </span>
      ))}
      {references.length > 0 && ' · '}
      {S.asOf}: {dateText(asOf)}
    </p>
  );
}

/** The reason behind a row; `about` tells a screen reader which row. */
export function Why({ why, about, children }: { why: Reason; about: string; children?: ComponentChildren }) {
  return (
    <details class="why">
      <summary>
        {S.why}
        <span class="unseen"> {about}</span>
      </summary>
      <p class="fine">
        {S.rule}: <bdi>{why.rule}</bdi>
      </p>
      <p class="fine">
        {S.evidence}: <q dir="auto">{why.evidence}</q>
      </p>
      {children}
    </details>
  );
}
