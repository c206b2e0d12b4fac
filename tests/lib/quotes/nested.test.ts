import { describe } from 'vitest';
import { testLanguage } from './languages/said.ts';

describe('what is quoted inside of what is reported is no statement of whoever spoke last', () =>
  testLanguage('en', [
    [
      '“I waited,” Ana Lind said.\nThe quay is “sinking at an alarming rate” and leans to the west, Maren Solheim said.',
      'direct | I waited, | Ana Lind',
      'mixed | The quay is “sinking at an alarming rate” and leans to the west | Maren Solheim',
    ],
    [
      'Maren Solheim came.\nThough it looked “fairly new and safe” at first, she explained, the quay was closed.',
      'mixed | Though it looked “fairly new and safe” at first … the quay was closed. | Maren Solheim',
    ],
    [
      'According to Maren Solheim, “the quay sank in the spring. It took the cranes with it. Nobody was there.”',
      'direct | the quay sank in the spring. It took the cranes with it. Nobody was there. | Maren Solheim',
    ],
    // A quotation behind it stays one of its own.
    [
      'The quay is “sinking at an alarming rate” and leans, Maren Solheim said. “It will not stand for long.”',
      'mixed | The quay is “sinking at an alarming rate” and leans | Maren Solheim',
      'direct | It will not stand for long. | Maren Solheim',
    ],
  ]));

describe('a quotation goes on over the reporting words only where no other stands between', () =>
  testLanguage('en', [
    [
      '“The cranes are no help,” says Maren Solheim. “They are a small part of it.” But, she adds, “we need all of them.”',
      'direct | The cranes are no help, | Maren Solheim',
      'direct | They are a small part of it. | Maren Solheim',
      'direct | we need all of them. | Maren Solheim',
    ],
    [
      '“The cranes are no help,” says Maren Solheim, adding that it is late. “But,” she says, “we need all of them.”',
      'direct | The cranes are no help, | Maren Solheim',
      'indirect | it is late. | Maren Solheim',
      'direct | But, … we need all of them. | Maren Solheim',
    ],
  ]));

describe('a second verb belongs to the noun that opens the sentence, determiner and all', () =>
  testLanguage('en', [
    [
      'The ad targets the board of Idris Vaughan and claims that the quay is lost.',
      'indirect | the quay is lost. | The ad',
    ],
  ]));
