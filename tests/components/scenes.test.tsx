// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { SCENES } from '../../components/gallery/scenes.tsx';
import { lookUpIn, speak } from '../../components/i18n.ts';

const LOCALES = 'public/_locales';
/** A message's key shows where a message is missing. */
const KEY = /\b(?:obs|state|badge|rule|group|kind|speaker|ownership|welcome|access)[A-Z]\w+/;

afterEach(cleanup);

test('each scene of the gallery has a name of its own', () => {
  expect(SCENES.length).toBeGreaterThan(20);
  expect(new Set(SCENES.map(({ name }) => name)).size).toBe(SCENES.length);
});

describe.each(readdirSync(LOCALES))('in %s', (locale) => {
  const messages = JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;

  test.each(SCENES.map((scene) => [scene.name, scene] as const))('%s is drawn under one heading', (_name, scene) => {
    speak(locale, lookUpIn(messages));
    render(<>{scene.draw()}</>);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.body.textContent).not.toMatch(KEY);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\$\d/);
  });
});
