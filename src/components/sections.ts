/** The pages that the navigation leads to, in its order. A new kind of page is one line here. */

import type { Bilingual } from '../catalog/language.ts';
import { decodeWords } from '../i18n/decode-words.ts';
import { words } from '../i18n/words.ts';

export interface NavigationEntry {
  path: string;
  label: Bilingual;
  /** In the menu of phones and at the foot only: wide headers have no room for it. */
  minor?: boolean;
}

/** In the header; behind a button on phones. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '#families', label: words.allCodes },
  { path: 'maps/', label: words.maps },
  { path: 'compare/', label: words.compare },
  { path: '#guides', label: words.guideList, minor: true },
  { path: 'decode/', label: decodeWords.title },
  { path: 'offline/', label: words.offline, minor: true },
];
