import { describe } from 'vitest';
import { testLanguage } from './languages/said.ts';

describe('a sentence in quotation marks without a speaker of its own', () =>
  testLanguage('en', [
    // goes on with who spoke before it in its paragraph, not with who speaks last in it
    [
      '“A drawing is not enough,” Maren Solheim said. “We need the plans.” The board listened. “We will send them,” Idris Vaughan said.',
      'direct | A drawing is not enough, | Maren Solheim',
      'direct | We need the plans. | Maren Solheim',
      'direct | We will send them, | Idris Vaughan',
    ],
    [
      '“It is late now. We all waited.” That was in May. “We left at noon,” Maren Solheim said. Idris Vaughan said he stayed.',
      'direct | It is late now. We all waited. | Maren Solheim',
      'direct | We left at noon, | Maren Solheim',
      'indirect | he stayed. | Idris Vaughan',
    ],
    [
      '“The quay is closed,” Maren Solheim said.\n“We will open it in the spring.”',
      'direct | The quay is closed, | Maren Solheim',
      'direct | We will open it in the spring. | Maren Solheim',
    ],
    [
      '“The quay is closed,” Maren Solheim said. Then, “We will open it in the spring.”',
      'direct | The quay is closed, | Maren Solheim',
      'direct | We will open it in the spring. | Maren Solheim',
    ],
  ]));

describe('one that other words of its sentence lead to', () =>
  testLanguage('en', [
    // is not carried over from the paragraph before
    [
      '“The quay is closed,” Maren Solheim said.\nAt this point you might think, “Surely the gate was locked.”',
      'direct | The quay is closed, | Maren Solheim',
      'direct | Surely the gate was locked. | ?',
    ],
    [
      '“The quay is closed,” Maren Solheim said.\nOct. 4, 1951: “Opened by the board in memory of its founder.” Sign put up in 1953.',
      'direct | The quay is closed, | Maren Solheim',
      'direct | Opened by the board in memory of its founder. | ?',
    ],
    [
      '“The quay is closed,” Maren Solheim said.\nUsers can type prompts like “Make me a song about trains.”',
      'direct | The quay is closed, | Maren Solheim',
    ],
    // is who opens these words
    [
      'Maren Solheim and Idris Vaughan came. “The quay is closed,” Idris Vaughan said. Maren Solheim turned to the board: “We will open it in the spring.”',
      'direct | The quay is closed, | Idris Vaughan',
      'direct | We will open it in the spring. | Maren Solheim',
    ],
    [
      'Solheim: “We will open it in the spring.”\nMaren Solheim is a pilot.',
      'direct | We will open it in the spring. | Maren Solheim',
    ],
    // a text among them
    [
      '“The quay is closed,” Maren Solheim said.\nThe plaque makes that clear: “It sank in one night of May.”',
      'direct | The quay is closed, | Maren Solheim',
      'direct | It sank in one night of May. | The plaque',
    ],
    // a word with a capital is nobody
    ['Example: “The plan unlocks a new value for all.”', 'direct | The plan unlocks a new value for all. | ?'],
    // behind a colon, who spoke before it in the paragraph goes on
    [
      '“The quay is closed,” Maren Solheim said. Her verdict on the cranes: “They are older than all of us.”',
      'direct | The quay is closed, | Maren Solheim',
      'direct | They are older than all of us. | Maren Solheim',
    ],
  ]));

describe('one with words behind it that are in no table', () =>
  testLanguage('en', [
    // is whose name or description these begin with, not who spoke before
    [
      '“The quay is closed,” Maren Solheim said.\n“It sank in a night,” tourist Idris Vaughan, 18, blurted out to the board. “We all ran away.”',
      'direct | The quay is closed, | Maren Solheim',
      'direct | It sank in a night, | Idris Vaughan',
      'direct | We all ran away. | Idris Vaughan',
    ],
    [
      '“The quay is closed,” Maren Solheim said.\n“What a night that was!” blurts Idris Vaughan, a tourist.',
      'direct | The quay is closed, | Maren Solheim',
      'direct | What a night that was! | Idris Vaughan',
    ],
    [
      '“The quay is closed,” Maren Solheim said.\n“It sank in a night,” one tenant blurted out.',
      'direct | The quay is closed, | Maren Solheim',
      'direct | It sank in a night, | one tenant',
    ],
    // nobody's, where they say nothing that is known
    [
      '“The quay is closed,” Maren Solheim said.\n“It sank in a night,” the lantern of Idris Vaughan blinked.',
      'direct | The quay is closed, | Maren Solheim',
      'direct | It sank in a night, | ?',
    ],
    // still who spoke before, where a clause goes on or another sentence begins
    [
      '“The quay is closed,” Maren Solheim said. “It sank in a night,” if the board is right.',
      'direct | The quay is closed, | Maren Solheim',
      'direct | It sank in a night, | Maren Solheim',
    ],
    [
      '“The quay is closed,” Maren Solheim said. “It sank in a night.” Idris Vaughan went home.',
      'direct | The quay is closed, | Maren Solheim',
      'direct | It sank in a night. | Maren Solheim',
    ],
  ]));

describe('one of a list between semicolons', () =>
  testLanguage('en', [
    [
      'Maren Solheim said the harbour grew.\nAmong its guides were: “How to close a lock in a night”; “List of all the tools you need” and more.',
      'indirect | the harbour grew. | Maren Solheim',
    ],
  ]));

describe('one that ends in a quotation', () =>
  testLanguage('en', [
    [
      '“The quay is closed,” Maren Solheim said. “We all said, ‘It sank in a night.’”',
      'direct | The quay is closed, | Maren Solheim',
      'direct | We all said, ‘It sank in a night.’ | Maren Solheim',
    ],
  ]));
