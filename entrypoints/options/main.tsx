import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { Options } from '../../components/Options.tsx';

const ALL_HOSTS = { origins: ['*://*/*'] };
const app = document.getElementById('app') ?? document.body;

async function draw(): Promise<void> {
  const granted = await browser.permissions.contains(ALL_HOSTS);
  const stored = await browser.storage.local.get('badges');
  const badges = stored.badges === 'off' ? 'off' : 'everywhere';
  render(
    <Options
      automatic={granted}
      granted={granted}
      badges={badges}
      onGrant={() => void browser.permissions.request(ALL_HOSTS).then(draw)}
      onRevoke={() => void browser.permissions.remove(ALL_HOSTS).then(draw)}
      onBadges={(density) => void browser.storage.local.set({ badges: density }).then(draw)}
      onErase={() => void Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]).then(draw)}
    />,
    app,
  );
}

void draw();
