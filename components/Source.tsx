import type { Observation, OutletView, OwnerView, SourceView } from '../lib/report/report.ts';
import { countryName, dateText, intervalText } from './format.ts';
import { References, Row, Section, Why } from './parts.tsx';
import { OWNERSHIP, S } from './strings.ts';

function Observations({ observations }: { observations: readonly Observation[] }) {
  if (observations.length === 0) return null;
  return (
    <ul class="observations">
      {observations.map((observation, index) => (
        <li key={`${index}:${observation.kind}`}>
          <p dir="auto">{observation.text}</p>
          {observation.evidence.length > 0 && (
            <details class="why">
              <summary>
                {S.grounds}
                <span class="unseen"> {observation.text}</span>
              </summary>
              {observation.evidence.map((evidence, at) => (
                <p class="fine" dir="auto" key={at}>
                  {evidence}
                </p>
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Owner({ owner }: { owner: OwnerView }) {
  const when = intervalText(owner.from, owner.to);
  return (
    <li>
      <bdi>{owner.name}</bdi> <span class="dim">({[owner.kind, when].filter((part) => part !== '').join(', ')})</span>
    </li>
  );
}

function OutletRows({ outlet }: { outlet: OutletView }) {
  return (
    <>
      <Row label={S.outlet}>
        <strong>
          <bdi>{outlet.name}</bdi>
        </strong>{' '}
        <span class="dim">({outlet.kind})</span>
      </Row>
      <Row label={S.ownership}>{OWNERSHIP[outlet.ownership] ?? outlet.ownership}</Row>
      {outlet.owners.length > 0 && (
        <Row label={S.owners}>
          <ul class="plain">
            {outlet.owners.map((owner, index) => (
              <Owner owner={owner} key={`${index}:${owner.name}`} />
            ))}
          </ul>
        </Row>
      )}
      <Row label={S.country}>
        {[outlet.city, countryName(outlet.country)].filter((part) => part !== null).join(', ')}
      </Row>
      {outlet.founded !== null && <Row label={S.founded}>{dateText(outlet.founded)}</Row>}
    </>
  );
}

function Agency({ agency }: { agency: NonNullable<SourceView['agency']> }) {
  const { outlet } = agency;
  const facts = outlet === null ? [] : [OWNERSHIP[outlet.ownership] ?? outlet.ownership, countryName(outlet.country)];
  return (
    <Row label={S.agency}>
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

export function Source({ source, observations }: { source: SourceView; observations: readonly Observation[] }) {
  const { outlet, agency } = source;
  return (
    <Section id="source" title={S.source}>
      <Observations observations={observations} />
      {outlet === null && <p class="notice">{S.unknownOutlet}</p>}
      <dl>
        {outlet !== null && <OutletRows outlet={outlet} />}
        {outlet === null && (
          <Row label={S.declared}>
            <bdi>{source.declaredName ?? S.undeclared}</bdi>
          </Row>
        )}
        {outlet?.domain !== source.host && (
          <Row label={S.host}>
            <bdi>{source.host}</bdi>
          </Row>
        )}
        {agency !== null && <Agency agency={agency} />}
        {source.datelinePlace !== null && (
          <Row label={S.dateline}>
            <bdi>{source.datelinePlace}</bdi>
          </Row>
        )}
        <Row label={S.byline}>
          <bdi>{source.byline.length > 0 ? source.byline.join(', ') : S.noByline}</bdi>
        </Row>
        {source.datePublished !== null && <Row label={S.published}>{dateText(source.datePublished)}</Row>}
      </dl>
      {outlet !== null && <References references={outlet.references} asOf={outlet.asOf} />}
      {outlet !== null && <Why why={outlet.why} about={outlet.name} />}
    </Section>
  );
}
