/** The 404 page: resolves any form of a code in the path, or says that it is none. */

import { BASE } from './base.ts';
import { scriptWords } from '../i18n/script-words.ts';
import { say, shownLanguage } from './languages.ts';
import { identify } from '../identify/identify.ts';
import { loadLookup } from './load.ts';
import { tellFailure } from './retry.ts';
import { showUnknown } from './show.ts';

/** The last part of the path that is not empty, decoded; as it stands where it cannot be. */
function readPath(): string {
  const part = location.pathname.slice(BASE.length).split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function resolvePath(): Promise<void> {
  const text = readPath().replace(/\.html?$/i, '');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (input) input.value = text.slice(0, input.maxLength);
  const table = await loadLookup().catch(() => undefined);
  if (!table) {
    tellFailure(document.getElementById('beside')!, say(scriptWords.identifiersUnavailable), () => void resolvePath());
    return;
  }
  const { codes, unknown } = identify(text, table);
  if (codes.length === 1) location.replace(`${BASE}${codes[0]}/${location.hash}`);
  else showUnknown(unknown, shownLanguage());
}

void resolvePath();
