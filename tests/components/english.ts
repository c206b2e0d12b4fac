import english from '../../public/_locales/en/messages.json';
import { lookUpIn, speak } from '../../components/i18n.ts';

/** English for the component tests, as the browser would give it. */
speak('en', lookUpIn(english));
