import type { Quotation, Speaker } from '../../lib/quotes/quotation.ts';
import type { OutletView, RelatedView, Report } from '../../lib/report/report.ts';

export const TEXT =
  'The bridge will open in May. It took years, engineers said. Nobody asked us about the bridge at all.';

const why = { rule: 'host', evidence: 'tass.com' };

export const outlet: OutletView = {
  id: 'tass',
  name: 'TASS',
  domain: 'tass.com',
  kind: 'news agency',
  ownership: 'state',
  owners: [{ name: 'Government of Russia', kind: 'government', from: '1925', to: null }],
  country: 'RU',
  city: 'Moscow',
  founded: '1904-09-01',
  references: [{ title: 'About the agency', url: 'https://tass.com/today' }],
  asOf: '2026-11',
  why,
};

export const quotation = (start: number, end: number, over: Partial<Quotation> = {}): Quotation => ({
  start,
  end,
  kind: 'direct',
  parts: [{ start, end }],
  quoted: [{ start, end }],
  cue: 'said',
  speaker: 0,
  others: [],
  via: null,
  confidence: 1,
  ...over,
});

export const speaker = (over: Partial<Speaker> = {}): Speaker => ({
  name: 'Leyla Karadag',
  kind: 'person',
  named: true,
  role: 'minister',
  roleSpan: null,
  direct: 1,
  indirect: 0,
  quotedWords: 6,
  share: 0.4,
  ...over,
});

export const related = (over: Partial<RelatedView> = {}): RelatedView => ({
  id: 'straits',
  title: 'Straits agreement',
  summary: 'An agreement on passage.',
  kind: 'agreement',
  group: 'agreements',
  from: '1936-07-20',
  to: null,
  wikipedia: 'Montreux Convention',
  references: [{ title: 'Text', url: 'https://example.org/text' }],
  asOf: '2026-10',
  why: { rule: 'named in the headline', evidence: 'the straits' },
  score: 1,
  ...over,
});

export const report: Report = {
  format: 4,
  url: 'https://tass.com/1',
  title: 'Bridge to open',
  language: 'en',
  access: 'open',
  source: {
    host: 'tass.com',
    outlet,
    declaredName: 'TASS',
    agency: { name: 'SANA', outlet: null, why },
    datelinePlace: 'ANKARA',
    byline: ['A. Writer', 'B. Writer'],
    datePublished: '2026-03-02',
  },
  text: TEXT,
  speech: {
    quotations: [
      quotation(0, 27),
      quotation(29, 42, { kind: 'indirect', quoted: [], speaker: 1, via: 'engineers' }),
      quotation(60, 99, { speaker: null }),
    ],
    speakers: [
      speaker(),
      speaker({
        name: 'engineers',
        kind: 'group',
        named: false,
        role: null,
        direct: 0,
        indirect: 1,
        quotedWords: 0,
        share: 0,
      }),
    ],
  },
  offices: [{ speaker: 0, person: 'leyla-karadag', title: 'Minister of Transport' }],
  notQuoted: ['The villagers'],
  related: [
    related(),
    related({ id: 'war', title: 'The war', kind: 'conflict', group: 'events', from: '2011', to: '2014-05' }),
  ],
  pageLinks: [{ title: 'Earlier story', url: 'https://tass.com/0', ownership: null }],
  observations: [
    {
      kind: 'owner-is-party',
      text: 'The publisher belongs to a party to this story.',
      values: ['TASS', 'Government of Russia', 'Russian government'],
      evidence: ['the Russian government'],
    },
  ],
};
