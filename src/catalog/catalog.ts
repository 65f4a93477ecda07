/** The catalog: every code, family and guide, checked against every rule. All pages and data files read it. */

import { toCode, type Code, type CodeEntry } from './code.ts';
import { readContentFile, type ContentFile, type Entry, type ReadResult } from './content-file.ts';
import { readFacts, type FamilyFacts } from './facts.ts';
import { FAMILIES, FAMILY_IDS, isFamilyId, nameFamily, type FamilyId } from './families/index.ts';
import type { FamilyEntry } from './family-page.ts';
import type { Breaks } from './families/family.ts';
import { toGuide, type Guide, type GuideEntry } from './guide.ts';
import { readCommands } from './known-commands.ts';
import { readNames } from './known-names.ts';
import type { Bilingual } from './language.ts';
import { toComparison, type Comparison, type ComparisonEntry } from './comparison.ts';
import { toMap, type CodeMap, type MapEntry } from './map.ts';
import { checkOtherFacts } from './other-facts.ts';
import { ContentError, sortProblems, type Problem } from './problem.ts';
import { checkAlike } from './rules/alike.ts';
import { checkBodyLinks, listTargets } from './rules/body-links.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkChecked } from './rules/checked.ts';
import { checkCommands } from './rules/commands.ts';
import { checkComparisons } from './rules/comparisons.ts';
import { checkFacts } from './rules/facts.ts';
import { checkFamilies } from './rules/families.ts';
import { checkGroups } from './rules/groups.ts';
import { checkGuide } from './rules/guides.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkIdentifiers } from './rules/identifiers.ts';
import { checkKnownCommands } from './rules/known-commands.ts';
import { checkLinks } from './rules/links.ts';
import { checkLooking } from './rules/looking.ts';
import { checkMaps } from './rules/maps.ts';
import { checkParity } from './rules/parity.ts';
import { checkPlace } from './rules/place.ts';
import { checkRepeats } from './rules/repeats.ts';
import { checkRequired } from './rules/required.ts';
import { checkStrays } from './rules/strays.ts';
import { checkShown } from './rules/shown.ts';
import { checkSilence } from './rules/silence.ts';
import { checkStyle } from './rules/style.ts';
import { checkSymbols } from './rules/symbols.ts';
import { checkTerms } from './rules/terms.ts';
import { checkTranslated } from './rules/translated.ts';
import { checkTypedFields, checkTypedText, checkTyping } from './rules/typing.ts';
import { checkUnique } from './rules/unique.ts';
import { checkVerdict } from './rules/verdict.ts';
import { codeSchema, comparisonSchema, familySchema, guideSchema, mapSchema, type FamilyData } from './schema.ts';

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
  /** One a family that has one, in the order of the families. */
  maps: CodeMap[];
  comparisons: Comparison[];
}

/** The folders of `content/`: texts, and the facts that they are held to; each is a collection of its own. */
export const CONTENT_FOLDERS = ['codes', 'families', 'guides', 'maps', 'compare', 'facts'] as const;

export type ContentFolder = (typeof CONTENT_FOLDERS)[number];

/** Makes one thing a folder of the content. */
export function ofFolders<Part>(make: (folder: ContentFolder) => Part): Record<ContentFolder, Part> {
  return Object.fromEntries(CONTENT_FOLDERS.map((folder) => [folder, make(folder)])) as Record<ContentFolder, Part>;
}

/** The files below `content/`, by folder, before anybody has looked at them. */
export type ContentFiles = Record<ContentFolder, readonly ContentFile[]>;

export type Content = ContentFiles & {
  /** The day on which the content is read, as `2026-11-28`. */
  today: string;
  /** Files below `content/` that are none of these. */
  strays?: readonly string[];
};

/** What the content says, as far as it can be read. */
export interface Entries {
  codes: CodeEntry[];
  families: FamilyEntry[];
  guides: GuideEntry[];
  maps: MapEntry[];
  comparisons: ComparisonEntry[];
}

/** The same, and everything that is wrong with it. */
export interface CheckedContent extends Entries {
  problems: Problem[];
}

/** Rules of a code's file that need its text alone: they hold where the front matter is wrong, too. */
const TEXT_RULES = [checkPlace, checkHeadings, checkCommands, checkIdentifiers, checkParity, checkSilence, checkTypedText];
/** Rules of a code's file that need its front matter and no other file. */
const CODE_RULES = [checkTypedFields, checkStyle, checkTranslated, checkVerdict, checkRequired];

/** A rule that needs more than the catalog has, such as the Markdown processor: its caller brings it along. */
export type OuterRule = (entries: Entries) => Problem[];

/** Each file read: its entry where it can be, and its own problems. */
function readFiles(content: Content) {
  return {
    codes: content.codes.map((file) => readContentFile(file, codeSchema)),
    families: content.families.map((file) => readContentFile(file, familySchema)),
    guides: content.guides.map((file) => readContentFile(file, guideSchema)),
    maps: content.maps.map((file) => readContentFile(file, mapSchema)),
    comparisons: content.compare.map((file) => readContentFile(file, comparisonSchema)),
  };
}

function listAllEntries(read: ReturnType<typeof readFiles>): Entries {
  return {
    codes: listEntries(read.codes),
    families: listEntries(read.families),
    guides: listEntries(read.guides),
    maps: listEntries(read.maps),
    comparisons: listEntries(read.comparisons),
  };
}

