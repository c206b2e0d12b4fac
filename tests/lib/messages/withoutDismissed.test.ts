import { expect, test } from 'vitest';
import { REPORTS } from '../../../components/gallery/reports.ts';
import { DEFAULTS, type Dismissal } from '../../../lib/messages/settings.ts';
import { withoutDismissed } from '../../../lib/messages/withoutDismissed.ts';

const report = REPORTS.full;
const after = (...dismissed: Dismissal[]) => withoutDismissed(report, { ...DEFAULTS, dismissed });
const away = (record: string, site: string | null = null): Dismissal => ({ record, title: record, site });

test('leaves a report as it is where nothing was put away, or only on another site', () => {
  expect(after()).toEqual(report);
  expect(after(away('coast-wire', 'other.example'), away('coast-act', 'other.example'))).toEqual(report);
});

test('takes out an entry, an office and an agency, everywhere or on the report’s site', () => {
  expect(after(away('coast-act')).related.map(({ id }) => id)).toEqual(['wall-collapse', 'ferry-dispute', 'solheim']);
  expect(after(away('solheim', 'courier.example')).offices).toEqual([]);
  expect(after(away('coast-wire', 'courier.example')).source.agency).toBeNull();
});

test('takes out who is not quoted, by name', () => {
  expect(report.notQuoted).toContain('the county');
  expect(after(away('the county')).notQuoted).toEqual(report.notQuoted.filter((name) => name !== 'the county'));
});

test('keeps an agency that the corpus does not have', () => {
  const source = {
    ...report.source,
    agency: { name: 'A wire', outlet: null, why: { rule: 'dateline', evidence: 'A wire' } },
  };
  const settings = { ...DEFAULTS, dismissed: [away('coast-wire')] };
  expect(withoutDismissed({ ...report, source }, settings).source.agency?.name).toBe('A wire');
});
