import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { Welcome } from '../../components/Welcome.tsx';
import { shortcutOf } from '../shared/shortcut.ts';
import { speakBrowser } from '../shared/speakBrowser.ts';

const ALL_HOSTS = { origins: ['*://*/*'] };
const app = document.getElementById('app') ?? document.body;

async function draw(): Promise<void> {
  const [granted, shortcut] = await Promise.all([browser.permissions.contains(ALL_HOSTS), shortcutOf()]);
  const onGrant = () => void browser.permissions.request(ALL_HOSTS).then(draw);
  const onOpenOptions = () => void browser.runtime.openOptionsPage();
  render(<Welcome granted={granted} shortcut={shortcut} onGrant={onGrant} onOpenOptions={onOpenOptions} />, app);
}

speakBrowser(document);
void draw();
