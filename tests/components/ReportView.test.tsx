// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReportView } from '../../components/ReportView.tsx';
import './english.ts';
import { outlet, related, report, speaker } from '../../components/gallery/props.ts';

afterEach(cleanup);
const section = (name: string) => within(screen.getByRole('region', { name }));
const textOfSection = (name: string) => screen.getByRole('region', { name }).textContent;

describe('Source', () => {
  test('says the outlet, its ownership in words, owners, country, founding, agency, dateline and byline', () => {
    render(<ReportView report={report} />);
    const text = textOfSection('Source');
    for (const words of [
      'TASS',
      'Owned or controlled by a state',
      'Government of Russia',
      'from 1925',
      'Moscow, Russia',
      'September 1, 1904',
      'SANA',
      'ANKARA',
      'A. Writer, B. Writer',
      'Checked: November 2026',
    ])
      expect(text).toContain(words);
    expect(
      section('Source')
        .getByRole('link', { name: /About the agency/ })
        .getAttribute('href'),
    ).toBe('https://tass.com/today');
  });

  test('puts disclosures before everything else, other observations where they belong', () => {
    const oneSpeaker = { kind: 'one-speaker', text: '', values: ['Leyla Karadag'], evidence: [] } as const;
    render(<ReportView report={{ ...report, observations: [oneSpeaker, ...report.observations] }} />);
    expect(textOfSection('Source')).toMatch(
      /^SourceTASS is owned by Government of Russia, and this text names “Russian government”.*Based in/,
    );
    expect(textOfSection('Who speaks')).toMatch(/^Who speaksAll quoted words are from one speaker: Leyla Karadag/);
  });

  test('says the date of an old article once', () => {
    const old = { kind: 'old-article', text: '', values: ['2026-03-02'], evidence: [] } as const;
    render(<ReportView report={{ ...report, observations: [old] }} />);
    expect(textOfSection('Source').split('March 2, 2026')).toHaveLength(2);
  });

  test('names earlier owners only beside the grounds', () => {
    const owners = [...outlet.owners, { name: 'Old Owner', kind: 'company', from: null, to: '1925' }];
    render(<ReportView report={{ ...report, source: { ...report.source, outlet: { ...outlet, owners } } }} />);
    expect(screen.getByText('Old Owner').closest('details')).not.toBeNull();
    expect(screen.getByText('Government of Russia').closest('details')).toBeNull();
  });

  test.each([
    ['TASS', true],
    ['tass.com', false],
  ])('of an agency on its own site, %j as its name in the text: %j', (evidence, isShown) => {
    const { outlet } = report.source;
    const why = { rule: 'host', evidence: 'tass.com' };
    const source = {
      ...report.source,
      outlet: outlet === null ? null : { ...outlet, why },
      agency: { name: 'TASS', outlet, why: { rule: 'dateline', evidence } },
    };
    render(<ReportView report={{ ...report, source }} />);
    expect(textOfSection('Source').includes(`${evidence} text`)).toBe(isShown);
  });

  test('labels what an unknown outlet declares', () => {
    const source = {
      ...report.source,
      host: 'gazette.example',
      outlet: null,
      agency: null,
      declaredName: 'The Gazette',
    };
    render(<ReportView report={{ ...report, source }} />);
    const text = textOfSection('Source');
    expect(text).toContain('no facts on this outlet');
    expect(text).toContain('The page calls itselfThe Gazette');
    expect(text).toContain('Sitegazette.example');
    expect(text).not.toContain('Ownership');
  });

  test.each(['', 'not a country', '1'])('shows the code %j when it names no country', (country) => {
    render(
      <ReportView report={{ ...report, source: { ...report.source, outlet: { ...outlet, country, city: null } } }} />,
    );
    expect(textOfSection('Source')).toContain(`Based in${country}`);
  });
});

