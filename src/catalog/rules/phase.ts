/** Rule: every RAS code says in which phase of a connection it is met and how often; no other code does. */

import type { CodeEntry } from '../code.ts';
import type { Problem } from '../problem.ts';
import { FREQUENCIES, PHASES } from '../schema.ts';

export function checkPhase({ id, file, data }: CodeEntry): Problem[] {
  const fields = [
    { name: 'phase', value: data.phase, choices: PHASES },
    { name: 'frequency', value: data.frequency, choices: FREQUENCIES },
  ];
  const wanted = id.startsWith('ras/');
  return fields
    .filter(({ value }) => (value !== undefined) !== wanted)
    .map(({ name, choices }) => ({
      file,
      message: wanted ? `${name} is missing: write one of ${choices.join(', ')}` : `${name} is for RAS codes only: remove it`,
    }));
}
