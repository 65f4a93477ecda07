/**
 * `npm run pictures`: the picture of every code for previews in chats, into dist/og/. Build with PICTURES=1 first: pages then
 * point to them. Drawn with the browser of the tests, kept out of the repository: they follow from the content.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import sharp from 'sharp';

import { drawPicture, PICTURE_LIMIT, PICTURE_SIZE } from '../src/build/picture.ts';
import { readContent } from '../src/build/read-content.ts';
import { toCatalog } from '../src/catalog/catalog.ts';
import { pathPicture } from '../src/components/head.ts';
import { launchBrowser } from './browser/find-browser.ts';

/** Few colours: an accent and two greys on paper, and the steps between them; fewer where a picture would weigh too much. */
const COLOURS = [12, 8, 6, 4];

const { codes } = toCatalog(readContent());
const pageOf = (id: string) => join('dist', id, 'index.html');
const pointing = codes.filter(({ id }) => existsSync(pageOf(id)) && readFileSync(pageOf(id), 'utf8').includes(`/${pathPicture(id)}"`));
if (pointing.length < codes.length) {
  console.error(
    `dist/ has ${pointing.length} pages of ${codes.length} that point to their picture: PICTURES=1 npm run build, then npm run pictures.`,
  );
  process.exit(1);
}

const palette = readFileSync('src/styles/families.css', 'utf8');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: PICTURE_SIZE });
let most = 0;
for (const code of codes) {
  await page.setContent(drawPicture(code, palette));
  const shot = await page.screenshot();
  let picture = shot;
  for (const colours of COLOURS) {
    picture = await sharp(shot).png({ palette: true, colours, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
    if (picture.length <= PICTURE_LIMIT) break;
  }
  if (picture.length > PICTURE_LIMIT)
    throw new Error(`The picture of ${code.id} has ${picture.length} bytes; ${PICTURE_LIMIT} are allowed.`);
  most = Math.max(most, picture.length);
  const file = join('dist', pathPicture(code.id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
await browser.close();
console.log(`dist/og/ has the pictures of ${codes.length} codes, the largest ${most} bytes`);
