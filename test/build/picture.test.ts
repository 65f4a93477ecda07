import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { drawPicture } from '../../src/build/picture.ts';

const palette = readFileSync('src/styles/families.css', 'utf8');
const code = { family: 'winsock', number: '10061', symbol: 'WSAECONNREFUSED', title: { en: 'Refused & <closed>', fr: 'Refusée' } } as const;

test('a picture shows number, symbol, family and English title in the colour of the family', () => {
  const page = drawPicture(code, palette);
  for (const shown of ['class="winsock"', '>10061<', '>WSAECONNREFUSED<', '>Winsock<', '>Refused &amp; &lt;closed><'])
    expect(page).toContain(shown);
  expect(page).not.toContain('Refusée');
});

test('a number in hexadecimal is set smaller, in the form of the site; a code without a symbol has no line for it', () => {
  const page = drawPicture({ ...code, family: 'bits', number: '0x8020000a', symbol: undefined }, palette);
  expect(page).toContain('>0x8020000A<');
  expect(page).not.toContain('class="symbol"');
  const size = (text: string) => Number(/\.number\{[^}]*font-size:(\d+)px/.exec(text)![1]);
  expect(size(page)).toBeLessThan(size(drawPicture(code, palette)));
});
