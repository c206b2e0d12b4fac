import type { Observation, OutletView, Report } from '../../lib/report/report.ts';
import { outlet, related, report } from './props.ts';
import { speechOf, type Line } from './speech.ts';

export const courier: OutletView = {
  ...outlet,
  id: 'northern-courier',
  name: 'Northern Courier',
  domain: 'courier.example',
  kind: 'newspaper',
  ownership: 'private',
  owners: [
    { name: 'Solheim Shipping Group', kind: 'company', from: '2019', to: null },
    { name: 'Berg family', kind: 'family', from: '1931', to: '2019' },
  ],
  country: 'NO',
  city: 'Bergen',
  founded: '1931-04',
  references: [{ title: 'About the Courier', url: 'https://courier.example/about' }],
  why: { rule: 'host', evidence: 'courier.example' },
};

const wire: OutletView = {
  ...courier,
  id: 'coast-wire',
  name: 'Coast Wire',
  domain: 'coastwire.example',
  kind: 'news agency',
  ownership: 'state',
  owners: [{ name: 'Ministry of Information', kind: 'government', from: null, to: null }],
  why: { rule: 'dateline', evidence: 'Coast Wire' },
};

const LINES: readonly Line[] = [
  [null, null, 'The harbour wall will be rebuilt before the spring, the council decided on Monday after nine hours.'],
  [0, 'direct', 'We have the stone, the hands and the money, and we shall not wait for another winter'],
  [0, 'mixed', 'the ferry has to run by May'],
  [0, 'indirect', 'the cost would be shared between the town and the port'],
  [1, 'direct', 'Nobody has asked the crews how they are to work beside a building site for two months'],
  [2, 'indirect', 'a second wall was being planned'],
  [null, 'direct', 'This will be the third wall in my lifetime'],
];
const WHO = [
  { name: 'Maren Solheim', role: 'mayor of the port town' },
  { name: 'Idris Vaughan', role: 'who heads the works council' },
  { name: 'two officials with knowledge of the plans', kind: 'group', named: false },
] as const;

const OWNER_IS_PARTY: Observation = {
  kind: 'owner-is-party',
  text: 'The publisher belongs to a party to this story.',
  values: ['Northern Courier', 'Solheim Shipping Group', 'Solheim Shipping'],
  evidence: ['Solheim Shipping, which runs the ferry, welcomed the decision.'],
};

const NO_VOICE: Observation = {
  kind: 'party-without-voice',
  text: 'Solheim Shipping is named more than once; no statement is ascribed to it.',
  values: ['Solheim Shipping'],
  evidence: ['Solheim Shipping, which runs the ferry, welcomed the decision.', 'The wall belongs to Solheim Shipping.'],
};

const ENTRIES = [
  related({
    id: 'wall-collapse',
    title: 'Collapse of the harbour wall',
    summary:
      'The western wall gave way in a storm in February 2024; two ferries were damaged and the port closed for a month.',
    kind: 'disaster',
    group: 'events',
    from: '2024-02-11',
    to: '2024-03-14',
    wikipedia: 'Harbour wall collapse',
    why: { rule: 'named in the headline', evidence: 'harbour wall' },
  }),
  related({
    id: 'ferry-dispute',
    title: 'Northern ferry dispute',
    summary: 'Crews and owners of the northern ferries have argued over winter shifts since 2021.',
    kind: 'conflict',
    group: 'events',
    from: '2021',
    wikipedia: null,
    why: { rule: 'its parties are named', evidence: 'Solheim Shipping; works council' },
  }),
  related({
    id: 'coast-act',
    title: 'Coast Protection Act',
    summary: 'Law of 1998 that splits the cost of sea walls between towns and ports.',
    kind: 'law',
    from: '1998-06-01',
    wikipedia: 'Coast Protection Act',
    why: { rule: 'named in the first paragraphs', evidence: 'the act' },
  }),
  related({
    id: 'solheim',
    title: 'Maren Solheim',
    summary: 'Mayor, from 2023; member of the county council, 2015 to 2023',
    kind: 'person',
    group: 'people',
    from: null,
    wikipedia: null,
    why: { rule: 'named several times', evidence: 'Maren Solheim' },
  }),
];

/** Everything that a report can have, in sizes of every day. */
export const full: Report = {
  ...report,
  url: 'https://courier.example/harbour/wall',
  title: 'Council votes to rebuild the harbour wall before the spring',
  source: {
    host: 'courier.example',
    outlet: courier,
    declaredName: 'Northern Courier',
    agency: { name: 'Coast Wire', outlet: wire, why: wire.why },
    datelinePlace: 'BERGEN',
    byline: ['Anna Berg', 'Tomas Lie'],
    datePublished: '2026-03-02',
  },
  ...speechOf(WHO, LINES),
  offices: [{ speaker: 0, person: 'solheim', title: 'Mayor of the port town' }],
  notQuoted: ['Solheim Shipping', 'the county'],
  related: ENTRIES,
  pageLinks: [
    { title: 'What the storm left of the western pier', url: 'https://courier.example/harbour/storm', ownership: null },
    { title: 'Ferry timetable for the spring', url: 'https://ferry.example/spring', ownership: 'public-service' },
  ],
  observations: [OWNER_IS_PARTY, NO_VOICE],
};

