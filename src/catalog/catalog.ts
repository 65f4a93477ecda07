/** The catalog: every code, family and guide, checked against every rule. All pages and data files read it. */

import { toCode, type Code, type CodeEntry } from './code.ts';
import { FAMILIES, FAMILY_IDS, isFamilyId, nameFamily, type FamilyId } from './families/index.ts';
import type { FamilyEntry } from './family-page.ts';
import type { Breaks } from './families/family.ts';
import { toGuide, type Guide, type GuideEntry } from './guide.ts';
import type { Bilingual } from './language.ts';
import { ContentError, type Problem } from './problem.ts';
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
import type { FamilyData } from './schema.ts';

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

export interface CatalogEntries {
  codes: readonly CodeEntry[];
  families: readonly FamilyEntry[];
  guides: readonly GuideEntry[];
}

/** Rules of a code's file that need no other file. */
const CODE_RULES = [checkPlace, checkHeadings, checkCommands, checkIdentifiers, checkTyping, checkVerdict, checkRequired];

/**
 * Turns the content into the catalog.
 * @throws ContentError that lists every problem with path, line or field, and how to mend it.
 */
export function toCatalog({ codes: codeEntries, families: familyEntries, guides: guideEntries }: CatalogEntries): Catalog {
  const problems: Problem[] = [
    ...codeEntries.flatMap((entry) => CODE_RULES.flatMap((check) => check(entry))),
    ...checkUnique(codeEntries),
    ...checkLinks(codeEntries),
    ...checkFamilies(codeEntries, familyEntries, guideEntries),
  ];
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
