import { describe } from 'vitest';
import { testLanguage } from './languages/said.ts';

describe('no two statements have the same words', () =>
  testLanguage('en', [
    [
      'Maren Solheim said that in general, people who believe the tide was stolen “should be heard.”',
      'mixed | in general, people who believe the tide was stolen “should be heard. | Maren Solheim',
    ],
    [
      'According to Maren Solheim, a pilot and an expert on tides, the wind is strong “which means that the whole harbour closes for a week.”',
      'mixed | a pilot and an expert on tides, the wind is strong “which means that the whole harbour closes for a week. | Maren Solheim',
    ],
    // A line break is no mark that closes a quotation before the next verb.
    [
      '“We are glad of it,” said Maren Solheim. “The quay will open in a week.\nCo-owner Idris Vaughan added: “It is a good quay.”',
      'direct | We are glad of it, | Maren Solheim',
      'direct | The quay will open in a week. | Maren Solheim',
      'direct | It is a good quay. | Idris Vaughan',
    ],
  ]));

describe('a judgement ends where the next verb reports', () =>
  testLanguage('en', [
    [
      'Maren Solheim disputed the account on Monday, calling it “misleading”.',
      'mixed | it “misleading”. | Maren Solheim',
    ],
    [
      'Maren Solheim criticized the loan and pledged to hold the owners “to account.”',
      'mixed | to hold the owners “to account. | Maren Solheim',
    ],
    ['Maren Solheim admitted to “mixed feelings.”', 'direct | mixed feelings. | Maren Solheim'],
    [
      'One reader calls the voice “dull,” while another calls it “soft,” and praises it for guiding “people into the dark.”',
      'mixed | the voice “dull,” while another calls it “soft, | One reader',
      'mixed | it for guiding “people into the dark. | another',
    ],
    [
      'Maren Solheim mocked the plan and left “the sinking ship of fools”.',
      'mixed | the plan and left “the sinking ship of fools”. | Maren Solheim',
    ],
  ]));
