import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followGrant } from './access.ts';
import { answer } from './answer.ts';
import { obey } from './commands.ts';
import { markAll } from './marks.ts';
import { answerWho, offerWhoIs } from './whoIs.ts';
import { forget } from './storedReports.ts';

export default defineBackground(() => {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- a promise is how the polyfill takes a reply
  browser.runtime.onMessage.addListener((message: unknown, sender) => answer(message, sender));
  // Browsers on telephones have no menu of selected text and no keys.
  browser.contextMenus?.onClicked.addListener((info, tab) => void answerWho(info, tab));
  browser.commands?.onCommand.addListener((command, tab) => void obey(command, tab));
  browser.runtime.onStartup.addListener(() => void offerWhoIs());
  browser.runtime.onInstalled.addListener((details) => {
    void offerWhoIs();
    if (details.reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(() => void followGrant());
  browser.permissions.onRemoved.addListener(() => void followGrant());
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  // Also when all settings are erased: then there is no new value.
  browser.storage.onChanged.addListener(({ highlights }, area) => {
    if (area === 'local' && highlights !== undefined) void markAll(highlights.newValue === true);
  });
  void followGrant();
});