describe('Who speaks', () => {
  test.each([
    ['en', null],
    ['de-AT', null],
    ['fr', 'read with less certainty'],
    ['pl', 'only quotation marks are read'],
  ])('says how the language is read: %s', (language, note) => {
    render(<ReportView report={{ ...report, language }} />);
    const text = textOfSection('Who speaks');
    if (note === null) expect(text).not.toMatch(/certainty|quotation marks/);
    else expect(text).toContain(note);
  });

  test('gives role, office, naming and counts of each speaker', () => {
    render(<ReportView report={report} />);
    const text = textOfSection('Who speaks');
    expect(text).toContain('On the article’s date: Minister of Transport');
    expect(text).toContain('direct: 140%person · named · quoted words: 6 (40%)');
    expect(text).toContain('engineersnot named · indirect: 1');
  });

  test.each([
    ['minister', 'Minister of Transport', ['Minister of Transport']],
    ['minister of transport and roads', 'Minister of Transport', ['minister of transport and roads']],
    ['head of the party', 'Minister of Transport', ['head of the party', 'Minister of Transport']],
    [null, 'Minister of Transport', ['Minister of Transport']],
  ])('of role %j and office %j, says %j', (role, title, said) => {
    const speech = { ...report.speech, speakers: [speaker({ role })] };
    render(<ReportView report={{ ...report, speech, offices: [{ speaker: 0, person: 'x', title }] }} />);
    const roles = [...document.querySelectorAll('.role bdi')].map((one) => one.textContent);
    expect(roles).toEqual(said);
  });

  test('folds all but the six most quoted', () => {
    const speakers = Array.from({ length: 8 }, (_, at) =>
      speaker({ name: `Speaker ${at}`, quotedWords: 9 - at, share: 0.1 }),
    );
    render(<ReportView report={{ ...report, speech: { ...report.speech, speakers } }} />);
    expect(textOfSection('Who speaks')).toContain('More speakers: 2');
    const folded = screen.getByText('More speakers: 2').closest('details');
    expect([...(folded?.querySelectorAll('strong') ?? [])].map((name) => name.textContent)).toEqual([
      'Speaker 6',
      'Speaker 7',
    ]);
  });

  test('says the shares of the bar in words, with the rest nobody is known for', () => {
    render(<ReportView report={report} />);
    const bar = section('Who speaks').getByRole('img');
    expect(bar.getAttribute('aria-label')).toBe(
      'Quoted words by speaker: Leyla Karadag 40%; Speaker not identified 60%',
    );
    expect(bar.textContent).toBe('1?');
  });

  test('puts the most quoted first', () => {
    const speakers = [
      speaker({ name: 'Few', quotedWords: 1, share: 0.1 }),
      speaker({ name: 'Many', quotedWords: 9, share: 0.9 }),
    ];
    render(<ReportView report={{ ...report, speech: { ...report.speech, speakers } }} />);
    expect(textOfSection('Who speaks')).toMatch(/Many.*Few/);
  });

  test('a quotation is a button that asks for its own index', () => {
    const show = vi.fn();
    render(<ReportView report={report} onShowQuotation={show} />);
    fireEvent.click(screen.getByText('The bridge will open in May').closest('button') ?? document.body);
    fireEvent.click(screen.getByText('Nobody asked us about the bridge at all').closest('button') ?? document.body);
    expect(show.mock.calls).toEqual([[0], [2]]);
  });

  test('quotations are no buttons when nothing can show them', () => {
    render(<ReportView report={report} />);
    expect(document.querySelector('button')).toBeNull();
    expect(screen.getByText('The bridge will open in May')).toBeTruthy();
  });

  test('says so when nobody speaks', () => {
    render(<ReportView report={{ ...report, speech: { quotations: [], speakers: [] } }} />);
    expect(textOfSection('Who speaks')).toContain('No speech was found');
    expect(section('Who speaks').queryByRole('img')).toBeNull();
  });
});

