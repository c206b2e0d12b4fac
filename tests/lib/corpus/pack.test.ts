import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../lib/corpus/pack.ts';
import { wikipediaReference } from '../../../lib/corpus/reference.ts';
import { entry, outlet, owner, person } from './sample.ts';

const site = (host: string, title: string) => ({ title, url: `https://${host}` });

describe('pack', () => {
  test.each([
    [
      'the article named as the record',
      outlet({ id: 'le-quotidien', name: 'Le Quotidien', wikipedia: 'Le Quotidien' }),
    ],
    ['the own site', outlet({ id: 'a', name: 'Å', hosts: ['a.example'], references: [site('a.example', 'Å')] })],
    [
      'the own site by its other name',
      outlet({ id: 'a', hosts: ['a.example'], references: [site('www.a.example', 'a')] }),
    ],
    ['no reference at all', outlet({ id: 'a', hosts: ['a.example'], references: [] })],
    ['an owner without reference', owner({ id: 'o', references: [] })],
    ['the own site and another page', outlet({ id: 'a', references: [site('a', 'a'), site('b', 'b')] })],
    ['an article and another page', owner({ id: 'o', references: [wikipediaReference('O'), site('b', 'b')] })],
    ['an entry named by its title', entry({ id: 'accord-of-e', title: 'Accord of É', wikipedia: 'Accord of É' })],
    ['a role that goes on', person({ id: 'p', roles: [role('2020')] })],
    ['roles at home, abroad and nowhere', person({ id: 'p', country: 'FR', roles: ['FR', 'BE', null].map(roleIn) })],
    ['a role of somebody without a country', person({ id: 'p', country: null, roles: ['BE', null].map(roleIn) })],
  ])('keeps %s', (_, record) => {
    expect(unpack(pack(record))).toEqual(record);
  });

  test('does not write what follows from the name', () => {
    const name = 'Gazeta Łódzka 24!';
    const references = [wikipediaReference(name)];
    const packed = pack(outlet({ id: 'gazeta-odzka-24', name, hosts: ['g.example'], wikipedia: name, references }));
    expect(packed.split('Gazeta')).toHaveLength(2);
    expect(packed).not.toContain('gazeta-');
    expect(packed).not.toContain('wiki');
  });

  test.each([
    ['the name', 'La Gacette', 'gacette-fr', ['lagacette.fr', 'en.lagacette.fr', 'other.fr'], ['"*.fr"', '"en.*.fr"']],
    ['the id', 'Газета', 'gaze-ta', ['gazeta.ru', 'video.example/@gazeta'], ['"|.ru"', '"video.example/@|"']],
    ['neither', 'Газета', 'g1', ['gazeta.ru'], ['"gazeta.ru"']],
  ])('writes once what hosts have from %s', (_, name, id, hosts, written) => {
    const record = outlet({ id, name, hosts });
    for (const host of written) expect(pack(record)).toContain(host);
    expect(unpack(pack(record))).toEqual(record);
  });

  test('refuses a host with a mark in it', () => {
    expect(() => pack(outlet({ id: 'a', hosts: ['b.example/*'] }))).toThrow('"b.example/*" of a is not a host');
  });

  test('refuses a row of a type that it does not know', () => expect(() => unpack('[7]')).toThrow('type 7'));

  test('does not write the country of a role held at home', () => {
    expect(pack(person({ id: 'p', country: 'FR', roles: [roleIn('FR')] })).split('FR')).toHaveLength(2);
  });

  test('gives back whatever it was given', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const references = fc.array(fc.record({ title: text, url: text }), { maxLength: 2 });
    const host = text.filter((some) => !/[*|]/.test(some));
    const fields = fc.record({ id: text, name: text, wikipedia: fc.option(text), references, city: fc.option(text) });
    fc.assert(
      fc.property(fields, fc.array(host, { minLength: 1, maxLength: 2 }), fc.boolean(), (some, hosts, isGiven) => {
        const given = some.wikipedia === null ? site(hosts[0] ?? '', some.name) : wikipediaReference(some.wikipedia);
        const record = outlet({ ...some, hosts, references: isGiven ? [given] : some.references });
        expect(unpack(pack(record))).toEqual(record);
      }),
    );
  });
});

function role(from: string) {
  return { title: 'Mayor', organisation: null, country: null, from, to: null };
}

function roleIn(country: string | null) {
  return { ...role('2020'), country };
}
