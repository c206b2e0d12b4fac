import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { compile } from './lib/corpus/compile.ts';
import { collectPackages } from './scripts/build/licences.ts';
import { loadCorpus } from './scripts/corpus/load.ts';

const ALL_HOSTS = ['*://*/*'];

/** In the demo mode the optional hosts are granted by the manifest, so that the same code runs without a prompt. */
const hostsOf = (mode: string, key: 'host_permissions' | 'optional_host_permissions') =>
  (mode === 'demo') === (key === 'host_permissions') ? { [key]: ALL_HOSTS } : {};

const packages = collectPackages();

/** What several pages of the extension need, in one file: each file that a page asks for puts off its first paint. */
const SHARED = {
  name: 'shared',
  test: /\/(?:components\/(?!gallery|card)|entrypoints\/shared\/|lib\/|node_modules\/)|wxt-html-plugins/,
  minShareCount: 2,
};
const oneSharedFile: Plugin = {
  name: 'one shared file',
  config: ({ build }) =>
    build?.lib === undefined ? { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } } : {},
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  // The polyfill would fetch: the only fetch of the package is the corpus (tests/e2e/trust.e2e.ts).
  vite: () => ({ build: { modulePreload: { polyfill: false } }, plugins: [packages.plugin, oneSharedFile] }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    commands: {
      // Chromium gives no extension Alt+Shift+B: it is its own.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'toggle-highlights': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_keysHighlights__' },
      'next-statement': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_keysNext__' },
    },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    ...hostsOf(mode, 'host_permissions'),
    ...hostsOf(mode, 'optional_host_permissions'),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // For those who work on it: every component in every state (components/gallery).
    'entrypoints:found': (wxt, infos) => {
      const gallery = infos.findIndex(({ name }) => name === 'gallery');
      if (wxt.config.mode === 'production' && gallery !== -1) infos.splice(gallery, 1);
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('corpus.bin', 'licences.txt');
    },
    'build:publicAssets': async (wxt, files) => {
      const records = await loadCorpus(resolve(wxt.config.root, 'corpus'));
      const file = resolve(wxt.config.wxtDir, 'corpus.bin');
      await writeFile(file, compile(records));
      files.push({ relativeDest: 'corpus.bin', absoluteSrc: file });
      files.push({ relativeDest: 'licences.txt', contents: packages.licences() });
    },
  },
});
