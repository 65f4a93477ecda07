/** Finds the line on which a field of a YAML text stands: data alone does not know it. */

import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml';

/** The line of a field, from 1; where it is missing, the line of the nearest field around it. */
export function findLine(yaml: string, path: readonly PropertyKey[]): number {
  try {
    return yaml.slice(0, findOffset(parseEvents(yaml, {}), yaml, path.map(String))).split('\n').length;
  } catch {
    return 1;
  }
}

/** Walks a document in its order; the offset of the deepest field on the path. */
function findOffset(events: Event[], yaml: string, path: readonly string[]): number {
  let at = 0;
  let found = 0;
  const walk = (here: readonly string[], start: number): void => {
    const event = events[at++]!;
    if (here.every((part, depth) => part === path[depth])) found = start;
    if (event.type === EVENT_ID.MAPPING) {
      while (events[at]!.type !== EVENT_ID.POP) {
        const key = events[at++]!;
        const name = key.type === EVENT_ID.SCALAR ? getScalarValue(yaml, key) : '';
        walk([...here, name], key.type === EVENT_ID.SCALAR ? key.valueStart : start);
      }
      at++;
    } else if (event.type === EVENT_ID.SEQUENCE) {
      for (let item = 0; events[at]!.type !== EVENT_ID.POP; item++) walk([...here, String(item)], startOf(events[at]!) ?? start);
      at++;
    }
  };
  while (events[at]?.type === EVENT_ID.DOCUMENT) at++;
  if (at < events.length) walk([], 0);
  return found;
}

function startOf(event: Event): number | undefined {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : undefined;
}
