import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../lib/quotes/findSpeech.ts';

/** Each statement as "speaker: words". */
const statements = (text: string) => {
  const { quotations, speakers } = findSpeech(text, 'en');
  return quotations.map(({ speaker, others, parts }) => {
    const names = speaker === null ? ['nobody'] : [speaker, ...others].map((index) => speakers[index]?.name);
    return `${names.join(' & ')}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
};

describe('a name that a description with commas follows', () => {
  it.each([
    [
      'with a place behind a place',
      '“It is tiny,” Petra Lund, a chemist at the Hale Institute in Graz, Austria, and author of the study, said.',
      ['Petra Lund: It is tiny,'],
    ],
    [
      'with the abbreviation of a place at its end, and a role before it',
      '“It is tiny,” study author Ivo Brandt, a chemist at the Orm Centre in Fairlea, Ohio, and Calder College in Dunmore, D.C., said.',
      ['Ivo Brandt: It is tiny,'],
    ],
    [
      'with a description of the body in it',
      'Nils Gorman, claims expert at Foley Dane, a Leeds law firm, said Vexo was “in trouble”.',
      ['Nils Gorman: Vexo was “in trouble”.'],
    ],
    [
      'with a day before it',
      'Earlier this week Arlo Penn, CEO of Tarn Capital, a fund focused on boats, told the Gazette that he would leave.',
      ['Arlo Penn: he would leave.'],
    ],
    [
      'with a clause in it',
      'Hugh Tamm, a professor at Lund who studies locks, says Glowmask could have a big impact.',
      ['Hugh Tamm: Glowmask could have a big impact.'],
    ],
    [
      'with another before it',
      'Commissioner Tim Fox and Rector Ann Bay, chairman of the board, said Ohio Poly’s actions are “unfair.”',
      ['Rector Ann Bay & Tim Fox: Ohio Poly’s actions are “unfair.'],
    ],
    [
      'with degrees',
      '“Beans help the heart,” Bethany Holm, MS, RDN, LD, CNSC, a dietitian at Lumo Care, told Health.',
      ['Bethany Holm: Beans help the heart,'],
    ],
    [
      'that is one of a body',
      'The group, based in Graz, Norway, said the harbour is closed.',
      ['The group: the harbour is closed.'],
    ],
  ])('speaks: %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });

  it.each([
    [
      'before a name that the description is of',
      'The delegate in Ostmark, Ana Ruiz, said the harbour is closed.',
      ['Ana Ruiz: the harbour is closed.'],
    ],
    [
      'in the clause before another speaker',
      'Ana Lind, the mayor, left early, said Bo Holm, a clerk.',
      ['Bo Holm: Ana Lind, the mayor, left early'],
    ],
    [
      'as the object of the clause before',
      'Maren Solheim is a friend of Bo Holm, the mayor, said Ana Lind.',
      ['Ana Lind: Maren Solheim is a friend of Bo Holm, the mayor'],
    ],
    ['at the end of the clause', 'It leaks in Graz, Norway, said Ana Lind.', ['Ana Lind: It leaks in Graz, Norway']],
  ])('does not speak %s', (_case, text, said) => {
    expect(statements(text)).toEqual(said);
  });
});
