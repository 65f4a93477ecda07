import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { FAMILY_IDS } from '../../src/catalog/families/index.ts';
import { VERDICTS } from '../../src/catalog/schema.ts';
import { pickColours, pickGlyph } from '../../src/components/colours.ts';

const palette = readFileSync('src/styles/families.css', 'utf8');
const glyphs = readFileSync('src/styles/glyphs.css', 'utf8');

test.each(FAMILY_IDS)('%s has a colour in both schemes, and a class that takes it', (family) => {
  expect(pickColours(palette, family), `--${family} in src/styles/families.css, light and dark`).toMatch(
    /^:root:root\{--accent:#[0-9a-f]{6}\}@media\(prefers-color-scheme:dark\)\{:root:root\{--accent:#[0-9a-f]{6}\}\}$/,
  );
  expect(pickColours(palette), `.${family} in src/styles/families.css`).toContain(`.${family}{--accent:var(--${family})`);
});

test('a family that is not in the palette keeps the colour of ink', () => {
  expect(pickColours(palette, 'parrot')).toBe('');
});

test.each(VERDICTS)('%s has a glyph', (verdict) => {
  expect(pickGlyph(glyphs, verdict)).toMatch(new RegExp(`^\\.${verdict}\\{.*--glyph:`, 's'));
});
