import { beforeEach, expect, test } from 'vitest';
import { toCitation } from '../../../components/export/toCitation.ts';
import { REPORTS } from '../../../components/gallery/reports.ts';
import { lookUpIn, speak } from '../../../components/i18n.ts';
import english from '../../../public/_locales/en/messages.json';
import french from '../../../public/_locales/fr/messages.json';

beforeEach(() => speak('en', lookUpIn(english)));

test('a citation names authors, title, outlet with its agency, day and address', () => {
  expect(toCitation(REPORTS.full)).toBe(
    'Anna Berg, Tomas Lie. “Council votes to rebuild the harbour wall before the spring”. Northern Courier (Coast Wire). March 2, 2026. https://courier.example/harbour/wall',
  );
});

test('what is not known is left out of a citation', () => {
  expect(toCitation(REPORTS.nameless)).toBe(
    `“${REPORTS.nameless.title}”. ${REPORTS.nameless.source.host}. ${REPORTS.nameless.url}`,
  );
});

test('a citation is one line, whatever the page calls itself', () => {
  expect(toCitation({ ...REPORTS.full, title: 'A\n\nb\tc' })).toContain('“A b c”');
});

test('a citation in French has French marks and the day as the French write it', () => {
  speak('fr', lookUpIn(french));
  expect(toCitation(REPORTS.full)).toMatch(
    /« Council .+ spring »\. Northern Courier \(Coast Wire\)\. 2 mars 2026\. https/,
  );
});
