// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { report } from '../../components/gallery/props.ts';
import { LeftOut, type AskLeftOut } from '../../components/LeftOut.tsx';
import { ReportView } from '../../components/ReportView.tsx';
import './english.ts';

afterEach(cleanup);

const drawWith = (onAsk: AskLeftOut) => render(<LeftOut onAsk={onAsk} />);
const fold = (open: boolean) => document.querySelectorAll('details').forEach((details) => (details.open = open));
const rows = () =>
  [...document.querySelectorAll('.row')].map((row) => [
    row.querySelector('dt')?.textContent,
    ...[...row.querySelectorAll('li')].map((item) => item.textContent),
  ]);

test('the page is asked when it is unfolded, and once', async () => {
  const onAsk = vi.fn(() => Promise.resolve([{ reason: 'caption', text: 'The wall' }]));
  drawWith(onAsk);
  expect(onAsk).not.toHaveBeenCalled();
  fold(true);
  await screen.findByText('The wall');
  fold(false);
  fold(true);
  expect(onAsk).toHaveBeenCalledOnce();
});

test('parts stand together by reason, in the words of the interface', async () => {
  const parts = [
    ['caption', 'The wall'],
    ['prompt', 'Sign up'],
    ['credit', 'Photo: Ada Moe'],
    ['a reason of tomorrow', 'Something'],
    ['toString', 'Something else'],
    ['too long', ''],
  ].map(([reason = '', text = '']) => ({ reason, text }));
  drawWith(() => Promise.resolve(parts));
  fold(true);
  await screen.findByText('The wall');
  expect(rows()).toEqual([
    ['Captions, credits', 'The wall', 'Photo: Ada Moe'],
    ['Words of the site', 'Sign up'],
    ['Not running text', 'Something', 'Something else'],
    ['The page is longer than what is read.'],
  ]);
});

test.each([
  ['nothing was left out', [], 'Nothing between the first sentence and the last.'],
  ['the page cannot say', null, 'The page has gone or was loaded anew. Open this again to ask it.'],
])('%s: said so', async (_, parts, words) => {
  drawWith(() => Promise.resolve(parts));
  fold(true);
  expect(await screen.findByText(words)).toBeTruthy();
});

test('text of the page is never markup', async () => {
  const text = '<img src=x onerror="window.broken=1"><b>bold</b>';
  drawWith(() => Promise.resolve([{ reason: text, text }]));
  fold(true);
  expect(await screen.findByText(text)).toBeTruthy();
  expect(document.querySelector('img, b')).toBeNull();
});

test('a report says it where the page can be asked', () => {
  const { rerender } = render(<ReportView report={report} />);
  expect(screen.queryByRole('region', { name: 'What was left out' })).toBeNull();
  rerender(<ReportView report={report} onLeftOut={() => Promise.resolve(null)} />);
  expect(screen.getByRole('region', { name: 'What was left out' })).toBeTruthy();
});
