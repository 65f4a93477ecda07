/** Rule: every family with codes has its page and the reverse, and families and guides point to what exists. */

import { FAMILY_IDS, isFamilyId } from '../families/index.ts';
import type { FamilyEntry } from '../family-page.ts';
import type { GuideEntry } from '../guide.ts';
import { readHalves } from '../halves.ts';
import type { Problem } from '../problem.ts';
import { checkCommands } from './commands.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkTyping } from './typing.ts';

export function checkFamilies(ids: ReadonlySet<string>, families: readonly FamilyEntry[], guides: readonly GuideEntry[]): Problem[] {
  const used = new Set([...ids].map((id) => id.split('/')[0]!));
  const described = new Set(families.map((family) => family.id));
  return [
    ...[...used]
      .filter((family) => isFamilyId(family) && !described.has(family))
      .map((family) => ({ file: `content/families/${family}.md`, message: 'is missing: the family has codes, so it needs a page' })),
    ...families.flatMap((family) => checkFamily(family, ids, used)),
    ...guides.flatMap((guide) => checkGuide(guide, described)),
  ];
}

function checkFamily({ id, file, data }: FamilyEntry, ids: ReadonlySet<string>, used: ReadonlySet<string>): Problem[] {
  if (!isFamilyId(id)) return [{ file, message: `is no family: name it after one of ${FAMILY_IDS.join(', ')}` }];
  if (!used.has(id)) return [{ file, message: `has no code: add one to content/codes/${id}/, or remove this file` }];
  const group = data.groups.flatMap(({ from, to }) => [from, to]).map((number) => `${id}/${number}`);
  return [...data.common, ...group]
    .filter((code) => !ids.has(code))
    .map((code) => ({ file, message: `names ${code}, which does not exist: correct it` }));
}

function checkGuide(guide: GuideEntry, families: ReadonlySet<string>): Problem[] {
  const { halves, problems } = readHalves(guide);
  const even = halves.en.length === halves.fr.length;
  return [
    ...problems,
    ...(even || problems.length > 0
      ? []
      : [
          { file: guide.file, message: `has ${halves.en.length} English sections and ${halves.fr.length} French ones: make them the same` },
        ]),
    ...(families.has(guide.data.family) ? [] : [{ file: guide.file, message: `family: ${guide.data.family} is no family` }]),
    ...checkCommands(guide),
    ...checkIdentifiers(guide),
    ...checkTyping(guide),
  ];
}
