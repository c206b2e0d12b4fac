import type { Failure } from '../../lib/messages/protocol.ts';
import { DEFAULTS } from '../../lib/messages/settings.ts';
import { Options } from '../Options.tsx';
import { ReportView, type ReportActions } from '../ReportView.tsx';
import { Shortcuts } from '../Shortcuts.tsx';
import { StateView } from '../StateView.tsx';
import { Welcome } from '../Welcome.tsx';
import { STATE } from '../words.ts';
import { DRAWN_IN_PAGES } from './drawnInPages.tsx';
import { Piece, type Scene } from './Piece.tsx';
import { REPORTS } from './reports.ts';

const nothing = () => undefined;
const ACTIONS: Required<Omit<ReportActions, 'onLeftOut'>> = {
  onShowQuotation: nothing,
  onDismiss: nothing,
  onRestore: nothing,
  onCopy: () => Promise.resolve(true),
  onOpenPanel: nothing,
  onOpenOptions: nothing,
  onQuiet: nothing,
};
const CHANGES = { onGrant: nothing, onRevoke: nothing, onChange: nothing, onErase: nothing };
const WELCOME = { shortcut: 'Alt+Shift+K', onGrant: nothing, onOpenOptions: nothing };
const KEYS = (
  <Shortcuts
    shortcuts={[
      { command: '_execute_action', keys: 'Alt+Shift+K' },
      { command: 'toggle-highlights', keys: 'Alt+Shift+U' },
      { command: 'next-statement', keys: null },
    ]}
    onChange={nothing}
  />
);
const USED = {
  ...DEFAULTS,
  quietSites: ['quiet.example', 'a-very-long-host-name-for-a-small-newspaper.of-the-northern-coast.example'],
  dismissed: [
    { record: 'wall', title: 'Collapse of the harbour wall', site: 'courier.example' },
    { record: 'act', title: 'Coast Protection Act', site: null },
  ],
};

/** Little beside what is unfolded. */
const LITTLE = { ...REPORTS.unknown, related: [], pageLinks: [], notQuoted: [] };
const LEFT_OUT = [
  { reason: 'caption', text: 'Members of the works council leave the town hall of Port Elm. Photo: Ada Moe' },
  { reason: 'prompt', text: 'Sign up for our newsletter' },
  {
    reason: 'only a link',
    text: 'Read also: Ferry returns to the northern route after nine months of repairs at the yard in …',
  },
  { reason: 'caption', text: 'The wall in January' },
  { reason: 'below the article', text: 'Most read' },
  { reason: 'names of the authors', text: 'Anna Said' },
  { reason: 'not part of the text', text: '<b>Advertisement</b>' },
];

/** Presses the first button that each selector finds, one after the other. */
async function press(...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    document.querySelector<HTMLElement>(selector)?.click();
    await new Promise((drawn) => setTimeout(drawn));
  }
}

const states = Object.keys(STATE) as (keyof typeof STATE)[];

/** Every screen in every state; a name goes into the address of the gallery and the names of pictures. */
export const SCENES: readonly Scene[] = [
  ...Object.entries(REPORTS).map(([name, report]) => ({
    name: `report: ${name}`,
    draw: () => <ReportView report={report} {...ACTIONS} />,
  })),
  { name: 'report: unfolded', draw: () => <ReportView report={REPORTS.full} {...ACTIONS} />, unfolded: true },
  {
    name: 'report: long names unfolded',
    draw: () => <ReportView report={REPORTS['long names']} {...ACTIONS} />,
    unfolded: true,
  },
  {
    name: 'report: what was left out',
    draw: () => <ReportView report={LITTLE} onLeftOut={() => Promise.resolve(LEFT_OUT)} />,
    unfolded: true,
  },
  {
    name: 'report: outlet put away before',
    draw: () => <ReportView report={{ ...LITTLE, source: REPORTS.full.source }} isOutletAway {...ACTIONS} />,
  },
  {
    name: 'report: put away and copied',
    draw: () => <ReportView report={REPORTS.full} {...ACTIONS} />,
    drawn: () =>
      press('dl .buttons button', '.entry .buttons button', '.entry .buttons button:last-of-type', '.take button'),
    unfolded: true,
  },
  { name: 'report: without actions', draw: () => <ReportView report={REPORTS.full} isQuiet />, unfolded: true },
  ...states.map((state: 'loading' | Failure) => ({
    name: `state: ${state}`,
    draw: () => <StateView state={state} onRetry={nothing} onOpenOptions={nothing} />,
  })),
  { name: 'options: new', draw: () => <Options settings={DEFAULTS} granted={false} {...CHANGES} /> },
  { name: 'options: in use', draw: () => <Options settings={USED} granted keys={KEYS} {...CHANGES} /> },
  { name: 'options: not saved', draw: () => <Options settings={USED} granted isRefused keys={KEYS} {...CHANGES} /> },
  {
    name: 'options: about to erase',
    draw: () => <Options settings={DEFAULTS} granted {...CHANGES} />,
    drawn: () => press('section:last-of-type button'),
  },
  {
    name: 'options: erased',
    draw: () => <Options settings={DEFAULTS} granted {...CHANGES} />,
    drawn: () => press('section:last-of-type button', '.danger'),
  },
  { name: 'welcome: new', draw: () => <Welcome granted={false} {...WELCOME} /> },
  { name: 'welcome: granted', draw: () => <Welcome granted {...WELCOME} shortcut={null} /> },
  { name: 'shortcuts', draw: () => <Piece title="Shortcuts">{KEYS}</Piece> },
  ...DRAWN_IN_PAGES,
];
