import { nameKey } from '../corpus/nameKey.ts';
import { namesOf } from '../corpus/names.ts';
import type { OutletRecord } from '../corpus/records.ts';
import { speakersOf, type Speech } from '../quotes/quotation.ts';

/** How an outlet speaks of its own work; what it "said" is a statement like that of any other body. */
const OWN_WORK = /^(?:according to|report(?:s|ed)|ask(?:s|ed)|inquired|understands|learned)$/iu;

/** The speech without outlets that only speak of their own reporting in it: "AP reported", "the Gazette asked". */
export function withoutOwnVoice(speech: Speech, own: readonly (OutletRecord | null)[]): Speech {
  const names = new Set(own.flatMap((outlet) => (outlet === null ? [] : namesOf(outlet).map(nameKey))));
  const isOwn = (name: string): boolean => names.has(nameKey(name)) || names.has(nameKey(`The ${name}`));
  const kept = speech.speakers.flatMap(({ name }, index) => {
    const statements = speech.quotations.filter((quotation) => speakersOf(quotation).includes(index));
    return isOwn(name) && statements.every(({ cue }) => OWN_WORK.test(cue ?? '')) ? [] : [index];
  });
  if (kept.length === speech.speakers.length) return speech;
  return {
    speakers: kept.flatMap((index) => speech.speakers[index] ?? []),
    quotations: speech.quotations.flatMap((quotation) => {
      if (quotation.speaker === null) return [quotation];
      const [speaker, ...others] = speakersOf(quotation)
        .map((index) => kept.indexOf(index))
        .filter((index) => index >= 0);
      return speaker === undefined ? [] : [{ ...quotation, speaker, others }];
    }),
  };
}
