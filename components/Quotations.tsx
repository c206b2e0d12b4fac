import type { Quotation } from '../lib/quotes/quotation.ts';
import type { Report } from '../lib/report/report.ts';
import { wordsOf } from '../lib/report/wordsOf.ts';
import { t } from './i18n.ts';
import { QUOTATION_KIND } from './words.ts';

/** Called with the index of a quotation in the report. */
export type Show = ((index: number) => void) | undefined;

export interface Said {
  readonly quotation: Quotation;
  readonly index: number;
}

export interface QuotationsProps {
  /** The speaker's name as shown. */
  readonly name: string;
  readonly said: readonly Said[];
  readonly report: Report;
  readonly onShow: Show;
}

/** What a speaker said, in the order of the text; a press shows it in the page. */
export function Quotations({ said, ...rest }: QuotationsProps) {
  return (
    <ol class="plain">
      {said.map((one) => (
        <Item key={one.index} said={one} {...rest} />
      ))}
    </ol>
  );
}

function Item({ said, name, report, onShow }: Omit<QuotationsProps, 'said'> & { said: Said }) {
  const { quotation, index } = said;
  const words = wordsOf(report.text, quotation);
  const lang = report.language === null ? {} : { lang: report.language };
  const body = (
    <>
      {quotation.kind === 'direct' ? (
        <q dir="auto" {...lang}>
          {words}
        </q>
      ) : (
        <span dir="auto" {...lang}>
          {words}
        </span>
      )}{' '}
      <span class="dim">
        ({t(QUOTATION_KIND[quotation.kind])}
        {quotation.via !== null && quotation.via !== name && `, ${t('via', quotation.via)}`})
      </span>
    </>
  );
  if (onShow === undefined) return <li class="quotation">{body}</li>;
  return (
    <li>
      <button type="button" class="quotation" onClick={() => onShow(index)}>
        <span class="unseen">
          {t('showInPage')}
          {t('colon')}
        </span>
        {body}
      </button>
    </li>
  );
}