/** Reads the content and checks it against every rule: all problems of all files, in the order of files and lines. */
export function checkContent(content: Content, outerRules: readonly OuterRule[] = []): CheckedContent {
  const read = readFiles(content);
  const entries = listAllEntries(read);
  // Other facts (names elsewhere, messages) lie beside those of the families.
  const factFiles = content.facts.filter(({ id }) => isFamilyId(id));
  const facts = factFiles.map(readFacts);
  // Facts that cannot be read are one problem, and not one for each of their codes.
  const unread = new Set(factFiles.filter((_, at) => !facts[at]!.facts).map(({ id }) => id));
  const held = (entry: CodeEntry) => !unread.has(entry.id.split('/')[0]!);
  const commands = content.facts.filter(({ id }) => id === 'commands').map(readCommands);
  const known = commands[0]?.commands;
  const names = unread.size > 0 ? new Map() : readNames(content.facts);
  // A page that cannot be read yet is there all the same: links to it are no second problem.
  const ids = new Set(content.codes.map(({ id }) => id));
  const pages = new Set(content.families.map(({ id }) => id));
  const targets = listTargets(content);
  const problems = [
    ...checkStrays(content.strays ?? []),
    ...outerRules.flatMap((check) => check(entries)),
    ...CONTENT_FOLDERS.flatMap((folder) => content[folder].flatMap(checkCharacters)),
    ...[...Object.values(read).flat(), ...facts, ...commands].flatMap(({ problems: own }) => own),
    ...checkOtherFacts(content.facts),
    ...read.codes.flatMap(({ source }) => TEXT_RULES.flatMap((check) => check(source))),
    ...read.codes.flatMap(({ source }) => checkBodyLinks(source, targets)),
    ...[...read.codes, ...read.guides].flatMap(({ source }) => [...checkKnownCommands(source, known), ...checkShown(source)]),
    ...entries.codes.flatMap((entry) => CODE_RULES.flatMap((check) => check(entry))),
    ...entries.codes.flatMap((entry) => checkChecked(entry, content.today)),
    ...checkFacts(entries.codes.filter(held), listFacts(facts), ids),
    ...checkUnique(entries.codes),
    ...checkRepeats(entries.codes),
    ...checkLinks(entries.codes, ids),
    ...checkAlike(entries.codes),
    ...checkLooking(entries.codes, known?.changes),
    ...checkFamilies(entries.families, pages, ids),
    ...entries.guides.flatMap((guide) => checkGuide(guide, { families: pages, targets })),
    ...checkGroups(entries.families, ids),
    ...checkMaps(entries.maps, ids),
    ...checkComparisons(entries.comparisons, ids),
    ...[...entries.families, ...entries.maps, ...entries.comparisons].flatMap(checkTyping),
    ...[...content.codes, ...content.guides, ...content.compare, ...content.maps].flatMap((file) => checkSymbols(file, names)),
    ...Object.values(entries)
      .flat()
      .flatMap((entry) => checkTerms(entry)),
  ];
  return { ...entries, problems: sortProblems(problems) };
}

function listEntries<Data>(read: readonly ReadResult<Data>[]): Entry<Data>[] {
  return read.flatMap(({ entry }) => (entry ? [entry] : []));
}

const listFacts = (read: readonly { facts?: FamilyFacts }[]) => read.flatMap(({ facts }) => (facts ? [facts] : []));

/**
 * Turns the content into the catalog.
 * @throws ContentError that lists every problem with path, line and how to fix it.
 */
export function toCatalog(content: Content, outerRules: readonly OuterRule[] = []): Catalog {
  const { problems, ...entries } = checkContent(content, outerRules);
  if (problems.length > 0) throw new ContentError(problems);
  return makeCatalog(entries);
}

/** The catalog of a content that has been checked: reading it costs a fifth of asking every rule again. */
export function readCatalog(content: Content): Catalog {
  return makeCatalog(listAllEntries(readFiles(content)));
}

function makeCatalog({ codes: codeEntries, families: familyEntries, guides, maps, comparisons }: Entries): Catalog {
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
  const codes = families.flatMap((family) => family.codes);
  return {
    families,
    codes,
    guides: sortLikeFamilies(guides.map(toGuide), families),
    maps: sortLikeFamilies(
      maps.map((entry) => toMap(entry, codes)),
      families,
    ),
    comparisons: comparisons.map(toComparison).toSorted((a, b) => rankComparison(a, codes) - rankComparison(b, codes)),
  };
}

/** Guides and maps in the order of the families that they belong to. */
function sortLikeFamilies<Part extends { family: string }>(parts: Part[], families: Family[]): Part[] {
  const at = (part: Part) => families.findIndex(({ id }) => id === part.family);
  return parts.toSorted((a, b) => at(a) - at(b));
}

/** Comparisons stand in the order of the first code that they name. */
function rankComparison({ codes: [first] }: Comparison, codes: Code[]): number {
  return codes.findIndex(({ id }) => id === first?.code);
}

function sortCodes(family: FamilyId, codes: Code[]): Code[] {
  const rank = FAMILIES[family].sortBy ?? ((value: number) => value);
  return codes.toSorted((a, b) => rank(a.value) - rank(b.value) || a.value - b.value);
}