describe('Not quoted, Related and links', () => {
  test('a party without a voice unfolds to the sentences that name it', () => {
    const evidence = ['The villagers met.', 'The villagers went home.'];
    const observation = { kind: 'party-without-voice', text: '', values: ['The villagers'], evidence } as const;
    render(<ReportView report={{ ...report, observations: [observation] }} />);
    const details = section('Not quoted').getByText('The villagers').closest('details');
    expect([...(details?.querySelectorAll('blockquote') ?? [])].map((quote) => quote.textContent)).toEqual(evidence);
  });

  test('a party without a voice can be put away, and brought back', () => {
    const observation = {
      kind: 'party-without-voice',
      text: '',
      values: ['The villagers'],
      evidence: ['They met.'],
    } as const;
    const record = { id: 'The villagers', title: 'The villagers' };
    const [onDismiss, onRestore] = [vi.fn(), vi.fn()];
    render(<ReportView report={{ ...report, observations: [observation] }} {...{ onDismiss, onRestore }} />);
    fireEvent.click(section('Not quoted').getByRole('button', { name: 'Not this one, on this site', hidden: true }));
    expect(onDismiss).toHaveBeenCalledWith(record, false);
    fireEvent.click(section('Not quoted').getByRole('button', { name: /Show again/ }));
    expect(onRestore).toHaveBeenCalledWith(record);
  });

  test('lists parties without a voice and leaves empty sections out', () => {
    const { unmount } = render(<ReportView report={report} />);
    expect(textOfSection('Not quoted')).toContain('The villagers');
    unmount();
    render(<ReportView report={{ ...report, notQuoted: [], related: [], pageLinks: [] }} />);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Source',
      'Who speaks',
    ]);
  });

  test('folds all but the five best entries', () => {
    const many = Array.from({ length: 7 }, (_, at) => related({ id: `e${at}`, title: `Entry ${at}` }));
    render(<ReportView report={{ ...report, related: many }} />);
    expect(screen.getByText('Entry 4', { selector: 'strong bdi' }).closest('details')).toBeNull();
    expect(screen.getByText('Entry 5', { selector: 'strong bdi' }).closest('details')?.textContent).toContain(
      'More: 2',
    );
  });

  test('keeps the page’s own links folded, with a word on outlets other than the page’s', () => {
    const other = { title: 'Another story', url: 'https://other.example/1', ownership: 'public-service' };
    render(<ReportView report={{ ...report, pageLinks: [...report.pageLinks, other] }} />);
    const words = screen.getByText('Earlier story').closest('details')?.textContent;
    expect(words).toContain('The page’s own links: 2');
    expect(words).toMatch(/Earlier story \(opens a new tab\) tass\.com Another story.*other\.example public$/);
  });

  test('groups entries, events first, each with its reason and Wikipedia article', () => {
    render(<ReportView report={report} />);
    const parts = section('Background');
    expect(parts.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'What is going on',
      'Agreements and laws',
    ]);
    expect(textOfSection('Background')).toContain('2011 – May 2014');
    expect(textOfSection('Background')).toContain('named in the headline: the straits');
    expect(textOfSection('Background')).toContain('Why? Straits agreement named in the headline');
    expect(textOfSection('Background')).toContain('the straits');
    expect(parts.getAllByRole('link', { name: /Wikipedia/ })[0]?.getAttribute('href')).toBe(
      'https://en.wikipedia.org/wiki/Montreux_Convention',
    );
  });

  test('keeps odd titles inside Wikipedia', () => {
    render(<ReportView report={{ ...report, related: [related({ wikipedia: '100% what? #1 //evil.example' })] }} />);
    const address = new URL(
      section('Background')
        .getByRole('link', { name: /Wikipedia/ })
        .getAttribute('href') ?? '',
    );
    expect(address.host).toBe('en.wikipedia.org');
    expect(decodeURIComponent(address.pathname)).toBe('/wiki/100%_what?_#1_//evil.example');
  });
});

