import { describe, expect, test } from 'vitest';
import { findDateline, parseDateline } from '../../../lib/article/dateline.ts';
import type { Block } from '../../../lib/article/article.ts';

const REST = 'The harbour council met on Monday and agreed on a plan for the old quay, its chairman told reporters.';
const block = (text: string): Block => ({ kind: 'paragraph', text });

describe('an agency signs', () => {
  test.each([
    ['WASHINGTON (AP) — ', 'WASHINGTON', 'AP'],
    ['GENEVA, Aug 3 (Reuters) - ', 'GENEVA', 'Reuters'],
    ['(Reuters) - ', null, 'Reuters'],
    ['SANTA FE, N.M. (AP) — ', 'SANTA FE, N.M.', 'AP'],
    ['ST. LOUIS (AP) — ', 'ST. LOUIS', 'AP'],
    ['Moscow, (SANA) – ', 'Moscow', 'SANA'],
    ['Damascus, SANA – ', 'Damascus', 'SANA'],
    ['Damascus, SANA-', 'Damascus', 'SANA'],
    ['PARIS (AFP) - ', 'PARIS', 'AFP'],
    ['Kiel (dpa) - ', 'Kiel', 'dpa'],
    ['Berlin/München (dpa/tmn) - ', 'Berlin/München', 'dpa/tmn'],
    ['Madrid, 3 may (EFE).- ', 'Madrid', 'EFE'],
    ['(ANSA) - ROMA, 03 MAG - ', 'ROMA', 'ANSA'],
    ['PORT ELM, Maine (Harbour News Now) - ', 'PORT ELM, Maine', 'Harbour News Now'],
    ['RAJSHAHI, Dec 20, 2025 (BSS) - ', 'RAJSHAHI', 'BSS'],
    ['ANKARA, September 12. /TASS/. ', 'ANKARA', 'TASS'],
    ['МОСКВА, 3 мая. /ТАСС/. ', 'МОСКВА', 'ТАСС'],
    ['МОСКВА, 3 мая — РИА Новости. ', 'МОСКВА', 'РИА Новости'],
    ['دمشق-سانا ', 'دمشق', 'سانا'],
    ['لندن (رويترز) - ', 'لندن', 'رويترز'],
    ['新华社北京5月3日电（记者张某）', '北京', '新华社'],
    ['【ワシントン時事】', 'ワシントン', '時事'],
    ['(서울=연합뉴스) ', '서울', '연합뉴스'],
  ])('in "%s"', (head, place, agency) => {
    expect(parseDateline(head + REST)?.dateline).toEqual({ place, agency });
  });
});

describe('only a place stands', () => {
  test.each([
    ['BRUSSELS — ', 'BRUSSELS'],
    ['DUBAI, United Arab Emirates — ', 'DUBAI, United Arab Emirates'],
    ['PUTRAJAYA, Nov 22 — ', 'PUTRAJAYA'],
    ['LOS ANGELES -- ', 'LOS ANGELES'],
    ['Port Elm, Maine—', 'Port Elm, Maine'],
    ['München/London – ', 'München/London'],
    ['NEW DELHI: ', 'NEW DELHI'],
    ['LINDI: ', 'LINDI'],
  ])('in "%s"', (head, place) => {
    expect(findDateline([block(head + REST)], 'en')).toEqual({ place, agency: null });
  });

  test('before a stop in German, and only there', () => {
    const body = [block(`Kiel. ${REST}`)];
    expect(findDateline(body, 'de')).toEqual({ place: 'Kiel', agency: null });
    expect(findDateline(body, 'en')).toBeNull();
  });
});

describe('look-alikes are left alone', () => {
  test.each([
    'UPDATED: The',
    'CLAIM: The',
    'Good morning. We',
    'St. John’s is',
    'Sen. Anna Said told',
    'HARBOUR WATCH BOTTOM LINE: The',
    'VISIT the Port Elm Horse Show, Oct. 11–15, and',
    'LE POINT SUR LA SITUATION - Les',
    'Acme (ACME) - The',
    'The Wall — the longest in the county — is',
    'But Anna Said – The',
    '',
  ])('in "%s"', (head) => {
    expect(findDateline([block(`${head} ${REST}`)], 'en')).toBeNull();
  });

  test('the names before the turns of an interview', () => {
    const turns = ['ANNA: The first answer. ', 'TOM: The second answer. '].map((turn) => block(turn + REST));
    expect(findDateline(turns, 'en')).toBeNull();
  });

  test('a place far down the text', () => {
    const body = [REST, `${REST} Yes.`, `${REST} No.`, `${REST} So.`, `PARIS (AFP) - ${REST}`].map(block);
    expect(findDateline(body, 'en')).toBeNull();
  });
});

test('a dateline may stand below the standfirst, or in a block of its own', () => {
  expect(findDateline([block(REST), block(`PARIS (AFP) - ${REST}`)], 'en')).toEqual({ place: 'PARIS', agency: 'AFP' });
  expect(findDateline([block('Damascus, SANA –'), block(REST)], 'en')).toEqual({ place: 'Damascus', agency: 'SANA' });
});

test('its length ends where the text begins', () => {
  const found = parseDateline(`GENEVA, Aug 3 (Reuters) - ${REST}`);
  expect(`GENEVA, Aug 3 (Reuters) - ${REST}`.slice(found?.length)).toBe(REST);
});
