import type { Report } from './report.ts';

/** The article as a line of a list of references: authors, title, outlet, day, address; what is not known is left out. */
export function toCitation(report: Report): string {
  const { source } = report;
  const outlet = source.outlet?.name ?? source.declaredName ?? source.host;
  const agency = source.agency === null || source.agency.name === outlet ? null : source.agency.name;
  const parts = [
    source.byline.join(', '),
    `“${report.title}”`,
    agency === null ? outlet : `${outlet} (${agency})`,
    source.datePublished ?? '',
    report.url,
  ];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('. ');
}