const plain: Report = { ...full, observations: [], notQuoted: [], pageLinks: [], offices: [], related: [] };

const unknown: Report = {
  ...plain,
  url: 'https://gazette.example/wall',
  source: { ...full.source, host: 'gazette.example', outlet: null, declaredName: 'The Gazette', agency: null },
};

const NAMELESS: Report['source'] = {
  host: 'a-very-long-host-name-for-a-small-newspaper.of-the-northern-coast.example',
  outlet: null,
  declaredName: null,
  agency: null,
  datelinePlace: null,
  byline: [],
  datePublished: null,
};

/** Host, publisher and agency are three. */
const apart: Report = {
  ...full,
  source: {
    ...full.source,
    host: 'portal.example',
    outlet: { ...courier, why: { rule: 'portal, declared', evidence: 'portal.example' } },
  },
  observations: [
    {
      kind: 'agency-text',
      text: 'Northern Courier publishes text that is credited to Coast Wire.',
      values: ['Northern Courier', 'Coast Wire'],
      evidence: [],
    },
    { kind: 'old-article', text: 'Three years old.', values: ['2023-09-12'], evidence: [] },
  ],
};

export const LONG = 'Joint Commission for the Navigation, Fisheries and Harbours of the Northern and Western Coast';
const longNames: Report = {
  ...full,
  title: `${LONG} puts off its decision on the winter berths for the fourth time, as members quarrel over the minutes`,
  source: {
    ...full.source,
    outlet: {
      ...courier,
      name: `Gazette of the ${LONG}`,
      owners: [{ name: LONG, kind: 'company', from: null, to: null }],
    },
    byline: ['Anna-Katharina von der Bergen-Solheim', 'Tomas Lie', 'Maximiliane Featherstonehaugh', 'the coast desk'],
    datelinePlace: 'LLANFAIRPWLLGWYNGYLLGOGERYCHWYRNDROBWLLLLANTYSILIOGOGOGOCH',
  },
  ...speechOf(
    [
      { name: LONG, kind: 'organisation' },
      { name: 'Maximiliane Featherstonehaugh-Donaudampfschifffahrtsgesellschaft', role: `spokeswoman of the ${LONG}` },
    ],
    [
      [0, 'direct', `${LONG.repeat(3)} will not be hurried`],
      [1, 'direct', 'https://courier.example/an/address/that/somebody/read/out/aloud/and/that/does/not/break/anywhere'],
    ],
  ),
  offices: [{ speaker: 1, person: 'x', title: `Spokeswoman of the ${LONG}` }],
  notQuoted: [LONG, 'the county'],
  related: ENTRIES.map((entry) => ({ ...entry, title: LONG, summary: `${LONG} `.repeat(4) })),
};

const CROWD = Array.from({ length: 14 }, (_, index) => ({
  name: `Speaker number ${index + 1}`,
  role: 'of the harbour',
}));
const crowd: Report = {
  ...plain,
  ...speechOf(
    CROWD,
    CROWD.flatMap((_, index): Line[] => [
      [index, 'direct', 'word '.repeat(20 - index).trim()],
      [index, 'indirect', 'and so it went on'],
    ]),
  ),
  related: Array.from({ length: 12 }, (_, index) =>
    related({
      id: `e${index}`,
      title: `Entry ${index + 1}`,
      group: index % 2 === 0 ? 'events' : 'places',
      from: `${2026 - index * 3}`,
    }),
  ),
};

const arabic: Report = {
  ...full,
  language: 'ar',
  title: 'مجلس المدينة يقرر إعادة بناء جدار الميناء قبل الربيع',
  ...speechOf(
    [
      { name: 'مارن سولهايم', role: 'رئيسة البلدية' },
      { name: 'مسؤولان', kind: 'group', named: false },
    ],
    [
      [0, 'direct', 'الحجارة والعمال والمال متوفرة ولن ننتظر شتاء آخر'],
      [1, 'indirect', 'إن جدارا ثانيا قيد التخطيط'],
    ],
  ),
  offices: [],
};

const indirect = speechOf(
  [{ name: 'the harbour board', kind: 'organisation' }],
  [[0, 'indirect', 'the wall would hold']],
);

/** Reports by what is special about them. */
export const REPORTS = {
  full,
  unknown,
  nameless: { ...unknown, source: NAMELESS },
  apart,
  'long names': longNames,
  crowd,
  arabic,
  'nobody speaks': { ...plain, speech: { quotations: [], speakers: [] } },
  'only indirect speech': { ...plain, ...indirect },
  'a language read less well': { ...plain, language: 'fr' },
  'behind a paywall': { ...plain, access: 'paywall' },
} as const satisfies Record<string, Report>;
