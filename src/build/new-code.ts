/** `npm run new <family> <number>`: makes a code's file with the facts filled in and the texts empty; `npm run content` then says what is missing. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { dump } from 'js-yaml';

import { readFacts, type Fact, type FamilyFacts } from '../catalog/facts.ts';
import {
  describeRanges,
  FAMILIES,
  FAMILY_IDS,
  isFamilyId,
  isInFamily,
  readNumber,
  writeNumber,
  type FamilyId,
} from '../catalog/families/index.ts';
import { toHresult } from '../catalog/forms.ts';
import { HEADINGS, REQUIRED_SECTIONS } from '../catalog/headings.ts';
import { LANGUAGES, type Language } from '../catalog/language.ts';
import { readToday } from './read-content.ts';
import { isStarted } from './is-started.ts';

/** The text of a new file: facts where there are any, empty fields for everything that a person has to write. */
export function writeCodeFile(family: FamilyId, fact: Fact, sources: readonly string[], today: string): string {
  const { symbol, header, aliases, equivalents, functions, homonyms } = fact;
  const required = Object.fromEntries(FAMILIES[family].requires.toSorted().map((field) => [field, '']));
  const known = { symbol, header, status: 'current', verdict: '', where: '', ...required, checked: today };
  const names = { aliases, equivalents, functions, homonyms };
  const empty = { en: '', fr: '' };
  const open = {
    title: empty,
    summary: empty,
    reply: empty,
    keywords: { en: [], fr: [] },
    related: [],
    sources: sources.filter((source) => source.startsWith('https://')),
  };
  const front = Object.entries({ ...known, ...names, ...open }).filter(([, value]) => value !== undefined);
  const half = (language: Language) =>
    `:::${language}\n${REQUIRED_SECTIONS.map((key) => `## ${HEADINGS[key][language]}\n`).join('\n')}:::\n`;
  return `---\n${dump(Object.fromEntries(front), { flowLevel: 2, lineWidth: -1, noRefs: true })}---\n\n${LANGUAGES.map(half).join('\n')}`;
}

/**
 * Makes `content/codes/<family>/<number>.md` below a project's root.
 * @returns the path of the file.
 * @throws Error with what to do, where the family or number is wrong, the facts know nothing of it, or the file is there.
 */
export function makeCode(args: readonly string[], root = '.'): string {
  const [family = '', number = '', ...rest] = args;
  if (rest.length > 0) throw new Error(`takes a family and a number and nothing else: ${rest.join(' ')} is too much`);
  if (!isFamilyId(family)) {
    const lower = family.toLowerCase();
    throw new Error(isFamilyId(lower) ? `write the family in lower case: ${lower}` : explainFamily(family));
  }
  const value = readNumber(family, number);
  if (value === undefined || !isInFamily(family, value)) throw new Error(explainNumber(family, number));
  const path = `content/codes/${family}/${number}.md`;
  if (existsSync(join(root, path))) throw new Error(`${path} is there already: edit it`);
  const { codes, sources } = loadFacts(family, root);
  const fact = codes.get(number);
  if (!fact)
    throw new Error(
      `content/facts/${family}.json does not know ${number}: add it there first, as its source says it, for example {"number":"${number}","symbol":"…","header":"….h"}`,
    );
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), writeCodeFile(family, fact, sources, readToday()));
  return path;
}

/** What to write for a family that is none: nothing, a number in its place, or a name that nobody has. */
function explainFamily(text: string): string {
  const families = FAMILY_IDS.join(', ');
  if (text === '') return `name a family, ${families}, and a number`;
  if (/^(?:0x[\da-f]+|-?\d+)$/i.test(text)) return `the family stands before the number: ${families}`;
  return `“${text}” is no family: use ${families}; CONTRIBUTING.md says how a new one is added`;
}

/** What is wrong with a number, and how the family writes it where it is one of its own in another form. */
function explainNumber(family: FamilyId, text: string): string {
  const own = findOwnNumber(family, text);
  if (own === undefined) return `“${text}” is no number of ${family}: it has ${describeRanges(family)}`;
  return own === text.toLowerCase() ? `write it in lower case: ${own}` : `write ${own}`;
}

/** The family's own number for one in any form: upper case, signed, unsigned, hex, HRESULT. */
function findOwnNumber(family: FamilyId, text: string): string | undefined {
  if (!/^(?:0x[0-9a-f]{1,8}|-?\d{1,10})$/i.test(text)) return undefined;
  const value = text.startsWith('-') ? Number(text) + 2 ** 32 : Number(text);
  const low = value & 0xffff;
  if (isInFamily(family, value)) return writeNumber(family, value);
  return isInFamily(family, low) && toHresult(family, low) === value ? writeNumber(family, low) : undefined;
}

function loadFacts(family: FamilyId, root: string): FamilyFacts {
  const file = `content/facts/${family}.json`;
  if (!existsSync(join(root, file))) throw new Error(`${file} is not there: begin the family with its facts and their sources`);
  const { facts, problems } = readFacts({ id: family, file, text: readFileSync(join(root, file), 'utf8') });
  if (!facts) throw new Error(problems.map((problem) => `${problem.file}: ${problem.message}`).join('; '));
  return facts;
}

if (isStarted(import.meta.url)) {
  try {
    console.log(`${makeCode(process.argv.slice(2))} is made: fill in what is empty; npm run content says what is still wrong`);
  } catch (error) {
    console.error(`npm run new <family> <number>: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
