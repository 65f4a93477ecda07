/** Draws the picture that chats show of a link to a code: number, symbol, title and family, in the look of the site. */

import type { Code } from '../catalog/code.ts';
import { nameFamily, showNumber } from '../catalog/families/index.ts';

/** What chats ask for, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** The most that a picture weighs, in bytes: hundreds of them must stay small beside the pages. */
export const PICTURE_LIMIT = 15_000;

/** Number of figures up to which the number is set at its full size. */
const SHORT_NUMBER = 5;

/** Paper, ink and soft of base.css, in the light scheme: chats have no other. */
const INKS = { paper: '#fff', ink: '#14171c', soft: '#454b55' };

/**
 * The picture as a page of one screen, without scripts.
 * @param palette families.css: the class of the family gives the accent.
 */
export function drawPicture(code: Pick<Code, 'family' | 'number' | 'symbol' | 'title'>, palette: string): string {
  const number = showNumber(code.number);
  return `<!doctype html><html lang="en" class="${code.family}"><meta charset="utf-8"><style>${palette}
*{margin:0;box-sizing:border-box}
body{width:${PICTURE_SIZE.width}px;height:${PICTURE_SIZE.height}px;padding:56px 80px 64px;border-top:18px solid var(--accent,${INKS.ink});background:${INKS.paper};color:${INKS.ink};font-family:system-ui,"Segoe UI",Roboto,Arial,sans-serif;display:flex;flex-direction:column;overflow:hidden}
p{line-height:1.15}
.family{font-size:36px;color:${INKS.soft}}
.number{margin:20px 0 28px -.05em;font-size:${number.length > SHORT_NUMBER ? 160 : 240}px;font-weight:700;letter-spacing:-.05em;line-height:.9;color:var(--accent,${INKS.ink})}
.title{margin-top:auto;font-size:64px;font-weight:700;letter-spacing:-.015em}
.symbol{margin-top:14px;font:34px ui-monospace,Consolas,Menlo,monospace;color:${INKS.soft};overflow-wrap:anywhere}
</style><body><p class="family">${escape(nameFamily(code.family).en)}</p><p class="number">${number}</p><p class="title">${escape(code.title.en)}</p>${
    code.symbol ? `<p class="symbol">${code.symbol}</p>` : ''
  }</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
