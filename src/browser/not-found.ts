/** The 404 page: resolves any form of a code in the path, offers the codes where there are several, or says that it is none. */

import { BASE } from './base.ts';
import { scriptWords } from '../i18n/script-words.ts';
import { say, shownLanguage } from './languages.ts';
import { identify } from '../identify/identify.ts';
import { loadLookup } from './load.ts';
import { tellFailure } from './retry.ts';
import { showSeveral, showUnknown } from './show.ts';

/** The parts of the path that are not empty, decoded; as they stand where they cannot be. */
function readParts(): string[] {
  const parts = location.pathname.slice(BASE.length).split('/').filter(Boolean).slice(-MOST_PARTS);
  return parts.map((part) => {
    try {
      return decodeURIComponent(part).replace(/\.html?$/i, '');
    } catch {
      return part;
    }
  });
}

/** Parts of a path that are read, the last ones. */
const MOST_PARTS = 4;

async function resolvePath(): Promise<void> {
  const parts = readParts();
  const text = parts.at(-1) ?? '';
  const input = document.querySelector<HTMLInputElement>('#q');
  if (input) input.value = text.slice(0, input.maxLength);
  const table = await loadLookup().catch(() => undefined);
  if (!table) {
    tellFailure(document.getElementById('beside')!, say(scriptWords.identifiersUnavailable), () => void resolvePath());
    return;
  }
  // /10060/10061/ names two; what stands before a number of none is only its place.
  const { codes: last, unknown } = identify(text, table);
  const codes = last.length === 0 ? [] : [...new Set(parts.flatMap((part) => identify(part, table).codes))];
  if (codes.length === 1) location.replace(`${BASE}${codes[0]}/${location.hash}`);
  else if (codes.length > 1) showSeveral(codes, table, shownLanguage());
  else showUnknown(unknown, shownLanguage());
}

void resolvePath();
