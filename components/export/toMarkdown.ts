import type { Reference } from '../../lib/corpus/records.ts';
import { speakersOf, type Quotation } from '../../lib/quotes/quotation.ts';
import { rankSpeakers, type RankedSpeaker } from '../../lib/report/rankSpeakers.ts';
import type { OutletView, OwnerView, RelatedView, Report } from '../../lib/report/report.ts';
import { wordsOf } from '../../lib/report/wordsOf.ts';
import { countryName, countText, dateText, intervalText, percent, wikipediaAddress } from '../format.ts';
import { t, unmarked, type MessageKey } from '../i18n.ts';
import { ACCESS, observationText, ownershipText, QUOTATION_KIND, ruleText } from '../words.ts';

/**
 * The report as a note to paste elsewhere, in the reader's language: source, observations, speakers with all they say, background, each with
 * its references. Text from the page is escaped: it can neither format nor link.
 */
export function toMarkdown(report: Report): string {
  const lines = [
    `# ${plain(report.title)}`,
    '',
    link(report.url, report.url),
    ...(report.access === 'open' ? [] : ['', plain(t(ACCESS[report.access]))]),
    ...titled('source', sourceLines(report)),
    ...titled('observations', observationLines(report)),
    ...titled('whoSpeaks', speechLines(report)),
    ...titled('related', report.related.flatMap(entryLines)),
  ];
  return `${unmarked(lines.join('\n'))}\n`;
}

const titled = (title: MessageKey, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `## ${t(title)}`, '', ...lines];

/** `words` are Markdown already. */
const item = (label: MessageKey, words: string) => `* ${t(label)}${t('colon')}${words}`;
/** An item of the item before it; nothing where there is nothing to say. */
const below = (label: MessageKey, words: string) => (words === '' ? [] : [`  ${item(label, words)}`]);
const rest = (facts: readonly string[]) => (facts.length === 0 ? '' : ` (${facts.join(' · ')})`);

function sourceLines({ source }: Report): string[] {
  const { outlet, agency, host, declaredName, datelinePlace, byline, datePublished } = source;
  const lines =
    outlet === null
      ? [`* ${plain(t('unknownOutlet'))}`, item('declared', plain(declaredName ?? t('undeclared')))]
      : [`* ${outletWords(outlet)}`, ...outletLines(outlet)];
  if (outlet?.domain !== host) lines.push(item('site', plain(host)));
  if (agency !== null && agency.outlet === null) lines.push(item('agency', plain(agency.name)));
  if (agency !== null && agency.outlet !== null && agency.outlet.id !== outlet?.id)
    lines.push(item('agency', outletWords(agency.outlet)), ...outletLines(agency.outlet));
  if (datelinePlace !== null) lines.push(item('filedFrom', plain(datelinePlace)));
  if (byline.length > 0) lines.push(item('byline', byline.map(plain).join(', ')));
  if (datePublished !== null) lines.push(item('published', plain(dateText(datePublished))));
  return lines;
}

const outletWords = (outlet: OutletView) =>
  `**${plain(outlet.name)}** · ${plain(ownershipText(outlet.ownership))}${rest(basisOf(outlet))}`;

function outletLines({ owners, city, country, founded }: OutletView): string[] {
  const named = (wanted: readonly OwnerView[]) =>
    wanted.map(({ name, from, to }) => `${plain(name)}${rest(timeOf(from, to))}`).join(', ');
  const place = [city, countryName(country)].filter((part) => part !== null && part !== '');
  return [
    ...below('owners', named(owners.filter(({ to }) => to === null))),
    ...below('formerOwners', named(owners.filter(({ to }) => to !== null))),
    ...below('based', plain(place.join(', '))),
    ...below('founded', founded === null ? '' : plain(dateText(founded))),
  ];
}

function observationLines({ observations }: Report): string[] {
  return observations.flatMap((observation) => [
    `* ${block(observationText(observation))}`,
    ...observation.evidence.map((words) => `  > ${block(words)}`),
  ]);
}

/** Speakers as the report orders them, each with all statements in the order of the text; then those of nobody known. */
function speechLines(report: Report): string[] {
  const { speakers, quotations } = report.speech;
  const lines = rankSpeakers(speakers).flatMap((ranked) => speakerLines(ranked, report));
  const nobodys = quotations.filter(({ speaker }) => speaker === null);
  if (nobodys.length > 0) lines.push(`* ${t('unidentified')}`, ...nobodys.map((one) => statementLine(one, report)));
  if (report.notQuoted.length > 0) lines.push(item('notQuoted', report.notQuoted.map(plain).join(', ')));
  return lines;
}

function speakerLines({ speaker, index }: RankedSpeaker, report: Report): string[] {
  const { name, named, role, direct, indirect, quotedWords, share } = speaker;
  const counts = named ? [] : [t('anonymous')];
  if (direct > 0) counts.push(t('direct', countText(direct)));
  if (indirect > 0) counts.push(t('indirect', countText(indirect)));
  if (quotedWords > 0) counts.push(t('quotedWords', countText(quotedWords), percent(share)));
  const offices = report.offices.filter((office) => office.speaker === index);
  return [
    `* **${plain(name)}**${role === null ? '' : `, ${plain(role)}`}${rest(counts)}`,
    ...offices.flatMap(({ title }) => below('onTheDate', plain(title))),
    ...report.speech.quotations
      .filter((quotation) => speakersOf(quotation).includes(index))
      .map((quotation) => statementLine(quotation, report, name)),
  ];
}

function statementLine(quotation: Quotation, { text }: Report, name: string | null = null): string {
  const { kind, via } = quotation;
  const words = plain(wordsOf(text, quotation));
  const given = via === null || via === name ? [] : [t('via', plain(via))];
  return `  ${item(QUOTATION_KIND[kind], kind === 'direct' ? t('quoted', words) : words)}${rest(given)}`;
}

function entryLines(entry: RelatedView): string[] {
  const { title, from, to, summary, wikipedia, references, asOf, why } = entry;
  const article = wikipedia === null ? [] : [{ title: `Wikipedia: ${wikipedia}`, url: wikipediaAddress(wikipedia) }];
  const basis = basisOf({ references: [...article, ...references], asOf });
  const head = `**${plain(title)}**${rest(timeOf(from, to))}`;
  return [
    `* ${head}${t('colon')}${plain(summary)}${rest(basis)}`,
    `  * ${t('why')} ${plain(ruleText(why))}${t('colon')}${t('quoted', plain(why.evidence))}`,
  ];
}

function timeOf(from: string | null, to: string | null): string[] {
  const when = intervalText(from, to);
  return when === '' ? [] : [plain(when)];
}

function basisOf({ references, asOf }: { readonly references: readonly Reference[]; readonly asOf: string }): string[] {
  return [...references.map(({ title, url }) => link(title, url)), plain(t('asOf', dateText(asOf)))];
}

function link(title: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return plain(title);
  return `[${plain(title)}](<${url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>)`;
}

/** At the beginning of a block, where a number or a dash would make a list. */
const block = (text: string) =>
  plain(text)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>#|~!&]/g, '\\$&')
      // A bare address would become a link.
      .replace(/:\/\//g, ':\\/\\/')
      .replace(/\bwww\./gi, 'www\\.')
  );
}
