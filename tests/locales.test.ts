import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'public/_locales');
type Messages = Record<string, { message: string }>;
const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;
const english = messagesOf('en');
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

const code = ['components', 'entrypoints', 'wxt.config.ts']
  .flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name))
          .map((name) => join(path, name)),
  )
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

test.each(Object.keys(english))('%s is used', (key) => {
  expect(new RegExp(`'${key}'|__MSG_${key}__`).test(code)).toBe(true);
});

describe.each(readdirSync(LOCALES).filter((locale) => locale !== 'en'))('%s', (locale) => {
  const messages = messagesOf(locale);
  test('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });
  test('has the same placeholders, and no empty message', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key]?.message ?? ''));
    }
  });
});

test('five languages', () => expect(readdirSync(LOCALES).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr']));
