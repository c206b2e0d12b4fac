import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { Welcome } from '../../components/Welcome.tsx';
import { speakBrowser } from '../shared/speakBrowser.ts';

const ALL_HOSTS = { origins: ['*://*/*'] };
const app = document.getElementById('app') ?? document.body;

async function draw(): Promise<void> {
  const granted = await browser.permissions.contains(ALL_HOSTS);
  const onGrant = () => void browser.permissions.request(ALL_HOSTS).then(draw);
  render(<Welcome granted={granted} onGrant={onGrant} />, app);
}

speakBrowser(document);
void draw();
