import type { Language } from './languages/language.ts';

/** Whether a lower-case noun is one for a body; where nouns have capitals also as the last part of a compound, in any case: "Gesundheitsministeriums". */
export function isBodyNoun(noun: string, { organisations, nounsCapital }: Language): boolean {
  if (organisations.has(noun)) return true;
  if (nounsCapital === undefined) return false;
  const forms = [noun, noun.replace(/(?:e?s|e?n)$/u, '')];
  return [...organisations].some((body) => forms.some((form) => form.endsWith(body)));
}
