import { expect, test } from 'vitest';
import { findSpeech } from '../../../../lib/quotes/findSpeech.ts';
import { supportOf } from '../../../../lib/quotes/support.ts';
import { saidIn } from './said.ts';

test.each([
  ['pl', '„Most jest dziś zamknięty”, powiedział Jan Kowalik.', 'direct | Most jest dziś zamknięty | Jan Kowalik'],
  ['pl', 'Jan Kowalik mówił długo. „Most jest dziś zamknięty”.', 'direct | Most jest dziś zamknięty | ?'],
  ['nl', 'Anna de Vries zei: ‘De brug is vandaag dicht.’', 'direct | De brug is vandaag dicht. | Anna de Vries'],
  ['tr', 'Ayşe Yıldız, “Köprü bugün trafiğe kapalı” dedi.', 'direct | Köprü bugün trafiğe kapalı | Ayşe Yıldız'],
  ['uk', '«Міст сьогодні знову закритий», — сказала Олена Гай.', 'direct | Міст сьогодні знову закритий | Олена Гай'],
  ['sv', '”Bron är stängd i dag”, säger Anna Lind.', 'direct | Bron är stängd i dag | Anna Lind'],
  ['cs', '„Most je dnes zavřený,“ řekla Jana Malá.', 'direct | Most je dnes zavřený, | Jana Malá'],
  ['da', '»Broen er lukket i dag,« siger Anna Holm.', 'direct | Broen er lukket i dag, | Anna Holm'],
  ['fa', 'سارا گفت: «پل امروز تا شب بسته است.»', 'direct | پل امروز تا شب بسته است. | ?'],
  ['zh', '王先生说：“这座桥今天关闭了。”', 'direct | 这座桥今天关闭了。 | ?'],
  ['ja', '市長は「橋は今日から通行止めです」と述べた。', 'direct | 橋は今日から通行止めです | ?'],
  ['ko', '시장은 “다리는 오늘 하루 닫혀 있다”고 말했다.', 'direct | 다리는 오늘 하루 닫혀 있다 | ?'],
  ['hi', 'मेयर ने कहा, "पुल आज पूरे दिन बंद है।"', 'direct | पुल आज पूरे दिन बंद है। | ?'],
])('%s: marks and the nearest name: %s', (language, text, said) => {
  expect(saidIn(text, language)).toEqual([said]);
});

test.each([
  ['pl', 'Miasto czeka na „cud” od lat.'],
  ['nl', 'De film ‘De Brug’ draait vanaf vrijdag.'],
  ['ja', '映画「橋の上」は金曜に公開される。'],
  ['tr', 'Köprü mart ayında onarıldı.'],
])('%s: a word or a title is no quotation: %s', (language, text) => {
  expect(saidIn(text, language)).toEqual([]);
});

test('a surname stands for who was named in full, and who spoke goes on', () => {
  const text =
    'Jan Kowalik wrócił. „Most jest dziś zamknięty”, powiedział Kowalik.\n„Jutro znów będzie otwarty dla wszystkich”.';
  expect(saidIn(text, 'pl').map((said) => said.split(' | ')[2])).toEqual(['Jan Kowalik', 'Jan Kowalik']);
});

test('the nearest name is a guess', () => {
  const [quotation] = findSpeech('„Most jest dziś zamknięty”, powiedział Jan Kowalik.', 'pl').quotations;
  expect(quotation?.confidence).toBeLessThan(0.5);
});

test.each([
  ['en', 'measured'],
  ['de-AT', 'measured'],
  [null, 'measured'],
  ['fr-CA', 'tested'],
  ['pt_BR', 'tested'],
  ['AR', 'tested'],
  ['pl', 'marks'],
  ['est', 'marks'],
  ['zh-Hant', 'marks'],
  ['constructor', 'marks'],
])('%s is %s', (language, support) => {
  expect(supportOf(language)).toBe(support);
});

test.each(['fr', 'es', 'pt', 'it', 'ru', 'en', 'de'])('%s has rules of its own', (language) => {
  // The last letter of a tag of three makes it another language, which only has marks.
  const text = 'Ana Lind: «Abc def ghi jkl mno.»';
  expect(findSpeech(text, language).quotations[0]?.confidence).toBeGreaterThan(0.5);
  expect(findSpeech(text, `${language}x`).quotations[0]?.confidence).toBeLessThan(0.5);
});
