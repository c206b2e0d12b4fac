import type { Report } from '../report/report.ts';
import { isDismissed, type Settings } from './settings.ts';

/** A report without what the reader put away on its site or everywhere: entries, offices of speakers, those not quoted (both by name), the agency. */
export function withoutDismissed(report: Report, settings: Settings): Report {
  const { source } = report;
  const isKept = (record: string) => !isDismissed(settings, record, source.host);
  const agency = source.agency?.outlet == null || isKept(source.agency.outlet.id) ? source.agency : null;
  const related = report.related.filter(({ id }) => isKept(id));
  const offices = report.offices.filter(({ person }) => isKept(person));
  const notQuoted = report.notQuoted.filter(isKept);
  return { ...report, source: { ...source, agency }, related, offices, notQuoted };
}
