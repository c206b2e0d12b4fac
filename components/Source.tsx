import type { Observation, OutletView, OwnerView, SourceView } from '../lib/report/report.ts';
import { countryName, dateText, intervalText } from './format.ts';
import { t } from './i18n.ts';
import { References, Row, Section, Unfold, Why } from './parts.tsx';
import { observationText, ownershipText } from './words.ts';

/** What a reader must know before all else stands in a box; the rest is a list. */
const DISCLOSURES: ReadonlySet<Observation['kind']> = new Set([
  'state-is-party',
  'owner-is-party',
  'interest-is-party',
]);
/** Said elsewhere in the report, where it belongs. */
const ELSEWHERE: ReadonlySet<Observation['kind']> = new Set(['party-without-voice', 'speaker-office']);

function Observations({ observations, kind }: { observations: readonly Observation[]; kind: string }) {
  if (observations.length === 0) return null;
  return (
    <ul class={kind}>
      {observations.map((observation, index) => (
        <li key={`${index}:${observation.kind}`}>
          <p dir="auto">{observationText(observation)}</p>
          {observation.evidence.length > 0 && (
            <Unfold label={t('grounds')} about={observationText(observation)}>
              {observation.evidence.map((evidence, at) => (
                <blockquote class="fine" dir="auto" key={at}>
                  {evidence}
                </blockquote>
              ))}
            </Unfold>
          )}
        </li>
      ))}
    </ul>
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

function Outlet({ outlet }: { outlet: OutletView }) {
  const place = [outlet.city, countryName(outlet.country)].filter((part) => part !== null && part !== '');
  return (
    <>
      <p class="outlet">
        <strong>
          <bdi>{outlet.name}</bdi>
        </strong>
        <span class={`chip chip-${outlet.ownership}`}>{ownershipText(outlet.ownership)}</span>
      </p>
      <dl>
        {outlet.owners.length > 0 && (
          <Row label={t('owners')}>
            <Owners owners={outlet.owners} />
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
      </dl>
    </>
  );
}

function Unknown({ source }: { source: SourceView }) {
  return (
    <>
      <p class="notice">{t('unknownOutlet')}</p>
      <dl>
        <Row label={t('declared')}>
          <bdi>{source.declaredName ?? t('undeclared')}</bdi>
        </Row>
      </dl>
    </>
  );
}

function Agency({ agency }: { agency: NonNullable<SourceView['agency']> }) {
  const { outlet } = agency;
  const facts = outlet === null ? [] : [ownershipText(outlet.ownership), countryName(outlet.country)];
  return (
    <Row label={t('agency')}>
      <strong>
        <bdi>{agency.name}</bdi>
      </strong>
      {facts.length > 0 && <span class="dim"> ({facts.join(', ')})</span>}
      <Why why={agency.why} about={agency.name}>
        {outlet !== null && <References references={outlet.references} asOf={outlet.asOf} />}
      </Why>
    </Row>
  );
}

/** Who wrote it, where and when: what the article says of itself. */
function Origin({ source }: { source: SourceView }) {
  const { outlet, agency } = source;
  // On its own site an agency is the outlet: no need to say it twice.
  const isOwnText = agency !== null && agency.outlet !== null && agency.outlet.id === outlet?.id;
  // What the text calls the agency; where only the address tells, the outlet above has said it.
  const ownName = isOwnText && agency.why.evidence !== outlet?.why.evidence ? agency.why.evidence : null;
  return (
    <dl>
      {outlet?.domain !== source.host && (
        <Row label={t('site')}>
          <bdi>{source.host}</bdi>
        </Row>
      )}
      {agency !== null && !isOwnText && <Agency agency={agency} />}
      {source.datelinePlace !== null && (
        <Row label={t('filedFrom')}>
          <bdi>{source.datelinePlace}</bdi>
          {ownName !== null && <span class="dim"> · {t('agencyLine', ownName)}</span>}
        </Row>
      )}
      <Row label={t('byline')}>
        <bdi>{source.byline.length > 0 ? source.byline.join(', ') : t('noByline')}</bdi>
      </Row>
      {source.datePublished !== null && <Row label={t('published')}>{dateText(source.datePublished)}</Row>}
    </dl>
  );
}

export function Source({ source, observations }: { source: SourceView; observations: readonly Observation[] }) {
  const { outlet } = source;
  const disclosures = observations.filter(({ kind }) => DISCLOSURES.has(kind));
  const others = observations.filter(({ kind }) => !DISCLOSURES.has(kind) && !ELSEWHERE.has(kind));
  return (
    <Section id="source" title={t('source')}>
      <Observations observations={disclosures} kind="disclosures" />
      {outlet === null ? <Unknown source={source} /> : <Outlet outlet={outlet} />}
      <Origin source={source} />
      <Observations observations={others} kind="observations" />
      {outlet !== null && (
        <Why why={outlet.why} about={outlet.name}>
          <References references={outlet.references} asOf={outlet.asOf} />
        </Why>
      )}
    </Section>
  );
}
