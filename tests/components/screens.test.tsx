// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { badgeText } from '../../components/words.ts';
import { DEFAULTS } from '../../lib/messages/settings.ts';
import './english.ts';
import { Options } from '../../components/Options.tsx';
import { StateView } from '../../components/StateView.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { OWNERSHIPS } from '../../lib/corpus/records.ts';

afterEach(cleanup);

test('each state has its own words, announced as a status', () => {
  const states = [
    'loading',
    'not-article',
    'nothing-extracted',
    'internal-page',
    'pdf',
    'too-slow',
    'error',
    'no-access',
    'no-corpus',
  ] as const;
  const texts = states.map((state) => {
    const { unmount } = render(<StateView state={state} />);
    const text = screen.getByRole('status').textContent;
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe(String(state === 'loading'));
    unmount();
    return text;
  });
  expect(new Set(texts).size).toBe(states.length);
  for (const text of texts) expect(text.length).toBeGreaterThan(30);
});

test.each([
  ['error', true],
  ['too-slow', true],
  ['nothing-extracted', true],
  ['no-access', true],
  ['pdf', false],
  ['internal-page', false],
  ['not-article', false],
  ['no-corpus', false],
  ['loading', false],
] as const)('%s offers a second try: %s', (state, offers) => {
  const again = vi.fn();
  render(<StateView state={state} onRetry={again} />);
  const button = screen.queryByRole('button', { name: 'Try again' });
  expect(button !== null).toBe(offers);
  if (button !== null) fireEvent.click(button);
  expect(again).toHaveBeenCalledTimes(offers ? 1 : 0);
});

describe('Options', () => {
  const calls = () => ({ onGrant: vi.fn(), onRevoke: vi.fn(), onChange: vi.fn(), onErase: vi.fn() });

  test('asks for access when there is none, and badges wait for it', () => {
    const on = calls();
    render(<Options settings={{ ...DEFAULTS, badges: 'off' }} granted={false} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
    expect(on.onGrant).toHaveBeenCalledOnce();
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
  });

  test('gives access back and chooses where badges stand', () => {
    const on = calls();
    render(<Options settings={{ ...DEFAULTS, badges: 'lists' }} granted {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Take access back' }));
    expect(on.onRevoke).toHaveBeenCalledOnce();
    expect(document.querySelector('input[type=radio]:checked')?.getAttribute('value')).toBe('lists');
    fireEvent.click(screen.getByLabelText('Everywhere'));
    expect(on.onChange.mock.calls).toEqual([[{ badges: 'everywhere' }]]);
  });

  test('puts back what was put away, and badges on a quiet site', () => {
    const on = calls();
    const away = { record: 'x', title: 'The strait', site: 'a.example' };
    render(<Options settings={{ ...DEFAULTS, dismissed: [away], quietSites: ['b.example'] }} granted {...on} />);
    expect(screen.getByText('The strait, on a.example')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show again The strait' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show again b.example' }));
    expect(on.onChange.mock.calls).toEqual([[{ dismissed: [] }], [{ quietSites: [] }]]);
  });

  test('erases only after a second yes', () => {
    const on = calls();
    render(<Options settings={DEFAULTS} granted {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    // The focus goes to the button that does nothing, and back.
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement?.textContent).toBe('Erase everything');
    expect(on.onErase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, erase' }));
    expect(document.activeElement?.textContent).toBe('Erase everything');
    expect(on.onErase).toHaveBeenCalledOnce();
    expect(screen.getByText('Erased.')).toBeTruthy();
  });
});

test('Welcome asks once and says when access is on', () => {
  const grant = vi.fn();
  const options = vi.fn();
  const props = { shortcut: 'Alt+B', onGrant: grant, onOpenOptions: options };
  const { rerender } = render(<Welcome granted={false} {...props} />);
  expect(document.body.textContent).toContain('Alt+B opens the report');
  fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
  expect(grant).toHaveBeenCalledOnce();
  rerender(<Welcome granted {...props} />);
  expect(screen.queryByRole('button', { name: 'Allow on all sites' })).toBeNull();
  expect(screen.getByRole('status').textContent).toContain('Access is on');
  fireEvent.click(screen.getByRole('button', { name: 'Options' }));
  expect(options).toHaveBeenCalledOnce();
});

test('a badge has one short word for each known ownership and none for others', () => {
  const words = OWNERSHIPS.map(badgeText);
  expect(new Set(words).size).toBe(OWNERSHIPS.length);
  for (const word of words) expect(word).toMatch(/^[a-z-]{3,10}$/);
  for (const odd of ['', 'unknown', 'constructor', '__proto__']) expect(badgeText(odd)).toBe('');
});
