/** Rule: a guide has as many sections in both halves, belongs to a family, and keeps the rules of texts. */

import { listGuideKeys, type GuideEntry } from '../guide.ts';
import { readHalves } from '../halves.ts';
import type { Problem } from '../problem.ts';
import { checkBodyLinks } from './body-links.ts';
import { checkCommands } from './commands.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkParity } from './parity.ts';
import { checkSilence } from './silence.ts';
import { checkTyping } from './typing.ts';

export interface Surroundings {
  /** Ids of the family pages. */
  families: ReadonlySet<string>;
  /** Paths that a link may lead to. */
  targets: ReadonlySet<string>;
}

export function checkGuide(guide: GuideEntry, { families, targets }: Surroundings): Problem[] {
  const { file, data, bodyLine, lineOf } = guide;
  const { halves, problems } = readHalves(guide);
  const even = problems.length > 0 || halves.en.length === halves.fr.length;
  const uneven = `has ${halves.en.length} English sections and ${halves.fr.length} French ones: make them the same`;
  const listed = listGuideKeys(halves.en, data.anchors);
  const keys = new Set(listed);
  const repeated = halves.en.filter((_, at) => listed[at] === '' || listed.indexOf(listed[at]!) < at);
  return [
    ...problems,
    ...repeated.map(({ heading, line }) => ({
      file,
      line,
      message: `the anchor of “${heading}” is taken, or empty: name the section otherwise`,
    })),
    ...(even ? [] : [{ file, line: bodyLine, message: uneven }]),
    ...(families.has(data.family)
      ? []
      : [{ file, line: lineOf(['family']), message: `family: ${data.family} is no family with a page: correct it` }]),
    ...checkCommands(guide),
    ...checkIdentifiers(guide),
    ...checkParity(guide),
    ...checkSilence(guide),
    ...checkTyping(guide),
    ...checkBodyLinks(guide, targets, () => keys),
  ];
}
