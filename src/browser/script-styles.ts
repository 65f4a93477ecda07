/** Styles of what scripts bring to a page: they come with the script, so that no page waits for them. */

import css from '../styles/script.css?inline';

export function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
