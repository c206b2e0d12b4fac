import type { Finding } from './parseRecords.ts';
import type { CorpusRecord, Interval } from './records.ts';
import { checkSharedNames } from './sharedNames.ts';

const LIMITS = { title: 80, summary: 300, name: 120 } as const;
/** Suffixes under which anyone registers a name: a record that held one would claim all of them. */
const SUFFIX = /^(?:(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go)\.[a-z]{2}|[a-z]+)$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?:\/[^\s?#*|]*[^\s?#*|/])?$/;

/** What no single file shows: identity, references between records, lengths and intervals. */
export function checkCorpus(records: readonly CorpusRecord[]): Finding[] {
  const findings: Finding[] = [];
  const types = new Map<string, CorpusRecord['type']>();
  const hosts = new Map<string, string>();
  for (const record of records) {
    if (types.has(record.id)) add(record, 'id', 'is used by more than one record');
    types.set(record.id, record.type);
  }
  for (const record of records) {
    if (record.references.length === 0) add(record, 'references', 'is empty and there is no "wikipedia"');
    record.references.forEach((reference, index) => {
      if (!isHttps(reference.url)) add(record, `references[${index}].url`, 'is not an https address');
    });
    if (record.type === 'entry') {
      if (record.title.length > LIMITS.title) add(record, 'title', `has more than ${LIMITS.title} characters`);
      if (record.summary.length > LIMITS.summary) add(record, 'summary', `has more than ${LIMITS.summary} characters`);
      checkInterval(record, '', record);
      record.parties.forEach((id, index) => {
        if (!/^country:[a-z]{2}$/.test(id)) exists(record, `parties[${index}]`, id);
      });
      record.related.forEach((id, index) => exists(record, `related[${index}]`, id));
      continue;
    }
    if (record.name.length > LIMITS.name) add(record, 'name', `has more than ${LIMITS.name} characters`);
    if (record.type === 'person') {
      record.roles.forEach((role, index) => {
        checkInterval(record, `roles[${index}].`, role);
        checkKnown(record, `roles[${index}].`, role);
        if (role.organisation !== null) exists(record, `roles[${index}].organisation`, role.organisation);
      });
    }
    if (record.type === 'outlet') {
      if (record.hosts.length === 0 && record.agency.length === 0) add(record, 'hosts', 'is empty');
      record.hosts.forEach((host, index) => {
        const field = `hosts[${index}]`;
        const key = host.toLowerCase();
        if (!HOST.test(key) || key.startsWith('www.'))
          add(record, field, `"${host}" is not a host without scheme and "www."`);
        if (SUFFIX.test(key)) add(record, field, `"${host}" is a public suffix`);
        const other = hosts.get(key);
        if (other !== undefined) add(record, field, `"${host}" also belongs to ${other}`);
        hosts.set(key, record.id);
      });
      record.owners.forEach((held, index) => {
        checkInterval(record, `owners[${index}].`, held);
        checkKnown(record, `owners[${index}].`, held);
        if (exists(record, `owners[${index}].owner`, held.owner) && types.get(held.owner) !== 'owner') {
          add(record, `owners[${index}].owner`, `"${held.owner}" is not an owner`);
        }
      });
    }
  }
  return [...findings, ...checkSharedNames(records)];

  function add(record: CorpusRecord, field: string, message: string): void {
    findings.push({ file: FOLDER[record.type], record: record.id, field, message });
  }

  function exists(record: CorpusRecord, field: string, id: string): boolean {
    if (types.has(id)) return true;
    add(record, field, `there is no record "${id}"`);
    return false;
  }

  /** Offices and ownership are told as they were, never ahead: what came after the month of the check cannot have been checked. */
  function checkKnown(record: CorpusRecord, prefix: string, { from, to }: Interval): void {
    for (const [field, date] of Object.entries({ from, to })) {
      if (date !== null && date.slice(0, record.asOf.length) > record.asOf)
        add(record, `${prefix}${field}`, `is after "asOf" ${record.asOf}`);
    }
  }

  function checkInterval(record: CorpusRecord, prefix: string, { from, to }: Interval): void {
    if (from === null || to === null) return;
    const length = Math.min(from.length, to.length);
    if (from.slice(0, length) > to.slice(0, length)) add(record, `${prefix}to`, 'is before "from"');
  }
}

const FOLDER = { outlet: 'outlets', owner: 'owners', person: 'people', entry: 'entries' } as const;

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
