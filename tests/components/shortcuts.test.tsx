// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import './english.ts';
import { Shortcuts } from '../../components/Shortcuts.tsx';

afterEach(cleanup);

test('each command has its keys, or says that it has none; others are left out', () => {
  const onChange = vi.fn();
  const shortcuts = [
    { command: '_execute_action', keys: 'Alt+Shift+B' },
    { command: 'toggle-highlights', keys: null },
    { command: 'next-statement', keys: 'Alt+Shift+J' },
    { command: 'constructor', keys: 'Alt+C' },
  ];
  render(<Shortcuts shortcuts={shortcuts} onChange={onChange} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Open the report',
    'Mark quotations in the page, on and off',
    'Go to the next quotation in the page',
  ]);
  expect(screen.getAllByRole('definition').map((keys) => keys.textContent)).toEqual([
    'Alt+Shift+B',
    'no keys',
    'Alt+Shift+J',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
  expect(onChange).toHaveBeenCalledTimes(1);
});
