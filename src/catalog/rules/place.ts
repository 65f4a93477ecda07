/** Rule: a code's file lies in its family's folder and is named by a number of that family. */

import type { CodeEntry } from '../code.ts';
import { describeRanges, FAMILIES, FAMILY_IDS, isFamilyId, isInFamily, readNumber, writeNumber } from '../families/index.ts';
import type { Problem } from '../problem.ts';

export function checkPlace({ id, file }: Pick<CodeEntry, 'id' | 'file'>): Problem[] {
  const [family = '', number = '', ...rest] = id.split('/');
  const report = (message: string): Problem[] => [{ file, message }];
  if (!isFamilyId(family) || number === '' || rest.length > 0)
    return report(`lies in no family’s folder: move it to content/codes/<family>/, the family being ${FAMILY_IDS.join(', ')}`);
  const value = readNumber(family, number);
  if (value === undefined)
    return report(
      `“${number}” is not written as ${family} writes its numbers: rename the file, for example ${writeNumber(family, FAMILIES[family].ranges[0]![0])}.md`,
    );
  if (!isInFamily(family, value))
    return report(`${number} is outside ${family} (${describeRanges(family)}): correct the number or the folder`);
  return [];
}
