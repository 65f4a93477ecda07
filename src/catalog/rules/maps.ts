/** Rule: a map belongs to a family with codes, every code on it exists, and its anchors are its own. */

import { listMapCodes, type MapEntry } from '../map.ts';
import type { Problem } from '../problem.ts';
import type { MapData } from '../schema.ts';

export function checkMaps(maps: readonly MapEntry[], ids: ReadonlySet<string>): Problem[] {
  const families = new Set([...ids].map((id) => id.split('/')[0]));
  return maps.flatMap(({ id, file, data, lineOf }) => {
    const report = (message: string): Problem => ({
      file,
      line: lineOf([data.kind === 'lanes' ? 'steps' : data.kind === 'states' ? 'states' : 'classes']),
      message,
    });
    const anchors = listAnchors(data);
    return [
      ...(families.has(id) ? [] : [report(`“${id}” is no family with codes: name the file after one`)]),
      ...[...new Set(listMapCodes(data))]
        .filter((code) => !ids.has(code))
        .map((code) => report(`names ${code}, which does not exist: correct it`)),
      ...anchors
        .filter((anchor, at) => anchors.indexOf(anchor) < at)
        .map((anchor) => report(`the step “${anchor}” stands twice: give each its own name`)),
    ];
  });
}

function listAnchors(data: MapData): string[] {
  if (data.kind === 'states') return data.states.map(({ name }) => name);
  return (data.kind === 'lanes' ? data.steps : data.classes).map(({ id }) => id);
}
