import type { Report } from '../../lib/report/report.ts';
import { dateText } from '../format.ts';
import { t, unmarked } from '../i18n.ts';

/** The article as a line of a list of references: authors, title, outlet, day, address; what is not known is left out. */
export function toCitation(report: Report): string {
  const { source } = report;
  const outlet = source.outlet?.name ?? source.declaredName ?? source.host;
  const agency = source.agency === null || source.agency.name === outlet ? null : source.agency.name;
  const parts = [
    source.byline.join(', '),
    t('quoted', report.title),
    agency === null ? outlet : `${outlet} (${agency})`,
    source.datePublished === null ? '' : dateText(source.datePublished),
    report.url,
  ];
  const said = parts.map((part) => unmarked(part).replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  return said.join('. ');
}
