/** Rule: every family with codes has its page and the reverse, and a family's page names codes that exist. */

import { FAMILY_IDS, isFamilyId } from '../families/index.ts';
import type { FamilyEntry } from '../family-page.ts';
import type { Problem } from '../problem.ts';

/** @param pages ids of all family pages, readable or not; @param ids every code that has a file. */
export function checkFamilies(families: readonly FamilyEntry[], pages: ReadonlySet<string>, ids: ReadonlySet<string>): Problem[] {
  const used = new Set([...ids].map((id) => id.split('/')[0]!));
  return [
    ...[...used]
      .filter((family) => isFamilyId(family) && !pages.has(family))
      .map((family) => ({ file: `content/families/${family}.md`, message: 'is missing: the family has codes, so it needs a page' })),
    ...families.flatMap((family) => checkFamily(family, ids, used)),
  ];
}

function checkFamily({ id, file, data, lineOf }: FamilyEntry, ids: ReadonlySet<string>, used: ReadonlySet<string>): Problem[] {
  if (!isFamilyId(id)) return [{ file, line: 1, message: `is no family: name it after one of ${FAMILY_IDS.join(', ')}` }];
  if (!used.has(id)) return [{ file, line: 1, message: `has no code: add one to content/codes/${id}/, or remove this file` }];
  const named = [
    ...data.common.map((code, at) => ({ code, path: ['common', at] })),
    ...data.groups.flatMap(({ from, to }, at) => [
      { code: `${id}/${from}`, path: ['groups', at, 'from'] },
      { code: `${id}/${to}`, path: ['groups', at, 'to'] },
    ]),
  ];
  return named
    .filter(({ code }) => !ids.has(code))
    .map(({ code, path }) => ({ file, line: lineOf(path), message: `names ${code}, which does not exist: correct it` }));
}
