import { directionOf, speak } from '../../components/i18n.ts';
import { native } from './native.ts';

/** The browser's language for the components and, on a page of ours, for the document. */
export function speakBrowser(page?: Document): void {
  const { i18n } = native();
  // The language of the messages, not of the browser: where they fall back to English, dates are English too.
  const language = i18n.getMessage('@@ui_locale').replace('_', '-') || 'en';
  const known = i18n.getMessage('languageTag') || 'en';
  const locale = language.startsWith(known) ? language : known;
  speak(locale, (key, values) => i18n.getMessage(key, [...values]));
  if (page === undefined) return;
  page.documentElement.lang = locale;
  page.documentElement.dir = directionOf(locale);
}
