import type { Report } from '../lib/report/report.ts';
import { countText, hostOf } from './format.ts';
import { t } from './i18n.ts';
import { LeftOut, type AskLeftOut } from './LeftOut.tsx';
import { Evidence } from './Observations.tsx';
import { Link, NotSaved, Section } from './parts.tsx';
import { Dismissible, type RecordActions } from './RecordActions.tsx';
import { Related } from './Related.tsx';
import { Source } from './Source.tsx';
import { Take } from './Take.tsx';
import { WhoSpeaks } from './WhoSpeaks.tsx';
import { ACCESS, badgeText } from './words.ts';

export interface ReportActions extends RecordActions {
  /** Called with the index in `report.speech.quotations`; without it quotations are plain text. */
  readonly onShowQuotation?: (index: number) => void;
  /** Without it nothing is said of what was left out. */
  readonly onLeftOut?: AskLeftOut;
  readonly onOpenPanel?: () => void;
  readonly onOpenOptions?: () => void;
  /** Takes badges off this site, or puts them back; with it, whether they are off now. */
  readonly onQuiet?: () => void;
}

interface Props extends ReportActions {
  readonly report: Report;
  /** Whether this site has been told to stay without badges. */
  readonly isQuiet?: boolean;
  /** The last change could not be stored. */
  readonly isRefused?: boolean;
  /** Whether the reader has put this outlet away before. */
  readonly isOutletAway?: boolean;
}

/** Parties to the story; each unfolds to the sentences that name it. */
function NotQuoted({
  names,
  observations,
  onDismiss,
  onRestore,
}: RecordActions & { names: readonly string[]; observations: Report['observations'] }) {
  if (names.length === 0) return null;
  const groundsOf = (name: string) =>
    observations.find(({ kind, values }) => kind === 'party-without-voice' && values[0] === name)?.evidence ?? [];
  return (
    <Section id="not-quoted" title={t('notQuoted')}>
      <ul class="plain">
        {names.map((name) => (
          <li key={name}>
            <Dismissible
              record={{ id: name, title: name }}
              {...(onDismiss && { onDismiss })}
              {...(onRestore && { onRestore })}
            >
              {(buttons) =>
                groundsOf(name).length === 0 ? (
                  <bdi>{name}</bdi>
                ) : (
                  <details class="unfold">
                    <summary>
                      <bdi>{name}</bdi>
                    </summary>
                    <Evidence sentences={groundsOf(name)} />
                    {buttons !== null && <p class="buttons">{buttons}</p>}
                  </details>
                )
              }
            </Dismissible>
          </li>
        ))}
      </ul>
      <p class="fine">{t('notQuotedNote')}</p>
    </Section>
  );
}

/** On the page already: folded. */
function PageLinks({ links }: { links: Report['pageLinks'] }) {
  if (links.length === 0) return null;
  return (
    <section aria-label={t('pageLinks')}>
      <details class="unfold more">
        <summary>
          {t('pageLinks')}
          {t('colon')}
          {countText(links.length)}
        </summary>
        <p class="fine">{t('pageLinksNote')}</p>
        <ul>
          {links.map((link, index) => (
            <li key={index}>
              <Link url={link.url}>{link.title}</Link> <span class="dim">{hostOf(link.url)}</span>{' '}
              {link.ownership !== null && <span class="chip">{badgeText(link.ownership)}</span>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Footer({ report, isQuiet, onOpenPanel, onOpenOptions, onQuiet }: Props) {
  if (onOpenPanel === undefined && onOpenOptions === undefined && onQuiet === undefined) return null;
  const { host } = report.source;
  const buttons = [
    [onOpenPanel, t('openPanel')],
    [onOpenOptions, t('openOptions')],
    [onQuiet, isQuiet === true ? t('quietRemove', host) : t('quietAdd', host)],
  ] as const;
  return (
    <footer class="buttons">
      {buttons.map(([onClick, label]) =>
        onClick === undefined ? null : (
          <button type="button" class="small" key={label} onClick={onClick}>
            {label}
          </button>
        ),
      )}
    </footer>
  );
}

export function ReportView(props: Props) {
  const { report, onShowQuotation, onLeftOut, onDismiss, onRestore, onCopy } = props;
  const lang = report.language === null ? {} : { lang: report.language };
  const actions = { ...(onDismiss && { onDismiss }), ...(onRestore && { onRestore }), ...(onCopy && { onCopy }) };
  return (
    // What is unfolded or put away belongs to one page.
    <main class="report" key={report.url}>
      {props.isRefused === true && <NotSaved />}
      <h1 dir="auto" {...lang}>
        {report.title}
      </h1>
      {report.access !== 'open' && <p class="notice">{t(ACCESS[report.access])}</p>}
      <Source
        source={report.source}
        observations={report.observations}
        wasAway={props.isOutletAway === true}
        {...actions}
      />
      <WhoSpeaks report={report} onShow={onShowQuotation} {...actions} />
      <NotQuoted names={report.notQuoted} observations={report.observations} {...actions} />
      <Related related={report.related} datePublished={report.source.datePublished} {...actions} />
      <PageLinks links={report.pageLinks} />
      {onLeftOut !== undefined && <LeftOut onAsk={onLeftOut} />}
      {onCopy !== undefined && <Take report={report} onCopy={onCopy} />}
      <Footer {...props} />
    </main>
  );
}
