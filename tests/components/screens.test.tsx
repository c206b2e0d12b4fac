// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { badgeText } from '../../components/badge.ts';
import { Options } from '../../components/Options.tsx';
import { StateView } from '../../components/StateView.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { OWNERSHIPS } from '../../lib/corpus/records.ts';

afterEach(cleanup);

test('each state has its own words, announced as a status', () => {
  const states = ['loading', 'not-article', 'nothing-extracted', 'internal-page', 'pdf', 'error', 'no-access'] as const;
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

describe('Options', () => {
  const calls = () => ({ onGrant: vi.fn(), onRevoke: vi.fn(), onBadges: vi.fn(), onErase: vi.fn() });

  test('asks for access when there is none, and badges wait for it', () => {
    const on = calls();
    render(<Options automatic={false} badges="off" granted={false} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
    expect(on.onGrant).toHaveBeenCalledOnce();
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
  });

  test('gives access back and chooses where badges stand', () => {
    const on = calls();
    render(<Options automatic badges="lists" granted {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Take access back' }));
    expect(on.onRevoke).toHaveBeenCalledOnce();
    expect(document.querySelector('input:checked')?.getAttribute('value')).toBe('lists');
    fireEvent.click(screen.getByLabelText('Everywhere'));
    expect(on.onBadges.mock.calls).toEqual([['everywhere']]);
  });

  test('erases only after a second yes', () => {
    const on = calls();
    render(<Options automatic badges="off" granted {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(on.onErase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, erase' }));
    expect(on.onErase).toHaveBeenCalledOnce();
    expect(screen.getByText('Erased.')).toBeTruthy();
  });
});

test('Welcome asks once and says when access is on', () => {
  const grant = vi.fn();
  const { rerender } = render(<Welcome granted={false} onGrant={grant} />);
  fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
  expect(grant).toHaveBeenCalledOnce();
  rerender(<Welcome granted onGrant={grant} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('status').textContent).toContain('Access is on');
});

test('a badge has one short word for each known ownership and none for others', () => {
  const words = OWNERSHIPS.map(badgeText);
  expect(new Set(words).size).toBe(OWNERSHIPS.length);
  for (const word of words) expect(word).toMatch(/^[a-z-]{3,10}$/);
  for (const odd of ['', 'unknown', 'constructor', '__proto__']) expect(badgeText(odd)).toBe('');
});
