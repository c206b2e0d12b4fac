import { expect, test } from 'vitest';
import { findSpeech } from '../../../../lib/quotes/findSpeech.ts';

test.each([
  ['fr', 'La ministre des Ports, Anne Morel, a dit que le pont est fermé.', 'ministre des Ports'],
  ['it', 'La ministra dei Porti Anna Moretti ha detto che il ponte è chiuso.', 'ministra dei Porti'],
  ['es', 'El alcalde Luis Ferrer dijo que el puente sigue cerrado.', 'El alcalde'],
  ['ar', 'قال وزير النقل سامي حداد إن الجسر مغلق.', 'وزير النقل'],
  ['fr', 'Le pont d’Anne Morel, a-t-elle dit, est fermé ce soir.', null],
])('%s: the role of a speaker before the name: %s', (language, text, role) => {
  expect(findSpeech(text, language).speakers.find(({ named }) => named)?.role ?? null).toBe(role);
});