describe('hostile pages', () => {
  const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>&lt;b&gt;';

  test('strings are shown as they are and never become elements', () => {
    const why = { rule: HOSTILE, evidence: HOSTILE };
    const quotations = [{ ...report.speech.quotations[0], start: 0, end: HOSTILE.length }].map((quotation) => ({
      kind: 'direct' as const,
      quoted: [],
      cue: HOSTILE,
      speaker: 0,
      others: [],
      confidence: 1,
      start: quotation.start,
      end: quotation.end,
      parts: [{ start: 0, end: HOSTILE.length }],
      via: HOSTILE,
    }));
    render(
      <ReportView
        report={{
          ...report,
          title: HOSTILE,
          text: HOSTILE,
          language: HOSTILE,
          source: {
            host: HOSTILE,
            outlet: null,
            declaredName: HOSTILE,
            agency: { name: HOSTILE, outlet: null, why },
            datelinePlace: HOSTILE,
            byline: [HOSTILE],
            datePublished: HOSTILE,
          },
          speech: { quotations, speakers: [speaker({ name: HOSTILE, role: HOSTILE })] },
          offices: [{ speaker: 0, person: HOSTILE, title: HOSTILE }],
          notQuoted: [HOSTILE],
          related: [
            related({
              title: HOSTILE,
              summary: HOSTILE,
              kind: HOSTILE,
              from: HOSTILE,
              wikipedia: HOSTILE,
              asOf: HOSTILE,
              why,
            }),
          ],
          pageLinks: [{ title: HOSTILE, url: HOSTILE, ownership: HOSTILE }],
          observations: [{ kind: 'one-speaker', text: HOSTILE, values: [HOSTILE], evidence: [HOSTILE] }],
        }}
        onShowQuotation={() => undefined}
      />,
    );
    expect(document.querySelectorAll('img, script, b, [onerror]')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(HOSTILE);
    expect(document.body.textContent.split(HOSTILE).length).toBeGreaterThan(20);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'chrome://settings',
    '//evil.example',
    '/relative',
    '',
  ])('%j is never a link', (url) => {
    const references = [{ title: 'Reference', url }];
    render(
      <ReportView
        report={{
          ...report,
          source: { ...report.source, outlet: { ...outlet, references } },
          related: [related({ references, wikipedia: null })],
          pageLinks: [{ title: 'Page link', url, ownership: null }],
        }}
      />,
    );
    expect(document.querySelectorAll('a')).toHaveLength(0);
    expect(screen.getByText('Page link')).toBeTruthy();
  });

  test('links open elsewhere without a way back', () => {
    render(<ReportView report={report} />);
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^https?:/);
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  test('odd spans and speakers that do not exist break nothing', () => {
    const [first] = report.speech.quotations;
    const quotations = first === undefined ? [] : [{ ...first, parts: [{ start: 900, end: 990 }], speaker: 77 }];
    render(
      <ReportView
        report={{
          ...report,
          speech: { ...report.speech, quotations },
          offices: [{ speaker: 9, person: 'x', title: 'y' }],
        }}
      />,
    );
    expect(textOfSection('Who speaks')).toContain('Leyla Karadag');
  });
});

describe('what a reader can do', () => {
  test('put the outlet away with what is said of it, and take that back', () => {
    const [onDismiss, onRestore] = [vi.fn(), vi.fn()];
    const text = { ...report, offices: [], related: [] };
    render(
      <ReportView report={text} onDismiss={onDismiss} onRestore={onRestore} onCopy={() => Promise.resolve(true)} />,
    );
    fireEvent.click(section('Source').getByRole('button', { name: 'Not this one, anywhere', hidden: true }));
    expect(onDismiss).toHaveBeenCalledWith({ id: 'tass', title: 'TASS' }, true);
    expect(textOfSection('Source')).toMatch(/^SourcePut away: TASS.*The page calls itself/);
    expect(textOfSection('Source')).not.toMatch(/owned by|Owned or controlled|no facts on/);
    const back = screen.getByRole('button', { name: 'Show again TASS' });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    expect(onRestore).toHaveBeenCalledWith({ id: 'tass', title: 'TASS' });
    expect(textOfSection('Source')).toContain('TASS is owned by Government of Russia');
  });

  test('find an outlet put away before as such, without losing the focus to it', () => {
    render(<ReportView report={report} isOutletAway onDismiss={vi.fn()} onRestore={vi.fn()} />);
    expect(textOfSection('Source')).toMatch(/^SourcePut away: TASS/);
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Show again TASS' }));
    expect(textOfSection('Source')).toContain('Owned or controlled by a state');
  });

  test('put away an agency that is not the text’s, and take that back', () => {
    const [onDismiss, onRestore] = [vi.fn(), vi.fn()];
    const agency = { name: 'SANA', outlet: { ...outlet, id: 'sana', name: 'SANA' }, why: outlet.why };
    const text = { ...report, offices: [], related: [], source: { ...report.source, agency } };
    render(
      <ReportView report={text} onDismiss={onDismiss} onRestore={onRestore} onCopy={() => Promise.resolve(true)} />,
    );
    const row = within(section('Source').getByText('Agency').parentElement ?? document.body);
    fireEvent.click(row.getByRole('button', { name: 'Not this one, on this site', hidden: true }));
    expect(onDismiss).toHaveBeenCalledWith({ id: 'sana', title: 'SANA' }, false);
    fireEvent.click(section('Source').getByRole('button', { name: 'Show again SANA' }));
    expect(onRestore).toHaveBeenCalledWith({ id: 'sana', title: 'SANA' });
    expect(section('Source').getAllByText('SANA').length).toBeGreaterThan(0);
  });

  test('put an entry away here or everywhere, and take that back', async () => {
    const onDismiss = vi.fn<(entry: { id: string }, everywhere: boolean) => void>();
    const onRestore = vi.fn<(entry: { id: string }) => void>();
    render(<ReportView report={{ ...report, related: [related()] }} onDismiss={onDismiss} onRestore={onRestore} />);
    const away = (name: string) => fireEvent.click(section('Background').getByRole('button', { name, hidden: true }));
    away('Not this one, on this site');
    expect(screen.queryByText('An agreement on passage.')).toBeNull();
    const back = screen.getByRole('button', { name: 'Show again Straits agreement' });
    await vi.waitFor(() => expect(document.activeElement).toBe(back));
    fireEvent.click(back);
    expect(onRestore.mock.calls.map(([entry]) => entry.id)).toEqual(['straits']);
    expect(screen.getByText('An agreement on passage.')).toBeTruthy();
    away('Not this one, anywhere');
    expect(onDismiss.mock.calls.map(([entry, everywhere]) => [entry.id, everywhere])).toEqual([
      ['straits', false],
      ['straits', true],
    ]);
  });

  test.each(['Background', 'Source', 'Who speaks'])('copy a report of an error in %s, and hear of it', async (name) => {
    const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
    render(<ReportView report={{ ...report, related: [related()] }} onCopy={onCopy} />);
    const button = section(name).getByRole('button', { name: 'Report an error in the corpus', hidden: true });
    fireEvent.click(button);
    await vi.waitFor(() => expect(button.parentElement?.textContent).toContain('Copied. Paste it into an issue'));
    const [[text] = ['']] = onCopy.mock.calls;
    expect(text).toMatch(
      /^Corpus record: (straits|tass|leyla-karadag)\nTitle: .+\nShown because: .+: “.+”\nWhat is wrong:/,
    );
  });

  test.each([
    [true, 'Copied'],
    [false, 'The clipboard did not take it.'],
  ])('hears whether the report was copied: %s', async (done, words) => {
    const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(done));
    render(<ReportView report={report} onCopy={onCopy} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
    await vi.waitFor(() => expect(screen.getByText(words)).toBeTruthy());
    expect(onCopy.mock.calls).toEqual([
      ['A. Writer, B. Writer. “Bridge to open”. TASS (SANA). March 2, 2026. https://tass.com/1'],
    ]);
  });
});

test('the timeline names what it draws, and is not drawn for one entry', () => {
  const { unmount } = render(<ReportView report={report} />);
  expect(section('Background').getByRole('img').getAttribute('aria-label')).toBe(
    'In time: Straits agreement (from July 20, 1936); The war (2011 – May 2014)',
  );
  unmount();
  render(<ReportView report={{ ...report, related: [related()] }} />);
  expect(section('Background').queryByRole('img')).toBeNull();
});
