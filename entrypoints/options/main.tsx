import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { Welcome } from '../../components/Welcome.tsx';

const ALL_HOSTS = { origins: ['*://*/*'] };
const app = document.getElementById('app') ?? document.body;

async function draw(): Promise<void> {
  const granted = await browser.permissions.contains(ALL_HOSTS);
  const change = granted ? browser.permissions.remove : browser.permissions.request;
  render(<Welcome granted={granted} onGrant={() => void change(ALL_HOSTS).then(draw)} />, app);
}

void draw();
