import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopup } from '../../scripts/chromium.mjs';
import { newsstandPages } from '../../scripts/newsstand.mjs';
import { startReading, type Reading } from './reading.ts';

const AGENCY = 'http://tass.com/politics/9000001';
const BROADCASTER = 'http://news.bbc.co.uk/world/90000002';

let reading: Reading;
beforeAll(async () => {
  reading = await startReading(newsstandPages());
});
afterAll(() => reading.close());

async function open(url: string): Promise<{ page: Page; popup: Page }> {
  const page = await reading.context.newPage();
  await page.goto(url);
  return { page, popup: await openPopup(reading, page) };
}

/** What has the focus, and whether that can be seen. */
const focused = (popup: Page) =>
  popup.evaluate(() => {
    const { activeElement } = document;
    const outline = activeElement === null ? 'none' : getComputedStyle(activeElement).outlineStyle;
    return { tag: activeElement?.tagName ?? '', words: activeElement?.textContent ?? '', isSeen: outline !== 'none' };
  });

test('the keyboard reaches everything in the popup in the order of reading, and the focus can be seen', async () => {
  const { page, popup } = await open(AGENCY);
  await popup.bringToFront();
  const targets = await popup.evaluate(() =>
    [...document.querySelectorAll('summary, button, a')]
      .filter((target) => target.checkVisibility())
      .map((target) => target.textContent),
  );
  const reached: string[] = [];
  for (const target of targets) {
    await popup.keyboard.press('Tab');
    const { words, isSeen } = await focused(popup);
    expect(isSeen, target).toBe(true);
    reached.push(words);
  }
  expect(targets.length).toBeGreaterThan(8);
  expect(reached).toEqual(targets);
  for (const each of [popup, page]) await each.close();
});

test('Enter unfolds a speaker and shows a statement in the page', async () => {
  const { page, popup } = await open(AGENCY);
  await popup.bringToFront();
  await popup.locator('.speaker summary').first().focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  expect((await focused(popup)).words).toContain('No vessel will be insured');
  await popup.keyboard.press('Enter');
  const shown = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
    );
  await expect.poll(shown).toContain('No vessel will be insured without a clear word from all of the coastal states,');
  for (const each of [popup, page]) await each.close();
});

test('an entry that was put away stays away on that site until it is shown again in the options', async () => {
  const first = await open(AGENCY);
  const title = await first.popup.locator('.entry strong').first().innerText();
  await first.popup.locator('.entry summary').first().click();
  await first.popup.getByRole('button', { name: 'Not this one, on this site' }).first().click();
  await first.popup.getByText(`Put away: ${title}`).waitFor();
  await first.popup.close();

  const again = await openPopup(reading, first.page);
  expect(await again.locator('.entry strong').allInnerTexts()).not.toContain(title);
  await again.close();

  await reading.own.reload();
  await reading.own.getByRole('button', { name: `Show again ${title}` }).click();
  await reading.own.getByText('Nothing.').waitFor();
  const last = await openPopup(reading, first.page);
  expect(await last.locator('.entry strong').allInnerTexts()).toContain(title);
  for (const each of [last, first.page]) await each.close();
});

test('a press too many is taken back where it happened', async () => {
  const { page, popup } = await open(AGENCY);
  const title = await popup.locator('.entry strong').first().innerText();
  await popup.locator('.entry summary').first().click();
  await popup.getByRole('button', { name: 'Not this one, anywhere' }).first().click();
  await popup.getByRole('button', { name: `Show again ${title}` }).click();
  await popup.close();
  const again = await openPopup(reading, page);
  expect(await again.locator('.entry strong').allInnerTexts()).toContain(title);
  for (const each of [again, page]) await each.close();
});

test('Markdown, JSON, citation and the report of an error reach the clipboard', async () => {
  const { page, popup } = await open(AGENCY);
  await popup.bringToFront();
  await reading.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (name: string): Promise<string> => {
    await popup.getByRole('button', { name }).first().click();
    await popup.getByText('Copied').first().waitFor();
    return popup.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy as Markdown')).toContain('\n  * direct: “No vessel will be insured');
  expect(JSON.parse(await copied('Copy as JSON'))).toMatchObject({ format: 4, url: AGENCY });
  expect(await copied('Copy citation')).toBe(
    `Nedim Said. “Envoy sets out terms for grain corridor talks”. TASS. September 12, 2023. ${AGENCY}`,
  );
  await popup.locator('.entry summary').first().click();
  expect(await copied('Report an error in the corpus')).toMatch(/^Corpus record: \S+\nTitle: .+\nShown because: named/);
  for (const each of [popup, page]) await each.close();
});

test('the side panel follows the active tab', async () => {
  const [one, two] = [await reading.context.newPage(), await reading.context.newPage()];
  await one.goto(AGENCY);
  await two.goto(BROADCASTER);
  const panel = await reading.context.newPage();
  await panel.goto(`chrome-extension://${reading.extensionId}/sidepanel.html`);
  const words = () => panel.evaluate(() => document.body.innerText);
  await one.bringToFront();
  await expect.poll(words).toContain('Leyla Karadag');
  await two.bringToFront();
  await expect.poll(words).toContain('Amira Osman');
  expect(await words()).not.toContain('Leyla Karadag');
  await two.goto('http://unknown-gazette.example/login');
  await expect.poll(words, { timeout: 5_000 }).toContain('does not look like an article');
  for (const each of [panel, one, two]) await each.close();
});
