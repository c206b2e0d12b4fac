import type { Report } from '../lib/report/report.ts';
import { hostOf } from './format.ts';
import { Link, Section } from './parts.tsx';
import { Related } from './Related.tsx';
import { Source } from './Source.tsx';
import { S } from './strings.ts';
import { WhoSpeaks } from './WhoSpeaks.tsx';

interface Props {
  readonly report: Report;
  /** Called with the index in `report.speech.quotations`; without it quotations are plain text. */
  readonly onShowQuotation?: (index: number) => void;
}

function NotQuoted({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Section id="not-quoted" title={S.notQuoted}>
      <ul>
        {names.map((name, index) => (
          <li key={index} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      <p class="fine">{S.notQuotedNote}</p>
    </Section>
  );
}

function PageLinks({ links }: { links: Report['pageLinks'] }) {
  if (links.length === 0) return null;
  return (
    <Section id="page-links" title={S.pageLinks}>
      <p class="fine">{S.pageLinksNote}</p>
      <ul>
        {links.map((link, index) => (
          <li key={index}>
            <Link url={link.url}>{link.title}</Link> <span class="dim">{hostOf(link.url)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ReportView({ report, onShowQuotation }: Props) {
  const lang = report.language === null ? {} : { lang: report.language };
  return (
    <main class="report">
      <h1 dir="auto" {...lang}>
        {report.title}
      </h1>
      {report.access !== 'open' && <p class="notice">{S.truncated[report.access]}</p>}
      <Source source={report.source} observations={report.observations} />
      <WhoSpeaks report={report} onShow={onShowQuotation} />
      <NotQuoted names={report.notQuoted} />
      <Related related={report.related} />
      <PageLinks links={report.pageLinks} />
    </main>
  );
}
