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
      'mixed | the voice “dull, | One reader',
      'mixed | it “soft, | another',
      'mixed | it for guiding “people into the dark. | another',
    ],
    [
      'Maren Solheim mocked the plan and left “the sinking ship of fools”.',
      'mixed | the plan and left “the sinking ship of fools”. | Maren Solheim',
    ],
  ]));

describe('a verb with a thing behind it reports nothing', () =>
  testLanguage('en', [
    ['The company added a bigger tank to cool the motor.'],
    ['The company recalled 40,000 boats that were late.'],
    ['Maren Solheim observed the lake for 12 nights.'],
    ['Maren Solheim claimed the cup and helped the team to a second one.'],
    ['Maren Solheim emphasized the harbour’s readiness to counter any storm.'],
    ['The report reveals a leaked memo by the crew.'],
    ['Maren Solheim said in a statement.'],
    ['Maren Solheim revealed earlier this year.'],
    // Look-alikes with a clause.
    ['Maren Solheim added the tank was too small.', 'indirect | the tank was too small. | Maren Solheim'],
    ['Maren Solheim recalled the crew left the lock.', 'indirect | the crew left the lock. | Maren Solheim'],
    [
      'Maren Solheim claimed the crew also lowered the gate.',
      'indirect | the crew also lowered the gate. | Maren Solheim',
    ],
    [
      'Maren Solheim claimed the tank, which the company fills, didn’t leak.',
      'indirect | the tank, which the company fills, didn’t leak. | Maren Solheim',
    ],
    ['Maren Solheim claimed the leak threatens the town.', 'indirect | the leak threatens the town. | Maren Solheim'],
    [
      'Maren Solheim announced plans to merge with the ferry line.',
      'indirect | plans to merge with the ferry line. | Maren Solheim',
    ],
    ['Maren Solheim added a “bigger tank” to it.', 'mixed | a “bigger tank” to it. | Maren Solheim'],
  ]));

describe('what is said begins behind whom it is said to, when and where', () =>
  testLanguage('en', [
    ['Maren Solheim told the Tribune the plan was late.', 'indirect | the plan was late. | Maren Solheim'],
    ['Maren Solheim told doctors he ate the fish.', 'indirect | he ate the fish. | Maren Solheim'],
    [
      'Maren Solheim told Harbour News last month the plan was “a mess”.',
      'mixed | the plan was “a mess”. | Maren Solheim',
    ],
    [
      'Maren Solheim said in an interview with the Tribune on Monday the plan was late.',
      'indirect | the plan was late. | Maren Solheim',
    ],
    ['As Maren Solheim told the Tribune, the plan was late.', 'indirect | the plan was late. | Maren Solheim'],
    // Look-alikes: a subject, a clause of time, an event.
    [
      'Maren Solheim told them the skippers lowered the gate.',
      'indirect | the skippers lowered the gate. | Maren Solheim',
    ],
    [
      'Maren Solheim said the day before the gate fell was sunny.',
      'indirect | the day before the gate fell was sunny. | Maren Solheim',
    ],
    [
      'Maren Solheim said the July 25 call made him late.',
      'indirect | the July 25 call made him late. | Maren Solheim',
    ],
    [
      'The figure stood at 70 boats, Maren Solheim told The Tribune on Monday.',
      'indirect | The figure stood at 70 boats | Maren Solheim',
    ],
    [
      'The figure stood at 70 boats, her cousin, Maren Solheim, told the Tribune.',
      'indirect | The figure stood at 70 boats | Maren Solheim',
    ],
    [
      'The figure stood at 70 boats, Maren Solheim, MSc, told the Tribune.',
      'indirect | The figure stood at 70 boats | Maren Solheim',
    ],
    ['As the gate was shut in the old port, Maren Solheim told the Tribune.'],
    [
      'NORDHAVEN (LNA) — The figure stood at 70 boats, Maren Solheim said on Monday.',
      'indirect | The figure stood at 70 boats | Maren Solheim',
    ],
  ]));

describe('“that” opens what is said only behind its verb', () =>
  testLanguage('en', [
    [
      'Maren Solheim said tickets that tie fees to size were dated.',
      'indirect | tickets that tie fees to size were dated. | Maren Solheim',
    ],
    [
      'Maren Solheim said the town faced a crisis that needs a new hand.',
      'indirect | the town faced a crisis that needs a new hand. | Maren Solheim',
    ],
    [
      'Maren Solheim said skippers will carry that plea to the fair.',
      'indirect | skippers will carry that plea to the fair. | Maren Solheim',
    ],
    ['Maren Solheim announced the cost of that plan.', 'indirect | the cost of that plan. | Maren Solheim'],
    // Look-alikes: who is spoken to, when and where, and what is claimed.
    ['Maren Solheim told the members of the board that it was late.', 'indirect | it was late. | Maren Solheim'],
    ['Maren Solheim wrote the committee that it was late.', 'indirect | it was late. | Maren Solheim'],
    ['Maren Solheim said last week in a letter that it was late.', 'indirect | it was late. | Maren Solheim'],
    ['Maren Solheim reiterated her claim that it was late.', 'indirect | it was late. | Maren Solheim'],
    ['Maren Solheim denied the claim that it was late.'],
    [
      'The launch of the boats began, Maren Solheim said, at 1:38 a.m. on the quay.',
      'indirect | The launch of the boats began … at 1:38 a.m. on the quay. | Maren Solheim',
    ],
  ]));

describe('what is said ends where its clause does', () =>
  testLanguage('en', [
    [
      'Maren Solheim told the Tribune it was “wrong”, while Idris Vaughan, a former minister, wrote that it was “sad”.',
      'mixed | it was “wrong | Maren Solheim',
      'mixed | it was “sad”. | Idris Vaughan',
    ],
    [
      'Experts said the gate was old, but the port’s chief, Maren Solheim, said the cause was unknown.',
      'indirect | the gate was old | Experts',
      'indirect | the cause was unknown. | Maren Solheim',
    ],
    [
      'While the skippers say they gave all data, Maren Solheim has left the port.',
      'indirect | they gave all data | the skippers',
    ],
    [
      'Maren Solheim, who said the gate was too old, will leave the port.',
      'indirect | the gate was too old | Maren Solheim',
    ],
    // Look-alikes: the clause goes on.
    [
      'Maren Solheim said the gate was old, while the port had no money.',
      'indirect | the gate was old, while the port had no money. | Maren Solheim',
    ],
    [
      'Maren Solheim said the gate was old, and the reasons behind it were known.',
      'indirect | the gate was old, and the reasons behind it were known. | Maren Solheim',
    ],
    [
      'Maren Solheim said that it was late, and that she believes the gate was old.',
      'indirect | it was late, and that she believes the gate was old. | Maren Solheim',
    ],
    [
      'Maren Solheim, who said the gate, an old one, was shut, left.',
      'indirect | the gate, an old one, was shut, left. | Maren Solheim',
    ],
    [
      'Maren Solheim said later that year the gate was shut.',
      'indirect | later that year the gate was shut. | Maren Solheim',
    ],
  ]));
