/** Rule: the groups of a family's page hold each of its codes once: what is in none is missing from the list. */

import type { FamilyEntry } from '../family-page.ts';
import { FAMILIES, isFamilyId, readNumber, type FamilyId } from '../families/index.ts';
import type { Problem } from '../problem.ts';

/** @param ids every code that has a file. */
export function checkGroups(families: readonly FamilyEntry[], ids: ReadonlySet<string>): Problem[] {
  return families.flatMap((family) => (isFamilyId(family.id) ? checkFamily(family, family.id, ids) : []));
}

function checkFamily({ file, data, lineOf }: FamilyEntry, family: FamilyId, ids: ReadonlySet<string>): Problem[] {
  const rank = (number: string) => rankNumber(family, number);
  const groups = data.groups.map(({ from, to }, at) => ({
    from: rank(from),
    to: rank(to),
    name: `${from} to ${to}`,
    line: lineOf(['groups', at]),
  }));
  const own = [...ids]
    .map((id) => id.split('/'))
    .flatMap(([of, number = '']) => (of === family && rank(number) !== undefined ? [number] : []));
  const holds = (group: (typeof groups)[number], number: string) => {
    const at = rank(number)!;
    return group.from !== undefined && group.to !== undefined && group.from <= at && at <= group.to;
  };
  return [
    ...groups
      .filter(({ from, to }) => from !== undefined && to !== undefined && from > to)
      .map(({ name, line }) => ({ file, line, message: `the group ${name} is turned round: write the smaller number first` })),
    ...own.flatMap((number) => {
      const [first, second] = groups.filter((group) => holds(group, number));
      if (!first) return [{ file, line: lineOf(['groups']), message: `${number} is in no group: widen one, or add one` }];
      if (second)
        return [{ file, line: second.line, message: `${number} is in the groups ${first.name} and ${second.name}: keep it in one` }];
      return [];
    }),
  ];
}

/** The place of a number in its family's list, or undefined where it is none of the family's. */
function rankNumber(family: FamilyId, number: string): number | undefined {
  const value = readNumber(family, number);
  return value === undefined ? undefined : (FAMILIES[family].sortBy?.(value) ?? value);
}
