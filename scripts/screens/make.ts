// npm run screens: takes the expected pictures anew. Look at them before they are committed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../browsers.mjs';
import { openGallery } from './gallery.ts';
import { majorOf, PICTURES, picturesOf, take, TAKEN_BY } from './pictures.ts';

const gallery = await openGallery(ensureBrowser('chromium'), resolve('.output/chrome-mv3-demo'));
mkdirSync(PICTURES, { recursive: true });
for (const file of readdirSync(PICTURES)) rmSync(join(PICTURES, file));
const pictures = picturesOf(gallery.scenes);
for (const picture of pictures) writeFileSync(join(PICTURES, `${picture.name}.png`), await take(gallery, picture));
writeFileSync(TAKEN_BY, `${await majorOf(gallery.page)}\n`);
console.log(`${pictures.length} pictures in ${PICTURES}`);
await gallery.close();
