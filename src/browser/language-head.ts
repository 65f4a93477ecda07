/** Sets the reader's language on <html> before the page is drawn: stands in every page as text, with its hash in the policy. */

import { PREFIX } from './stored.ts';

/** What the page knows of its reader; in a test, what the test says. */
interface Reader {
  address: { hash: string; search: string };
  languages: readonly string[];
  /** What the device keeps, if it may. */
  read: (key: 'lang' | 'only') => string | undefined;
}

/**
 * Order: `#fr` or `?lang=fr` in the address, the kept choice, the browser's languages, English.
 * It becomes text: it may use nothing outside itself and hold no comment.
 */
export function setLanguage(root: { lang: string; dataset: DOMStringMap }, { address, languages, read }: Reader): void {
  const known = (text: string | undefined): text is string => text === 'en' || text === 'fr';
  const asked = (/^#(en|fr)\b/.exec(address.hash) || /[?&]lang=(en|fr)\b/.exec(address.search) || [])[1];
  const only = read('only');
  const own = languages.map((language) => language.slice(0, 2).toLowerCase()).find(known);
  const language = [asked, read('lang'), own].find(known) || 'en';
  root.lang = root.dataset['lang'] = language;
  if (known(only) && (!asked || asked === only)) root.dataset['only'] = only;
}

const READER = `{address:location,languages:navigator.languages||[],read(key){try{return localStorage['${PREFIX}'+key]}catch{}}}`;

/** Its own names, which are worth nothing to the page: each becomes one letter where it is not a property of something else. */
const NAMES = ['root', 'address', 'languages', 'read', 'known', 'asked', 'only', 'own', 'language', 'text'];
const NAME = new RegExp(`(?<![.'"\\w])(?:${NAMES.join('|')})\\b(?!['"])`, 'g');

/** The script of the head. Its white space is worth nothing to the page either. */
export const languageHead = `(${setLanguage.toString().replace('function setLanguage', 'function')})(document.documentElement,${READER})`
  .replace(/\s+/g, ' ')
  .replace(/ ?([{}()[\]=,;:?|&>]) ?/g, '$1')
  .replace(NAME, (name) => String.fromCharCode(97 + NAMES.indexOf(name)));
