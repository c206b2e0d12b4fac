import { answerCard } from '../../components/card/answerCard.ts';
import { make } from '../../components/card/make.ts';
import { CARD_CSS } from '../../components/card/style.ts';
import { t } from '../../components/i18n.ts';
import { STATE } from '../../components/words.ts';
import { askWho } from '../shared/ask.ts';
import { speakBrowser } from '../shared/speakBrowser.ts';
import './style.css';

/** The answer to "Who is this?" on a page that no script can reach. */
async function main(): Promise<void> {
  speakBrowser(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  document.adoptedStyleSheets = [sheet];
  const reply = await askWho(new URLSearchParams(location.search).get('name') ?? '');
  const [title, text] = STATE[reply.ok ? 'error' : reply.error];
  const content = reply.ok ? answerCard(reply.value) : [make('p', { class: 'name' }, t(title)), make('p', {}, t(text))];
  document.body.append(make('main', { class: 'card' }, make('h1', {}, t('whoIsThis')), ...content));
}

void main();
