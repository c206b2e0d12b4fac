import type { Language } from '../mentions/languages/language.ts';
import type { Token } from '../text/tokens.ts';

/** Endings of nouns for people: “geologist”, “airman”. */
const AGENT = /(?:[^aeiou]er|ator|ist|ician|(?:wo)?man)$/u;
/** Words with such an ending that are no people, or as often companies. */
const THINGS =
  /^(?:.*(?:computer|paper|number|power|water|center|meter|quarter|corner|winter|summer|december|november|october|september|counter|monster|cluster|disaster|chapter|letter|launcher|server|printer)|matter|order|river|tower|older|newer|younger|elder|longer|bigger|smaller|higher|lower|larger|greater|stronger|german|roman|human|ottoman|other|another|rather|together|former|super|under|inner|outer|proper|whether|after|per|gender|cancer|border|provider|.*maker|supplier|distributor|aggregator|insurer|lender|carrier)$/u;

/** Abbreviations whose stop ends no sentence: "Holm Inc.", "Ole Lind Jr.". */
const SHORT = /^(?:\p{Lu}(?:\.\p{Lu})*|Inc|Co|Corp|Ltd|Bros|Jr|Sr|St|Dr|Mr|Mrs|Ms|Gov|Sen|Rep|Gen|Lt|Col|Rev|Ph\.D)$/u;

/** "geologist", "lawyer", "counsel": a noun for one person, by a table or by its ending. */
export function isPersonNoun({ lower }: Token, { people, offices, verbs, functionWords }: Language): boolean {
  if (people.has(lower) || offices?.has(lower) === true) return true;
  return !verbs.has(lower) && !functionWords.has(lower) && AGENT.test(lower) && !THINGS.test(lower);
}

/** Whether a stop stands within a phrase: "the U.S. envoy", "Holm Inc. chairman"; not at the end of a text or paragraph. */
export function endsAbbreviation(tokens: readonly Token[], stop: number): boolean {
  const [before, next] = [tokens[stop - 1], tokens[stop + 1]];
  if (next === undefined || next.text === '\n') return false;
  if (before === undefined || before.end !== tokens[stop]?.start || !SHORT.test(before.text)) return false;
  return before.text.length > 1 || !next.capital;
}
