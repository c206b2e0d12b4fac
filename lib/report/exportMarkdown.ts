import type { Reference } from '../corpus/records.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { OutletView, RelatedView, Report } from './report.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * The report as a note to paste elsewhere, in English: source, speakers with all they say, observations, background, each with its references.
 * Text from the page is escaped: it can neither format nor link.
 */
export function toMarkdown(report: Report): string {
  const lines = [
    `# ${plain(report.title)}`,
    '',
    link(report.url, report.url),
    ...titled('Source', sourceLines(report)),
    ...titled('Observations', observationLines(report)),
    ...titled('Who speaks', speechLines(report)),
    ...titled('Background', report.related.flatMap(entryLines)),
  ];
  return `${lines.join('\n')}\n`;
}

const titled = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

function sourceLines({ source }: Report): string[] {
  const { outlet, agency, declaredName, datelinePlace, byline, datePublished } = source;
  const own = declaredName === null ? '' : `; calls itself “${plain(declaredName)}”`;
  const lines =
    outlet === null
      ? [`* Publisher: not in the corpus (${plain(source.host)}${own})`]
      : outletLines('Publisher', outlet);
  if (agency !== null && agency.outlet === null) lines.push(`* Agency: ${plain(agency.name)}`);
  if (agency !== null && agency.outlet !== null && agency.outlet.id !== outlet?.id)
    lines.push(...outletLines('Agency', agency.outlet));
  if (datelinePlace !== null) lines.push(`* Filed from: ${plain(datelinePlace)}`);
  if (byline.length > 0) lines.push(`* By: ${byline.map(plain).join(', ')}`);
  if (datePublished !== null) lines.push(`* Published: ${plain(datePublished)}`);
  return lines;
}

function outletLines(label: string, outlet: OutletView): string[] {
  const facts = [outlet.kind, outlet.ownership, outlet.country].map(plain).join(', ');
  const lines = [withReferences(`* ${label}: ${plain(outlet.name)} (${facts})`, outlet)];
  const owners = outlet.owners.map(({ name, from, to }) => `${plain(name)}${interval(from, to)}`);
  if (owners.length > 0) lines.push(`  * Owned by: ${owners.join(', ')}`);
  return lines;
}

function observationLines({ observations }: Report): string[] {
  return observations.flatMap(({ text, evidence }) => [
    `* ${plain(text)}`,
    ...evidence.map((words) => `  > ${plain(words)}`),
  ]);
}

/** Speakers, most quoted words first, each with all statements in the order of the text; then those of nobody known. */
function speechLines(report: Report): string[] {
  const { speakers, quotations } = report.speech;
  const order = speakers
    .map((speaker, index) => ({ speaker, index }))
    .sort((a, b) => b.speaker.quotedWords - a.speaker.quotedWords || a.index - b.index);
  const lines = order.flatMap(({ speaker, index }) => {
    const share = speaker.quotedWords > 0 ? `, ${Math.round(speaker.share * 100)}% of the quoted words` : '';
    const role = speaker.role === null ? '' : ` (${plain(speaker.role)})`;
    const offices = report.offices.filter((office) => office.speaker === index);
    return [
      `* ${plain(speaker.name)}${role}: ${speaker.direct} direct, ${speaker.indirect} indirect${share}`,
      ...offices.map(({ title }) => `  * On the article’s date: ${plain(title)}`),
      ...statementLines(report, (quotation) => quotation.speaker === index),
    ];
  });
  const nobodys = quotations.some(({ speaker }) => speaker === null) ? ['* Speaker not identified'] : [];
  lines.push(...nobodys, ...statementLines(report, ({ speaker }) => speaker === null));
  if (report.notQuoted.length > 0)
    lines.push(`* Named, without a statement: ${report.notQuoted.map(plain).join(', ')}`);
  return lines;
}

function statementLines({ text, speech }: Report, isWanted: (quotation: Quotation) => boolean): string[] {
  return speech.quotations.filter(isWanted).map((quotation) => {
    const words = plain(wordsOf(text, quotation));
    return `  * ${quotation.kind}: ${quotation.kind === 'direct' ? `“${words}”` : words}`;
  });
}

function entryLines(entry: RelatedView): string[] {
  const { title, from, to, summary, why } = entry;
  return [
    withReferences(`* **${plain(title)}**${interval(from, to)}: ${plain(summary)}`, entry),
    `  * Shown because: ${plain(why.rule)}: “${plain(why.evidence)}”`,
  ];
}

/** " (2019 to 2024)"; empty where neither end is known. */
function interval(from: string | null, to: string | null): string {
  if (from === null && to === null) return '';
  if (from === to) return ` (${plain(from ?? '')})`;
  if (to === null) return ` (from ${plain(from ?? '')})`;
  return from === null ? ` (until ${plain(to)})` : ` (${plain(from)} to ${plain(to)})`;
}

function withReferences(
  line: string,
  { references, asOf }: { readonly references: readonly Reference[]; readonly asOf: string },
): string {
  const cited = references.map(({ title, url }) => link(title, url));
  return `${line} (${[...cited, `checked ${plain(asOf)}`].join(', ')})`;
}

function link(title: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return plain(title);
  return `[${plain(title)}](<${url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>)`;
}

function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>#|~!&]/g, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-+=])/, '\\$1')
      // A bare address would become a link.
      .replace(/:\/\//g, ':\\/\\/')
      .replace(/\bwww\./gi, 'www\\.')
  );
}
