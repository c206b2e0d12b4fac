// npm run bench:speech: findSpeech beside what npm offers for the same, in the same run, and its growth up to a million characters.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { findSpeech } from '../lib/quotes/findSpeech.ts';

const RUNS = 5;
/** Characters of the text that all read; the slowest peer takes seconds for it. */
const SHARED = 60_000;
const SIZES = [125_000, 250_000, 500_000, 1_000_000];

const FIRST = ['Ana', 'Bo', 'Mia', 'Ola', 'Eva', 'Jon', 'Ida', 'Per', 'Liv', 'Tor'];
const LAST = ['Lind', 'Holm', 'Berg', 'Vik', 'Dahl', 'Moen', 'Strand', 'Haug', 'Lie', 'Nes'];

/** An invented report with statements of all kinds, by ever other people; at least so many characters. */
function textOf(characters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, at = 0; length < characters; at++) {
    const last = LAST[Math.floor(at / 10) % 10] ?? '';
    const paragraph =
      `“We have waited for the ferry since the morning,” said ${FIRST[at % 10] ?? ''} ${last}, who heads the harbour board of town ${at}. ` +
      `She said that the boats would run again in May. According to the ministry, the quay is “safe enough” for now. ` +
      `${last} added that nobody had asked the crews. The works council, in a statement, called the plan “a bad joke.” It rained all day.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs.join('\n').slice(0, characters);
}

/** Least milliseconds of processor time of so many runs: what else runs on the machine counts little. */
function least(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const rateOf = (characters: number, ms: number): string =>
  `${(characters / ms / 1000).toFixed(2)} M characters a second`;

/** Reads quotations and names as the packages do, without any rule of ours on top. */
function peers(): Readonly<Record<string, (text: string) => unknown>> {
  const load = createRequire(resolve('bench/peers/package.json'));
  type Nlp = (text: string) => { quotations(): { json(): unknown }; people(): { json(): unknown } };
  type Wink = (model: unknown) => {
    its: { pos: unknown };
    readDoc(text: string): { tokens(): { out(as: unknown): unknown } };
  };
  const compromise = load('compromise') as Nlp;
  const wink = (load('wink-nlp') as Wink)(load('wink-eng-lite-web-model'));
  return {
    'wink-nlp 2.4.0, parts of speech': (text) => wink.readDoc(text).tokens().out(wink.its.pos),
    'compromise 14.17.0, quotations and people': (text) => {
      const read = compromise(text);
      return [read.quotations().json(), read.people().json()];
    },
  };
}

const shared = textOf(SHARED);
for (let warm = 0; warm < 3; warm++) findSpeech(shared, 'en');
const own = least(RUNS, () => findSpeech(shared, 'en'));
console.log(`ours, ${SHARED} characters: ${rateOf(SHARED, own)}`);
for (const [name, read] of Object.entries(peers())) {
  const ms = least(2, () => read(shared));
  console.log(`${name}: ${rateOf(SHARED, ms)}; ours is ${(ms / own).toFixed(1)} times as fast`);
}
let before = 0;
for (const size of SIZES) {
  const text = textOf(size);
  const ms = least(RUNS, () => findSpeech(text, 'en'));
  const growth = before === 0 ? '' : `; ${(ms / before).toFixed(2)} times the time of half of it`;
  console.log(`ours, ${size} characters: ${rateOf(size, ms)}${growth}`);
  before = ms;
}
