/** What a page needs of the colours of families and the glyphs of verdicts: that of one code brings its own only. */

/**
 * The style sheet of a page.
 * @param palette families.css: a variable a family in each scheme, then a class that takes it.
 * @param family the one that the page needs, or undefined for all.
 * A family without a line there keeps the colour of ink.
 */
export function pickColours(palette: string, family?: string): string {
  const plain = palette.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  if (family === undefined) return plain.replace(/ ?([{}:;]) ?/g, '$1').trim();
  const [light, dark] = [...plain.matchAll(new RegExp(`--${family}: ([^;]+);`, 'g'))].map((match) => match[1]);
  if (!light || !dark) return '';
  return `:root:root{--accent:${light}}@media(prefers-color-scheme:dark){:root:root{--accent:${dark}}}`;
}

/** The glyph of a verdict, from glyphs.css, or all of them. */
export function pickGlyph(glyphs: string, verdict?: string): string {
  const rules = glyphs.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.(\w+) \{\s*([^}]*?);?\s*\}/g);
  return [...rules].flatMap(([, name = '', body = '']) => (verdict === undefined || name === verdict ? `.${name}{${body}}` : [])).join('');
}
