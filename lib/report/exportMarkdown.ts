import type { Reference } from '../corpus/records.ts';
import type { OutletView, Report } from './report.ts';

/** The report as a note to paste elsewhere. Text from the page is escaped: it can neither format nor link. */
export function toMarkdown(report: Report): string {
  const { source, speech } = report;
  const lines: string[] = [`# ${plain(report.title)}`, '', link(report.url, report.url), '', '## Source', ''];
  if (source.outlet === null) {
    lines.push(
      `* Publisher: not in the corpus (${plain(source.host)}${source.declaredName === null ? '' : `; calls itself “${plain(source.declaredName)}”`})`,
    );
  } else {
    lines.push(...outletLines('Publisher', source.outlet));
  }
  if (source.agency !== null) {
    if (source.agency.outlet === null) lines.push(`* Agency: ${plain(source.agency.name)}`);
    else if (source.agency.outlet.id !== source.outlet?.id) lines.push(...outletLines('Agency', source.agency.outlet));
  }
  if (source.datelinePlace !== null) lines.push(`* Filed from: ${plain(source.datelinePlace)}`);
  if (source.byline.length > 0) lines.push(`* By: ${source.byline.map(plain).join(', ')}`);
  if (source.datePublished !== null) lines.push(`* Published: ${plain(source.datePublished)}`);

  if (speech.speakers.length > 0) {
    lines.push('', '## Who speaks', '');
    speech.speakers.forEach((speaker, index) => {
      const share = speaker.quotedWords > 0 ? `, ${Math.round(speaker.share * 100)}% of the quoted words` : '';
      const role = speaker.role === null ? '' : ` (${plain(speaker.role)})`;
      lines.push(`* ${plain(speaker.name)}${role}: ${speaker.direct} direct, ${speaker.indirect} indirect${share}`);
      for (const office of report.offices) if (office.speaker === index) lines.push(`  * ${plain(office.title)}`);
    });
  }
  if (report.notQuoted.length > 0)
    lines.push('', `Named, without a statement: ${report.notQuoted.map(plain).join(', ')}`);
  if (report.observations.length > 0) {
    lines.push('', '## Observations', '');
    for (const { text, evidence } of report.observations) {
      lines.push(`* ${plain(text)}`, ...evidence.map((words) => `  > ${plain(words)}`));
    }
  }
  if (report.related.length > 0) {
    lines.push('', '## Background', '');
    for (const { title, summary, references, why } of report.related) {
      lines.push(
        `* **${plain(title)}**: ${plain(summary)} ${cite(references)}`.trimEnd(),
        `  * ${plain(why.rule)}: “${plain(why.evidence)}”`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function outletLines(label: string, outlet: OutletView): string[] {
  const lines = [
    `* ${label}: ${plain(outlet.name)} (${plain(outlet.kind)}, ${plain(outlet.ownership)}, ${plain(outlet.country)}) ${cite(outlet.references)}`.trimEnd(),
  ];
  if (outlet.owners.length > 0) lines.push(`  * Owned by: ${outlet.owners.map(({ name }) => plain(name)).join(', ')}`);
  lines.push(`  * Checked: ${outlet.asOf}`);
  return lines;
}

function cite(references: readonly Reference[]): string {
  return references.map(({ title, url }) => link(title, url)).join(', ');
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
