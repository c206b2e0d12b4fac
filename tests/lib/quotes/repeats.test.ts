import { describe } from 'vitest';
import { testLanguage } from './languages/said.ts';

const below = '“I was told it would never sink, and it did,” Maren Solheim said.';
const known = 'direct | I was told it would never sink, and it did, | Maren Solheim';

describe('a quotation that is repeated below with its speaker', () =>
  testLanguage('en', [
    [
      `‘I was told it would never sink’\nThe quay is gone.\n${below}`,
      'direct | I was told it would never sink | Maren Solheim',
      known,
    ],
    // whoever spoke last
    [
      `“The cranes are old,” Idris Vaughan said.\n“It would never sink, and it did.”\nThe quay is gone.\n${below}`,
      'direct | The cranes are old, | Idris Vaughan',
      'direct | It would never sink, and it did. | Maren Solheim',
      known,
    ],
    // other words
    [
      `‘I was told it would ever sink’\nThe quay is gone.\n${below}`,
      'direct | I was told it would ever sink | ?',
      known,
    ],
    // few words
    [
      `“The cranes are old,” Idris Vaughan said. “And it did.”\n${below}`,
      'direct | The cranes are old, | Idris Vaughan',
      'direct | And it did. | Idris Vaughan',
      known,
    ],
    // what somebody else is said to say stays theirs
    [
      `“I was told it would never sink,” Idris Vaughan said.\n${below}`,
      'direct | I was told it would never sink, | Idris Vaughan',
      known,
    ],
  ]));
