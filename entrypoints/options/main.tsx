import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import { Options } from '../../components/Options.tsx';
import { Shortcuts } from '../../components/Shortcuts.tsx';
import { askChange } from '../shared/ask.ts';
import { readSettings } from '../shared/settings.ts';
import { speakBrowser } from '../shared/speakBrowser.ts';
import { openShortcutPage, readShortcuts } from './shortcuts.ts';

const ALL_HOSTS = { origins: ['*://*/*'] };
const app = document.getElementById('app') ?? document.body;

async function draw(isRefused = false): Promise<void> {
  const [granted, settings, shortcuts] = await Promise.all([
    browser.permissions.contains(ALL_HOSTS),
    readSettings(),
    readShortcuts(),
  ]);
  render(
    <Options
      settings={settings}
      granted={granted}
      isRefused={isRefused}
      keys={shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} onChange={() => void openShortcutPage()} />}
      onGrant={() => void browser.permissions.request(ALL_HOSTS).then(() => draw())}
      onRevoke={() => void browser.permissions.remove(ALL_HOSTS).then(() => draw())}
      onChange={(change) => void askChange(change, settings).then((isStored) => draw(!isStored))}
      onErase={() =>
        void Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]).then(() => draw())
      }
    />,
    app,
  );
}

speakBrowser(document);
void draw();
