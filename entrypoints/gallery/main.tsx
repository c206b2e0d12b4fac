import { render } from 'preact';
import '../../components/style.css';
import { SCENES } from '../../components/gallery/scenes.tsx';
import { directionOf, lookUpIn, speak } from '../../components/i18n.ts';

/** `gallery.html?scene=report: full&locale=ar` draws one scene, without a scene the list. In development builds only (wxt.config.ts). */
const asked = new URLSearchParams(location.search);
const app = document.getElementById('app') ?? document.body;

/** Any of the languages, whatever the browser's is. */
async function speakLocale(locale: string): Promise<void> {
  const reply = await fetch(`/_locales/${locale}/messages.json`);
  const messages = (await reply.json()) as Record<string, { message: string }>;
  speak(locale, lookUpIn(messages));
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

function List() {
  return (
    <main class="page">
      <h1>Gallery</h1>
      <ul>
        {SCENES.map(({ name }) => (
          <li key={name}>
            <a href={`?${new URLSearchParams({ scene: name }).toString()}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

async function main(): Promise<void> {
  await speakLocale(asked.get('locale') ?? 'en');
  const scene = SCENES.find(({ name }) => name === asked.get('scene'));
  render(scene?.draw() ?? <List />, app);
  await scene?.drawn?.();
  if (scene?.unfolded === true) document.querySelectorAll('details').forEach((details) => (details.open = true));
  // What is asked for when it is unfolded is there at the next frame.
  await new Promise(requestAnimationFrame);
  document.documentElement.dataset.drawn = 'true';
}

/** What is drawn in closed shadow roots can be looked into here, by the tests that take pictures and run axe. */
function openRoots(): void {
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')
    ?.value as typeof document.body.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

openRoots();
void main();
