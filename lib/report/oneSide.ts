import { COUNTRIES } from '../corpus/countries.ts';
import { surelyCovers } from '../corpus/interval.ts';
import type { Corpus } from '../corpus/open.ts';
import { countriesIn } from '../links/countriesIn.ts';
import { linkMentions } from '../links/linkMentions.ts';
import { speakersOf, type Speaker } from '../quotes/quotation.ts';
import type { Observed } from './observe.ts';
import { personNamed } from './personNamed.ts';
import { MAX_EVIDENCE, type Observation } from './report.ts';

/** Who holds such an office, or is such a body, speaks for a state. */
const STATE =
  /\b(?:president|prime minister|premier|chancellor|(?:foreign|defen[cs]e|interior|finance) minister|minist(?:er|ry)|secretary of (?:state|defen[cs]e)|ambassador|envoy|government|army|military|armed forces|officials?|authorities|kremlin)\b/iu;
const FORMER = /\b(?:former|ex|then|deposed|exiled|opposition)\b/iu;
/** Of one state alone nothing can be one side. */
const MIN_MENTIONS = 2;

/** All quoted words are from two or more speakers of one body, or of one state where the text is also about another. */
export function oneSide({ article, text, speech, corpus }: Observed): Observation[] {
  const quoting = speech.quotations.filter(({ quoted }) => quoted.length > 0);
  if (quoting.some(({ speaker }) => speaker === null)) return [];
  const speakers = [...new Set(quoting.flatMap(speakersOf))].flatMap((index) => speech.speakers[index] ?? []);
  if (speakers.length < 2) return [];
  const bodies = common(speakers.map((speaker) => bodiesOf(speaker, corpus)));
  const states = common(speakers.map((speaker) => statesOf(speaker, article.datePublished, corpus)));
  const side = bodies[0] ?? states.filter((code) => isOneOfSeveral(text, code)).map(nameOf)[0];
  if (side === undefined) return [];
  const names = speakers.map(({ name }) => name).join('; ');
  const evidence = quoting.flatMap(({ quoted }) => quoted).slice(0, MAX_EVIDENCE);
  return [
    {
      kind: 'one-side',
      text: `All quoted words in this text are from speakers of one side: ${side} (${names}).`,
      values: [side, names],
      evidence: evidence.map(({ start, end }) => text.slice(start, end)),
    },
  ];
}

/** What all lists hold. */
function common(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((one) => others.every((list) => list.includes(one)));
}

/** What the text says of a speaker; null of one who no longer is it. */
function described({ name, role }: Speaker): string | null {
  const words = `${name}, ${role ?? ''}`;
  return FORMER.test(words) ? null : words;
}

function bodiesOf(speaker: Speaker, corpus: Corpus): string[] {
  return linkMentions(described(speaker) ?? '', corpus).flatMap(({ record: id }) => {
    const record = corpus.record(id);
    return record?.type === 'entry' && record.kind === 'organisation' ? [record.title] : [];
  });
}

/** ISO codes of the states for which a speaker is said, or known, to speak on that day. */
function statesOf(speaker: Speaker, date: string | null, corpus: Corpus): string[] {
  const words = described(speaker);
  const said = words !== null && STATE.test(words) ? [...countriesIn(words).keys()] : [];
  const person = date === null || speaker.kind !== 'person' ? null : personNamed(speaker.name, corpus);
  const held = (person?.roles ?? []).filter((role) => date !== null && surelyCovers(role, date));
  const known = held
    .filter(({ title }) => STATE.test(title))
    .flatMap(({ title, country }) => (country === null ? [...countriesIn(title).keys()] : [country]));
  return [...new Set([...said, ...known])];
}

function isOneOfSeveral(text: string, code: string): boolean {
  const often = [...countriesIn(text)].filter(([, spans]) => spans.length >= MIN_MENTIONS).map(([other]) => other);
  return often.includes(code) && often.length > 1;
}

function nameOf(code: string): string {
  return COUNTRIES.get(code)?.names[0] ?? code;
}
