/** One error code as the site knows it: identity from the path, facts and words from the file, forms computed. */

import type { Entry } from './content-file.ts';
import { isFamilyId, nameFamily, readNumber, type FamilyId } from './families/index.ts';
import { listForms, type NumberForm } from './forms.ts';
import { findSectionKey, type SectionKey } from './headings.ts';
import { readHalves, type Section } from './halves.ts';
import { inBoth, type Bilingual } from './language.ts';
import type { CodeData } from './schema.ts';

/** A code's file, its front matter checked: `id` is the path below `content/codes`, without `.md`. */
export type CodeEntry = Entry<CodeData>;

interface CodeSection {
  key: SectionKey;
  markdown: string;
}

export interface Code extends CodeData {
  /** `family/number`: the identity, and the path of the page. */
  id: string;
  family: FamilyId;
  /** The number as it stands in the address. */
  number: string;
  /** The number as an unsigned integer. */
  value: number;
  forms: NumberForm[];
  halves: Bilingual<CodeSection[]>;
}

/** Family and number of an id, or undefined where the path is not one of a code. */
export function readId(id: string): { family: FamilyId; number: string; value: number } | undefined {
  const [family = '', number = '', ...rest] = id.split('/');
  if (!isFamilyId(family) || rest.length > 0) return undefined;
  const value = readNumber(family, number);
  return value === undefined ? undefined : { family, number, value };
}

/**
 * Makes a code of an entry that has passed every rule.
 * @throws TypeError for an entry that has not: rules come first.
 */
export function toCode(entry: CodeEntry): Code {
  const identity = readId(entry.id);
  if (!identity) throw new TypeError(`${entry.file} is no code`);
  const { halves } = readHalves(entry);
  return {
    ...entry.data,
    ...identity,
    id: entry.id,
    forms: listForms(identity.family, identity.value),
    halves: inBoth((language) => halves[language].map((section) => toCodeSection(language, section))),
  };
}

function toCodeSection(language: keyof Bilingual, { heading, markdown }: Section): CodeSection {
  const key = findSectionKey(language, heading);
  if (!key) throw new TypeError(`“${heading}” is no heading of a code page`);
  return { key, markdown };
}

/** The name to call a code by where a symbol is wanted: its own, or its family's name and number. */
export function nameCode(code: Pick<Code, 'symbol' | 'family' | 'number'>): string {
  return code.symbol ?? `${nameFamily(code.family).en} ${code.number}`;
}
