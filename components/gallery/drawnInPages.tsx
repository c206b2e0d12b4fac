import { OWNERSHIPS } from '../../lib/corpus/records.ts';
import { marksOf, type MarkedSpeaker } from '../../lib/messages/marks.ts';
import type { WhoAnswer } from '../../lib/report/whoIs.ts';
import { BADGE_CSS, drawBadge } from '../badge.ts';
import { answerCard } from '../card/answerCard.ts';
import { outletFacts, type OutletFacts } from '../card/facts.ts';
import { drawCard } from '../card/openCard.ts';
import { CARD_CSS } from '../card/style.ts';
import { markPage } from '../marks/markPage.ts';
import { drawNumber } from '../marks/numbers.ts';
import { GROUNDS, PALETTE } from '../marks/palette.ts';
import { statementCard } from '../marks/statementCard.ts';
import { NUMBERS_CSS } from '../marks/style.ts';
import { InRoot, Piece, type Scene } from './Piece.tsx';
import { LONG, REPORTS } from './reports.ts';

const references = [{ title: 'About the Courier', url: 'https://courier.example/about' }];
const COURIER: OutletFacts = {
  name: 'Northern Courier',
  ownership: 'private',
  owners: ['Solheim Shipping Group', 'Berg family'],
  country: 'NO',
  founded: '1931-04',
  references,
  asOf: '2026-11',
};
const BARE: OutletFacts = { ...COURIER, name: 'Coast Wire', ownership: 'state', owners: [], founded: null };
const LONG_NAMED: OutletFacts = {
  ...COURIER,
  name: `Gazette of the ${LONG}`,
  owners: [LONG],
  references: [...references, { title: LONG, url: 'https://courier.example/a/long/address' }],
};

const office = { title: 'Mayor of the port town', from: '2023-05-02', to: null, isToday: true, isThen: true };
const view = { references, asOf: '2026-11' };
const ANSWERS: readonly WhoAnswer[] = [
  {
    name: 'Maren Solheim',
    candidates: [
      {
        ...view,
        type: 'person',
        name: 'Maren Solheim',
        country: 'NO',
        offices: [
          office,
          { ...office, title: 'Member of the county council', from: '2015', to: '2023', isToday: false, isThen: false },
        ],
      },
    ],
    inArticle: { name: 'Maren Solheim', role: 'mayor of the port town' },
    articleDate: '2026-03-02',
  },
  {
    name: 'Courier',
    candidates: [
      { ...COURIER, type: 'outlet', ownership: 'private' },
      { ...view, type: 'owner', name: 'Courier Holding', country: 'SE', interests: ['owner of the northern ferries'] },
      { ...view, type: 'entry', name: 'Courier affair', summary: 'A dispute over a letter.', from: '1998', to: '1999' },
    ],
    inArticle: null,
    articleDate: null,
  },
  { name: 'Idris Vaughan', candidates: [], inArticle: { name: 'Idris Vaughan', role: null }, articleDate: null },
  { name: 'the harbour', candidates: [], inArticle: null, articleDate: null },
];

const SPEAKER: MarkedSpeaker = { name: 'Maren Solheim', kind: 'person', named: true, role: 'mayor', number: 1 };
const NAMELESS: MarkedSpeaker = { name: 'two officials', kind: 'group', named: false, role: null, number: 12 };

/** In its place instead of over the page. */
const IN_PLACE = `${CARD_CSS} .card { position: static; max-inline-size: 100%; margin-block: 8px; }`;

function Cards({ title, contents }: { title: string; contents: readonly (readonly Node[])[] }) {
  return (
    <Piece title={title}>
      {contents.map((content, index) => (
        <InRoot key={index} css={IN_PLACE} nodes={() => [drawCard({ label: `${title} ${index + 1}`, content })]} />
      ))}
    </Piece>
  );
}

function Numbers() {
  const numbers = [...PALETTE.light.keys(), 8, 99, null].map((at) => (at === null ? null : at + 1));
  return (
    <Piece title="Numbers">
      {GROUNDS.map((ground) => (
        <p key={ground} style={{ background: ground === 'dark' ? '#181a1f' : '#ffffff', padding: '4px' }}>
          {numbers.map((number) => (
            <InRoot
              key={number}
              css={`
                ${NUMBERS_CSS} .number {
                  position: static;
                  margin: 4px;
                }
              `}
              nodes={() => [drawNumber({ number, label: `${ground} ${number ?? '?'}` }, ground)]}
            />
          ))}
        </p>
      ))}
    </Piece>
  );
}

function Badges() {
  return (
    <Piece title="Badges">
      <ul>
        {OWNERSHIPS.map((ownership) => (
          <li key={ownership} lang="en">
            <a href="https://courier.example/">The wall by the harbour</a>
            <InRoot css={BADGE_CSS} nodes={() => [drawBadge({ ...COURIER, ownership })]} />
          </li>
        ))}
      </ul>
    </Piece>
  );
}

const Article = () => (
  <Piece title={REPORTS.full.title}>
    {REPORTS.full.text.split('\n').map((line, index) => (
      <p key={index} lang="en" dir="ltr">
        {line}
      </p>
    ))}
  </Piece>
);

async function mark(): Promise<void> {
  await markPage(marksOf(REPORTS.full));
}

async function markAndOpen(): Promise<void> {
  await mark();
  document.querySelector('backgrounder-numbers')?.shadowRoot?.querySelector('button')?.focus();
}

/** What the extension draws in pages of others: cards, badges, numbers and lines under statements. */
export const DRAWN_IN_PAGES: readonly Scene[] = [
  {
    name: 'cards: outlets',
    draw: () => <Cards title="Cards of outlets" contents={[COURIER, BARE, LONG_NAMED].map(outletFacts)} />,
  },
  { name: 'cards: answers', draw: () => <Cards title="Answers" contents={ANSWERS.map(answerCard)} /> },
  {
    name: 'cards: statements',
    draw: () => (
      <Cards
        title="Cards of statements"
        contents={[
          statementCard('direct', [SPEAKER]),
          statementCard('mixed', [NAMELESS]),
          statementCard('indirect', [{ ...SPEAKER, name: LONG, role: LONG }]),
          statementCard('direct', [SPEAKER, NAMELESS]),
          statementCard('direct', []),
        ]}
      />
    ),
  },
  { name: 'badges', draw: () => <Badges /> },
  { name: 'numbers', draw: () => <Numbers /> },
  { name: 'marks: in a text', draw: () => <Article />, drawn: mark },
  { name: 'marks: an open card', draw: () => <Article />, drawn: markAndOpen },
];
