import type { ComponentChild, ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Observation, OutletView, OwnerView, SourceView } from '../lib/report/report.ts';
import type { Copy } from './copy.ts';
import { countryName, dateText, intervalText } from './format.ts';
import { t } from './i18n.ts';
import { Observations } from './Observations.tsx';
import { References, Row, Section, Why } from './parts.tsx';
import { Away, Dismissible, DismissButtons, ReportError, type RecordActions } from './RecordActions.tsx';
import { badgeText, ownershipText, placed } from './words.ts';

interface Props extends RecordActions {
  readonly source: SourceView;
  readonly observations: readonly Observation[];
  /** Whether the reader has put the outlet away before. */
  readonly wasAway?: boolean;
}

/** They say something of the outlet. */
const OF_THE_OUTLET: ReadonlySet<Observation['kind']> = new Set([
  'state-is-party',
  'owner-is-party',
  'interest-is-party',
]);

const isOf = (outlet: OutletView | null, { kind, values }: Observation) =>
  OF_THE_OUTLET.has(kind) && values[0] === outlet?.name;

export function Source({ source: found, observations: all, wasAway = false, ...actions }: Props) {
  const [away, setAway] = useState<'no' | 'before' | 'now'>(wasAway ? 'before' : 'no');
  const isAway = away !== 'no';
  const source = isAway ? { ...found, outlet: null } : found;
  const { outlet } = source;
  const observations = isAway ? all.filter((one) => !isOf(found.outlet, one)) : all;
  const isOld = observations.some(({ kind }) => kind === 'old-article');
  const { onDismiss, onRestore, onCopy } = actions;
  const record = { id: found.outlet?.id ?? '', title: found.outlet?.name ?? '' };
  const dismiss = (everywhere: boolean) => {
    onDismiss?.(record, everywhere);
    setAway('now');
  };
  const restore = () => {
    onRestore?.(record);
    setAway('no');
  };
  return (
    <Section id="source" title={t('source')} isPlain>
      <Observations observations={placed(observations, 'disclosure')} kind="disclosures" />
      {isAway && <Away title={record.title} onRestore={restore} takesFocus={away === 'now'} />}
      {!isAway && outlet === null && <p class="notice">{t('unknownOutlet')}</p>}
      {outlet !== null && <Outlet outlet={outlet} />}
      <Rows source={source} {...actions} />
      <Origin source={isOld ? { ...source, datePublished: null } : source} />
      <Observations observations={placed(observations, 'source')} kind="observations" />
      {outlet !== null && (
        <Basis outlet={outlet} onCopy={onCopy} buttons={onDismiss && <DismissButtons onDismiss={dismiss} />} />
      )}
    </Section>
  );
}

function Outlet({ outlet }: { outlet: OutletView }) {
  return (
    <p class="outlet">
      <strong>
        <bdi>{outlet.name}</bdi>
      </strong>
      <span class="chip">{ownershipText(outlet.ownership)}</span>
    </p>
  );
}

/** Whether the agency is the outlet itself: then there is no need to say it twice. */
const isOwnText = ({ outlet, agency }: SourceView) =>
  agency !== null && agency.outlet !== null && agency.outlet.id === outlet?.id;

function Rows({ source, ...actions }: { source: SourceView } & RecordActions) {
  const { outlet, agency } = source;
  return (
    <dl>
      {outlet === null ? (
        <Row label={t('declared')}>
          <bdi>{source.declaredName ?? t('undeclared')}</bdi>
        </Row>
      ) : (
        <OutletRows outlet={outlet} />
      )}
      {outlet?.domain !== source.host && (
        <Row label={t('site')}>
          <bdi>{source.host}</bdi>
        </Row>
      )}
      {agency !== null && !isOwnText(source) && <Agency agency={agency} {...actions} />}
    </dl>
  );
}

function OutletRows({ outlet }: { outlet: OutletView }) {
  const current = outlet.owners.filter(({ to }) => to === null);
  const place = [outlet.city, countryName(outlet.country)].filter((part) => part !== null && part !== '');
  return (
    <>
      {current.length > 0 && (
        <Row label={t('owners')}>
          <Owners owners={current} />
        </Row>
      )}
      <Row label={t('based')}>
        {place.join(', ')}
        {outlet.founded !== null && (
          <span class="dim">
            {' '}
            · {t('founded')} {dateText(outlet.founded)}
          </span>
        )}
      </Row>
    </>
  );
}

function Owners({ owners }: { owners: readonly OwnerView[] }) {
  return (
    <ul class="plain">
      {owners.map((owner, index) => {
        const when = intervalText(owner.from, owner.to);
        return (
          <li key={`${index}:${owner.name}`}>
            <bdi>{owner.name}</bdi>
            {when !== '' && <span class="dim"> ({when})</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Agency({ agency, onCopy, ...actions }: { agency: NonNullable<SourceView['agency']> } & RecordActions) {
  const { outlet, name, why } = agency;
  const facts = outlet === null ? [] : [badgeText(outlet.ownership), countryName(outlet.country)].filter(Boolean);
  const title = (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {facts.length > 0 && <span class="dim"> · {facts.join(' · ')}</span>}
    </>
  );
  return (
    <Row label={t('agency')}>
      {outlet === null ? (
        <>
          {title}
          <Why why={why} about={name} />
        </>
      ) : (
        <Dismissible record={{ id: outlet.id, title: name }} {...actions}>
          {(buttons) => (
            <>
              {title}
              <Basis outlet={{ ...outlet, why }} onCopy={onCopy} buttons={buttons} />
            </>
          )}
        </Dismissible>
      )}
    </Row>
  );
}

interface BasisProps {
  readonly outlet: OutletView;
  readonly onCopy: Copy | undefined;
  /** That put it away, where it may be another's. */
  readonly buttons?: ComponentChildren;
}

/** Why this outlet, what its facts stand on, and who owned it before. */
function Basis({ outlet, onCopy, buttons }: BasisProps) {
  const former = outlet.owners.filter(({ to }) => to !== null);
  return (
    <Why why={outlet.why} about={outlet.name}>
      {former.length > 0 && (
        <dl>
          <Row label={t('formerOwners')}>
            <Owners owners={former} />
          </Row>
        </dl>
      )}
      <References references={outlet.references} asOf={outlet.asOf} />
      {onCopy !== undefined && (
        <p class="buttons">
          {buttons}
          <ReportError record={{ id: outlet.id, title: outlet.name }} why={outlet.why} onCopy={onCopy} />
        </p>
      )}
    </Why>
  );
}

/** Who wrote it, where and when: what the article says of itself, in one line. */
function Origin({ source }: { source: SourceView }) {
  const { outlet, agency, datelinePlace, byline, datePublished } = source;
  const parts: ComponentChild[] = [];
  // What the text calls the agency; where only the address tells, the outlet above has said it.
  if (agency !== null && isOwnText(source) && agency.why.evidence !== outlet?.why.evidence)
    parts.push(t('agencyLine', agency.why.evidence));
  if (datelinePlace !== null) parts.push(<Labelled label={t('filedFrom')} words={datelinePlace} />);
  parts.push(byline.length > 0 ? <Labelled label={t('byline')} words={byline.join(', ')} /> : t('noByline'));
  if (datePublished !== null) parts.push(dateText(datePublished));
  return (
    <p class="origin">
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {part}
        </span>
      ))}
    </p>
  );
}

function Labelled({ label, words }: { label: string; words: string }) {
  return (
    <>
      <span class="dim">{label}</span> <bdi>{words}</bdi>
    </>
  );
}
