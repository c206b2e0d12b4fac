import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, isDismissed, mergeChange, toSettings, wantsBadges } from '../../../lib/messages/settings.ts';

describe('toSettings', () => {
  test.each([[undefined], [null], ['x'], [[]], [{}], [{ badges: 'loud', quietSites: 3, dismissed: 'all' }]])(
    'takes the defaults out of %j',
    (stored) => expect(toSettings(stored)).toEqual(DEFAULTS),
  );

  test('keeps what can be read beside what cannot', () => {
    const stored = {
      badges: 'lists',
      quietSites: ['a.example', 7],
      highlights: 'yes',
      dismissed: [{ record: 'x' }, 1],
    };
    expect(toSettings(stored)).toEqual({
      ...DEFAULTS,
      badges: 'lists',
      quietSites: ['a.example'],
      dismissed: [{ record: 'x', title: 'x', site: null }],
    });
  });
});

test.each([
  ['everywhere', true, true],
  ['everywhere', false, true],
  ['lists', true, false],
  ['lists', false, true],
  ['off', false, false],
] as const)('badges %s, on an article %s: %s', (badges, isArticle, wanted) => {
  expect(wantsBadges({ ...DEFAULTS, badges }, { host: 'a.example', isArticle })).toBe(wanted);
});

test('a quiet site gets no badge, another does', () => {
  const settings = { ...DEFAULTS, quietSites: ['a.example'] };
  expect(wantsBadges(settings, { host: 'a.example', isArticle: false })).toBe(false);
  expect(wantsBadges(settings, { host: 'b.example', isArticle: false })).toBe(true);
});

test('a dismissal holds on its site, or everywhere', () => {
  const here = { ...DEFAULTS, dismissed: [{ record: 'x', title: 'X', site: 'a.example' }] };
  expect(isDismissed(here, 'x', 'a.example')).toBe(true);
  expect(isDismissed(here, 'x', 'b.example')).toBe(false);
  expect(isDismissed({ ...DEFAULTS, dismissed: [{ record: 'x', title: 'X', site: null }] }, 'x', 'b.example')).toBe(
    true,
  );
});

describe('mergeChange', () => {
  const dismissal = (record: string, site: string | null = null) => ({ record, title: record, site });
  const shown = { ...DEFAULTS, quietSites: ['a.example'], dismissed: [dismissal('x'), dismissal('x', 'a.example')] };

  test.each([
    ['adds', { quietSites: ['a.example', 'b.example'] }, ['a.example'], ['a.example', 'b.example']],
    ['takes out', { quietSites: [] }, ['a.example'], []],
    ['keeps what came meanwhile', { quietSites: [] }, ['a.example', 'c.example'], ['c.example']],
    [
      'does not bring back what went meanwhile',
      { quietSites: ['a.example', 'b.example'] },
      ['c.example'],
      ['c.example', 'b.example'],
    ],
    [
      'adds nothing twice',
      { quietSites: ['a.example', 'b.example'] },
      ['a.example', 'b.example'],
      ['a.example', 'b.example'],
    ],
    [
      'keeps what it cannot read',
      { quietSites: [] },
      [{ host: 'new.example' }, 'a.example'],
      [{ host: 'new.example' }],
    ],
    ['begins anew where there is no list', { quietSites: ['b.example'] }, 'none', ['b.example']],
  ])('%s', (_name, change, stored, merged) => {
    expect(mergeChange(change, shown, { quietSites: stored })).toEqual({ quietSites: merged });
  });

  test('tells a dismissal on one site from one everywhere, and keeps fields of a newer version', () => {
    const stored = { dismissed: [{ ...dismissal('x'), since: 2031 }, dismissal('x', 'a.example')] };
    expect(mergeChange({ dismissed: [dismissal('x')] }, shown, stored)).toEqual({
      dismissed: [{ ...dismissal('x'), since: 2031 }],
    });
  });

  test('leaves single values as they are', () => {
    expect(mergeChange({ badges: 'off', highlights: true }, shown, null)).toEqual({ badges: 'off', highlights: true });
  });

  test('two pages that change what they both show end with both changes, in either order', () => {
    const sites = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(sites, sites, sites, (before, one, other) => {
        const settings = { ...DEFAULTS, quietSites: before };
        const after = (...changes: string[][]) => {
          const stored = changes.reduce<object>((there, quietSites) => mergeChange({ quietSites }, settings, there), {
            quietSites: before,
          });
          return toSettings(stored).quietSites;
        };
        const wanted = 'abcdef'.split('').filter((site) => {
          const changed = [one, other].find((sitesThen) => sitesThen.includes(site) !== before.includes(site));
          return (changed ?? before).includes(site);
        });
        expect([...after(one, other)].sort()).toEqual(wanted);
        expect([...after(other, one)].sort()).toEqual(wanted);
      }),
    );
  });
});
