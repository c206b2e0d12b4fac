import { describe, expect, test } from 'vitest';
import { DEFAULTS, isDismissed, toSettings, wantsBadges } from '../../../lib/messages/settings.ts';

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
