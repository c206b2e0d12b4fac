import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../../lib/corpus/check.ts';
import { compile } from '../../../lib/corpus/compile.ts';
import { mayCover, surelyCovers } from '../../../lib/corpus/interval.ts';
import { openCorpus } from '../../../lib/corpus/open.ts';
import { parseFile } from '../../../lib/corpus/parseRecords.ts';
import { entry, outlet, owner, person } from './sample.ts';

describe('parseFile', () => {
  const file = (record: unknown) =>
    parseFile({ folder: 'outlets', name: 'SY.yml', data: { asOf: '2025-06', records: [record] } });
  const sana = {
    id: 'sana',
    name: 'Syrian Arab News Agency',
    hosts: ['sana.sy'],
    kind: 'news agency',
    ownership: 'state',
    founded: 1965,
    wikipedia: 'Syrian Arab News Agency',
  };

  test('fills in what the file says', () => {
    const { records, findings } = file(sana);
    expect(findings).toEqual([]);
    expect(records[0]).toMatchObject({
      country: 'SY',
      asOf: '2025-06',
      founded: '1965',
      references: [{ title: 'Syrian Arab News Agency', url: 'https://en.wikipedia.org/wiki/Syrian_Arab_News_Agency' }],
    });
  });

  test.each([
    [{ ...sana, kind: 'blog' }, 'kind'],
    [{ ...sana, hosts: 'sana.sy' }, 'hosts'],
    [{ ...sana, host: 'sana.sy' }, 'host'],
    [{ ...sana, founded: 'long ago' }, 'founded'],
    [{ ...sana, owners: [{ from: 1965 }] }, 'owners[0].owner'],
    [{ ...sana, id: 'Sana!' }, 'id'],
  ])('names the field of a wrong record', (record, field) => {
    const { records, findings } = file(record);
    expect(records).toEqual([]);
    expect(findings.map((finding) => finding.field)).toContain(field);
  });

  test.each([null, [], 'text', { records: 1 }])('refuses a file that is not one', (data) => {
    expect(parseFile({ folder: 'people', name: 'x', data }).findings).not.toEqual([]);
  });
});

const MAYOR = { title: 'Mayor', organisation: null, country: null, from: '2025-06-30', to: null };

describe('checkCorpus', () => {
  test('accepts a sound corpus', () => {
    expect(
      checkCorpus([
        owner({ id: 'o' }),
        outlet({ id: 'a', owners: [{ owner: 'o', from: null, to: null }] }),
        entry({ id: 'e', parties: ['country:sy', 'a'] }),
        person({ id: 'p', roles: [MAYOR] }),
      ]),
    ).toEqual([]);
  });

  test.each([
    ['id', [person({ id: 'p' }), person({ id: 'p' })]],
    ['hosts[0]', [outlet({ id: 'a', hosts: ['x.org'] }), outlet({ id: 'b', hosts: ['x.org'] })]],
    ['hosts[0]', [outlet({ id: 'a', hosts: ['www.x.org'] })]],
    ['hosts[0]', [outlet({ id: 'a', hosts: ['co.uk'] })]],
    ['hosts[0]', [outlet({ id: 'a', hosts: ['x.org/*'] })]],
    ['owners[0].owner', [outlet({ id: 'a', owners: [{ owner: 'nobody', from: null, to: null }] })]],
    ['parties[0]', [entry({ id: 'e', parties: ['nobody'] })]],
    ['references', [entry({ id: 'e', references: [] })]],
    ['summary', [entry({ id: 'e', summary: 'x'.repeat(301) })]],
    ['to', [entry({ id: 'e', from: '2014', to: '2013-05' })]],
    ['roles[0].from', [person({ id: 'p', roles: [{ ...MAYOR, from: '2025-07' }] })]],
    ['roles[0].to', [person({ id: 'p', roles: [{ ...MAYOR, to: '2026' }] })]],
  ])('finds what is wrong in %s', (field, records) => {
    expect(checkCorpus(records).map((finding) => finding.field)).toContain(field);
  });
});

test('the bundle does not depend on the order of records', () => {
  const records = [person({ id: 'b' }), person({ id: 'a' })];
  expect(compile(records)).toEqual(compile([...records].reverse()));
});

test('a record comes out of the bundle as it went in', () => {
  const records = [
    person({
      id: 'p',
      name: 'Ada Quill',
      wikipedia: null,
      roles: [{ title: 'Mayor', organisation: null, country: 'XX', from: '2001', to: null }],
    }),
    entry({
      id: 'e',
      title: 'The strait',
      aliases: ['strait'],
      parties: ['p', 'country:xx'],
      from: '1936',
      references: [],
    }),
    outlet({ id: 'o', owners: [{ owner: 'w', from: null, to: '2013' }], founded: '1904' }),
    owner({ id: 'w', country: 'XX', interests: [{ name: 'Rockets', relation: 'founder', aliases: [] }] }),
  ];
  const corpus = openCorpus(compile(records));
  for (const record of records) expect(corpus.record(record.id)).toEqual(record);
  expect(corpus.entriesAbout('p').map(({ id }) => id)).toEqual(['e']);
  expect(corpus.outletAt('o.example.org')?.id).toBe('o');
});

test('each of many records comes out of the bundle', () => {
  const records = Array.from({ length: 50 }, (_, index) =>
    person({ id: `p${index}`, name: `Zoë ${'é'.repeat(index)}` }),
  );
  const corpus = openCorpus(compile(records));
  for (const record of records) expect(corpus.record(record.id)).toEqual(record);
});

describe('a bundle that cannot be used', () => {
  const bytes = compile([person({ id: 'p' })]);
  const changed = (index: number, value: number) => bytes.map((byte, at) => (at === index ? value : byte));
  test.each([
    ['empty', new Uint8Array(), /cut short/],
    ['cut short', bytes.slice(0, -1), /cut short/],
    ['of another format', changed(4, 99), /format 99/],
    ['something else', changed(0, 0), /not a corpus bundle/],
  ])('%s is refused', (_name, bundle, words) => expect(() => openCorpus(bundle)).toThrow(words));
});

test('coarse bounds may cover, but do not surely cover, a day in their year', () => {
  const held = { from: '2012', to: '2015-03' };
  expect([mayCover(held, '2012-02-01'), surelyCovers(held, '2012-02-01')]).toEqual([true, false]);
  expect([mayCover(held, '2013-02-01'), surelyCovers(held, '2013-02-01')]).toEqual([true, true]);
  expect([mayCover(held, '2015-04-01'), surelyCovers(held, '2015-04-01')]).toEqual([false, false]);
});
