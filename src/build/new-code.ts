/** `npm run new <family> <number>`: makes a code's file with the facts filled in and the texts empty, so that the build says what is missing. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { dump } from 'js-yaml';

import { describeRanges, FAMILY_IDS, isFamilyId, isInFamily, readNumber } from '../catalog/families/index.ts';
import { HEADINGS, REQUIRED_SECTIONS } from '../catalog/headings.ts';
import { LANGUAGES } from '../catalog/language.ts';

/** What content/facts knows of a code, as far as it goes into the file. */
interface Fact {
  number: string;
  symbol?: string;
  header?: string;
  aliases?: string[];
  equivalents?: Record<string, unknown>;
  functions?: string[];
  homonyms?: unknown[];
}

/** The text of a new file: facts where there are any, empty fields for everything that a person has to write. */
export function writeCodeFile(fact: Fact): string {
  const { symbol, header, aliases, equivalents, functions, homonyms } = fact;
  const known = { symbol, header, status: 'current', verdict: '', where: '', aliases, equivalents, functions, homonyms };
  const empty = { en: '', fr: '' };
  const open = { title: empty, summary: empty, reply: empty, keywords: { en: [], fr: [] }, related: [], sources: [] };
  const front = Object.entries({ ...known, ...open }).filter(([, value]) => value !== undefined);
  const half = (language: (typeof LANGUAGES)[number]) =>
    `:::${language}\n${REQUIRED_SECTIONS.map((key) => `## ${HEADINGS[key][language]}\n`).join('\n')}:::\n`;
  return `---\n${dump(Object.fromEntries(front), { flowLevel: 2, lineWidth: -1, noRefs: true })}---\n\n${LANGUAGES.map(half).join('\n')}`;
}

/**
 * Makes `content/codes/<family>/<number>.md`.
 * @throws Error with what to do, where the family or number is wrong or the file is there already.
 */
export function makeCode(family: string, number: string): string {
  if (!isFamilyId(family)) throw new Error(`“${family}” is no family: use ${FAMILY_IDS.join(', ')}`);
  const value = readNumber(family, number);
  if (value === undefined || !isInFamily(family, value))
    throw new Error(`“${number}” is no number of ${family}: it has ${describeRanges(family)}`);
  const path = `content/codes/${family}/${number}.md`;
  if (existsSync(path)) throw new Error(`${path} is there already: edit it`);
  const { codes } = JSON.parse(readFileSync(`content/facts/${family}.json`, 'utf8')) as { codes: Fact[] };
  const fact = codes.find((code) => code.number === number) ?? { number };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeCodeFile(fact));
  return path;
}

if (import.meta.main) {
  const [family = '', number = ''] = process.argv.slice(2);
  try {
    console.log(`${makeCode(family, number)} is made: fill in what is empty, then npm run build`);
  } catch (error) {
    console.error(`npm run new <family> <number>: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
