/** Every English sentence of the interface. Plain values, so that a later change to `_locales` is one file. */
export const LOCALE = 'en';

const count = (n: number, one: string, many: string) => `${n.toLocaleString(LOCALE)} ${n === 1 ? one : many}`;

export const S = {
  product: 'Backgrounder',
  source: 'Source',
  whoSpeaks: 'Who speaks',
  notQuoted: 'Not quoted',
  notQuotedNote: 'Named as parties to this story; no words of theirs were found in the text.',
  related: 'Related',
  pageLinks: "The page's own links",
  pageLinksNote: 'Chosen by the page, not by Backgrounder.',
  why: 'Why?',
  grounds: 'On what grounds?',
  references: 'References',
  asOf: 'Checked',
  rule: 'Rule',
  evidence: 'Found',
  opensTab: '(opens a new tab)',
  wikipedia: 'Wikipedia',

  outlet: 'Outlet',
  ownership: 'Ownership',
  owners: 'Owners',
  country: 'Country',
  founded: 'Founded',
  agency: 'Agency',
  dateline: 'Filed from',
  byline: 'By',
  published: 'Published',
  host: 'Site',
  declared: 'The page calls itself',
  unknownOutlet:
    'This outlet is not in the corpus. What follows is what the page declares about itself; nobody has checked it.',
  undeclared: 'nothing found',
  noByline: 'no author named',

  barLabel: 'Quoted words by speaker',
  nobody: 'No speech was found in this text.',
  noQuotedWords: 'Nothing stands between quotation marks; all speech is reported indirectly.',
  named: 'named',
  anonymous: 'not named',
  unidentified: 'Speaker not identified',
  onTheDate: "On the article's date",
  roleInText: 'In the text',
  showInPage: 'Show in the page',
  via: 'given as',

  truncated: {
    paywall: 'Part of this text is behind a paywall; only what is visible was read.',
    'live-blog': 'This is a live blog; it keeps changing after it was read.',
    media: 'This page is mostly sound, video or pictures; only its text was read.',
  },

  words: (n: number) => count(n, 'quoted word', 'quoted words'),
  direct: (n: number) => `${n.toLocaleString(LOCALE)} direct`,
  indirect: (n: number) => `${n.toLocaleString(LOCALE)} indirect`,
  statements: (n: number) => count(n, 'statement', 'statements'),
  since: (from: string) => `from ${from}`,
  until: (to: string) => `until ${to}`,
  range: (from: string, to: string) => `${from} – ${to}`,

  accessTitle: 'Access to pages',
  accessOn: 'On. Articles are read and links are badged as you browse.',
  accessOff: 'Off. A page is read only when you click the button in the toolbar.',
  grant: 'Allow on all sites',
  revoke: 'Take access back',
  automatic: 'Reading articles without a click',
  on: 'on',
  off: 'off',
  badgesTitle: 'Badges beside links',
  badgesNote: 'A badge says in a word who owns the linked outlet. Unknown outlets get none.',
  badgesNeedAccess: 'Badges need access to pages.',
  eraseTitle: 'Your data',
  eraseNote: 'Settings and reports are kept on this device only.',
  erase: 'Erase everything',
  eraseSure: 'Erase settings and stored reports?',
  eraseYes: 'Yes, erase',
  cancel: 'Cancel',
  erased: 'Erased.',
  optionsTitle: 'Backgrounder: options',

  welcomeTitle: 'Welcome to Backgrounder',
  welcomeLead: 'Who publishes this article, who gets to speak in it, and what came before.',
  welcomeUse: 'Open a news article and click the Backgrounder button in the toolbar. That is all it takes.',
  welcomePrivate: 'Everything happens on your device. No page, address or word you read is sent anywhere.',
  welcomeMore:
    'If you like, Backgrounder can also mark links to known outlets as you browse. For that it needs access to the pages you visit. You can take it back at any time.',
  welcomeGranted: 'Access is on. You can change this in the options.',
} as const;

export const OWNERSHIP: Readonly<Record<string, string>> = {
  state: 'Owned or controlled by a state',
  'public-service': 'Public-service media',
  private: 'Privately owned',
  'non-profit': 'Run by a non-profit organisation',
  party: 'Owned by a political party',
  cooperative: 'Cooperative, owned by its members',
  religious: 'Owned by a religious body',
};

export const BADGE: Readonly<Record<string, string>> = {
  state: 'state',
  'public-service': 'public',
  private: 'private',
  'non-profit': 'non-profit',
  party: 'party',
  cooperative: 'co-op',
  religious: 'religious',
};

export const QUOTATION_KIND = { direct: 'direct', mixed: 'partly direct', indirect: 'indirect' } as const;

export const SPEAKER_KIND = {
  person: 'person',
  group: 'group',
  organisation: 'organisation',
  document: 'document',
  unknown: 'kind not known',
} as const;

export const GROUPS = {
  events: 'What is going on',
  agreements: 'Agreements',
  organisations: 'Organisations',
  people: 'People',
  places: 'Places',
} as const;

export const BADGE_CHOICES = {
  off: 'Off',
  lists: 'On lists and search results only',
  everywhere: 'Everywhere',
} as const;

export const STATES = {
  loading: { title: 'Reading the page…', text: 'This happens on your device and takes a moment.' },
  'not-article': {
    title: 'This does not look like an article',
    text: 'Backgrounder reads single news articles. Front pages, search results and forms have nothing to report on.',
  },
  'nothing-extracted': {
    title: 'No article text was found',
    text: 'The page looks like an article, but its text could not be read. It may still be loading, or stand behind a login.',
  },
  'internal-page': {
    title: 'This page belongs to the browser',
    text: 'Settings, new tabs and extension stores cannot be read by extensions. Open a news article and try again.',
  },
  pdf: {
    title: 'This is a PDF document',
    text: 'Backgrounder reads web pages only. If the article also exists as a web page, open that.',
  },
  'too-slow': {
    title: 'This page took too long to read',
    text: 'It is very large or still changing. Try again when it has loaded.',
  },
  error: {
    title: 'Something went wrong',
    text: 'The report could not be made. Reload the page and try again; nothing was sent anywhere.',
  },
  'no-access': {
    title: 'No access to this page',
    text: 'The browser has not given Backgrounder access to this page. Click its button in the toolbar while the page is open.',
  },
} as const;
