/** The catalog: every code, family and guide, checked against every rule. All pages and data files read it. */

import { toCode, type Code, type CodeEntry } from './code.ts';
import { isFamilyId, type FamilyEntry, type FamilyId } from './family.ts';
import { toGuide, type Guide, type GuideEntry } from './guide.ts';
import { ContentError, type Problem } from './problem.ts';
import { checkCommands } from './rules/commands.ts';
import { checkFamilies } from './rules/families.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkHttpVerdict } from './rules/http-verdict.ts';
import { checkIdentifiers } from './rules/identifiers.ts';
import { checkLinks } from './rules/links.ts';
import { checkPhase } from './rules/phase.ts';
import { checkPlace } from './rules/place.ts';
import { checkTyping } from './rules/typing.ts';
import { checkUnique } from './rules/unique.ts';
import type { FamilyData } from './schema.ts';

export interface Family extends FamilyData {
  id: FamilyId;
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
const CODE_RULES = [checkPlace, checkHeadings, checkCommands, checkIdentifiers, checkTyping, checkHttpVerdict, checkPhase];

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
    .map(({ id, data }) => ({ ...data, id, codes: sortByNumber(ofFamily.get(id) ?? []) }))
    .sort((a, b) => a.order - b.order);
  return { families, codes: families.flatMap((family) => family.codes), guides: sortLikeFamilies(guideEntries.map(toGuide), families) };
}

/** Guides in the order of the families that they belong to. */
function sortLikeFamilies(guides: Guide[], families: Family[]): Guide[] {
  const at = (guide: Guide) => families.findIndex(({ id }) => id === guide.family);
  return guides.toSorted((a, b) => at(a) - at(b));
}

/** By the code inside an HRESULT, so that success codes of BITS stand among its errors. */
function sortByNumber(codes: Code[]): Code[] {
  return codes.toSorted((a, b) => (a.value & 0xffff) - (b.value & 0xffff) || a.value - b.value);
}
