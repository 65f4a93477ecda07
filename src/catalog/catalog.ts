/** The catalog: every code, family and guide, checked against every rule. All pages and data files read it. */

import { toCode, type Code, type CodeEntry } from './code.ts';
import { readContentFile, type ContentFile, type Entry, type ReadResult } from './content-file.ts';
import { FAMILIES, FAMILY_IDS, isFamilyId, nameFamily, type FamilyId } from './families/index.ts';
import type { FamilyEntry } from './family-page.ts';
import type { Breaks } from './families/family.ts';
import { toGuide, type Guide, type GuideEntry } from './guide.ts';
import type { Bilingual } from './language.ts';
import { ContentError, sortProblems, type Problem } from './problem.ts';
import { checkCommands } from './rules/commands.ts';
import { checkFamilies } from './rules/families.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkVerdict } from './rules/verdict.ts';
import { checkIdentifiers } from './rules/identifiers.ts';
import { checkLinks } from './rules/links.ts';
import { checkRequired } from './rules/required.ts';
import { checkPlace } from './rules/place.ts';
import { checkTyping } from './rules/typing.ts';
import { checkUnique } from './rules/unique.ts';
import { codeSchema, familySchema, guideSchema, type FamilyData } from './schema.ts';

export interface Family extends FamilyData {
  id: FamilyId;
  name: Bilingual;
  breaks: Breaks;
  /** The codes in the order of their numbers. */
  codes: Code[];
}

export interface Catalog {
  /** Families in the order of the site, each with its codes. */
  families: Family[];
  /** All codes, family by family, in the order of their numbers. */
  codes: Code[];
  guides: Guide[];
}

/** The files below `content/`, before anybody has looked at them. */
export interface Content {
  codes: readonly ContentFile[];
  families: readonly ContentFile[];
  guides: readonly ContentFile[];
}

/** What the content says, as far as it can be read, and everything that is wrong with it. */
export interface CheckedContent {
  codes: CodeEntry[];
  families: FamilyEntry[];
  guides: GuideEntry[];
  problems: Problem[];
}

/** Rules of a code's file that need its text alone: they hold where the front matter is wrong, too. */
const TEXT_RULES = [checkPlace, checkHeadings, checkCommands, checkIdentifiers];
/** Rules of a code's file that need its front matter and no other file. */
const CODE_RULES = [checkTyping, checkVerdict, checkRequired];

/** Reads the content and checks it against every rule: all problems of all files, in the order of files and lines. */
export function checkContent(content: Content): CheckedContent {
  const read = {
    codes: content.codes.map((file) => readContentFile(file, codeSchema)),
    families: content.families.map((file) => readContentFile(file, familySchema)),
    guides: content.guides.map((file) => readContentFile(file, guideSchema)),
  };
  const entries = { codes: listEntries(read.codes), families: listEntries(read.families), guides: listEntries(read.guides) };
  // A page that cannot be read yet is there all the same: links to it are no second problem.
  const ids = new Set(content.codes.map(({ id }) => id));
  const problems = [
    ...[...read.codes, ...read.families, ...read.guides].flatMap(({ problems: own }) => own),
    ...read.codes.flatMap(({ source }) => TEXT_RULES.flatMap((check) => check(source))),
    ...entries.codes.flatMap((entry) => CODE_RULES.flatMap((check) => check(entry))),
    ...checkUnique(entries.codes),
    ...checkLinks(entries.codes, ids),
    ...checkFamilies(ids, entries.families, entries.guides),
  ];
  return { ...entries, problems: sortProblems(problems) };
}

function listEntries<Data>(read: readonly ReadResult<Data>[]): Entry<Data>[] {
  return read.flatMap(({ entry }) => (entry ? [entry] : []));
}

/**
 * Turns the content into the catalog.
 * @throws ContentError that lists every problem with path, line and how to fix it.
 */
export function toCatalog(content: Content): Catalog {
  const { codes: codeEntries, families: familyEntries, guides: guideEntries, problems } = checkContent(content);
  if (problems.length > 0) throw new ContentError(problems);
  const ofFamily = Map.groupBy(codeEntries.map(toCode), (code) => code.family);
  const families = familyEntries
    .filter((entry): entry is FamilyEntry & { id: FamilyId } => isFamilyId(entry.id))
    .map(({ id, data }) => ({
      ...data,
      id,
      name: nameFamily(id),
      breaks: FAMILIES[id].breaks,
      codes: sortCodes(id, ofFamily.get(id) ?? []),
    }))
    .sort((a, b) => FAMILY_IDS.indexOf(a.id) - FAMILY_IDS.indexOf(b.id));
  return { families, codes: families.flatMap((family) => family.codes), guides: sortLikeFamilies(guideEntries.map(toGuide), families) };
}

/** Guides in the order of the families that they belong to. */
function sortLikeFamilies(guides: Guide[], families: Family[]): Guide[] {
  const at = (guide: Guide) => families.findIndex(({ id }) => id === guide.family);
  return guides.toSorted((a, b) => at(a) - at(b));
}

function sortCodes(family: FamilyId, codes: Code[]): Code[] {
  const rank = FAMILIES[family].sortBy ?? ((value: number) => value);
  return codes.toSorted((a, b) => rank(a.value) - rank(b.value) || a.value - b.value);
}
