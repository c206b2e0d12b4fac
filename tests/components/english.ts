import english from '../../public/_locales/en/messages.json';
import { speak } from '../../components/i18n.ts';

/** English for the component tests, as the browser would give it. */
speak('en', (key, values) =>
  english[key].message.replace(/\$(\d)/g, (_all, at: string) => values[Number(at) - 1] ?? ''),
);
