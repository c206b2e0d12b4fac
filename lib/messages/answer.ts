import type { Reference } from '../corpus/records.ts';
import type { Candidate, OfficeView, WhoAnswer } from '../report/whoIs.ts';
import { flag, is, listOf, objectOf, orNull, text, type Guard } from './shape.ts';

const some = orNull(text);
const view = { name: text, references: listOf(objectOf<Reference>({ title: text, url: text })), asOf: text };
const offices = listOf(objectOf<OfficeView>({ title: text, from: some, to: some, isToday: flag, isThen: flag }));
const isPerson = objectOf({ ...view, type: is('person'), country: some, offices });
const isOwner = objectOf({ ...view, type: is('owner'), country: some, interests: listOf(text) });
const isEntry = objectOf({ ...view, type: is('entry'), summary: text, from: some, to: some });
const isOutlet = objectOf({
  ...view,
  type: is('outlet'),
  ownership: text,
  country: text,
  founded: some,
  owners: listOf(text),
});
const isCandidate = ((value) =>
  isPerson(value) || isOwner(value) || isEntry(value) || isOutlet(value)) as Guard<Candidate>;

const isAnswer = objectOf<WhoAnswer>({
  name: text,
  candidates: listOf(isCandidate),
  inArticle: orNull(objectOf({ name: text, role: some })),
  articleDate: some,
});

/** Narrows what the worker found on a name; null for anything else. */
export function toAnswer(value: unknown): WhoAnswer | null {
  return isAnswer(value) ? value : null;
}
