/** `npm run fuzz [count] [seed]`: spoils real content files in every way that is known, and prints what came of each. */

import { MUTATIONS } from './mutations.ts';
import { readBase } from './base.ts';
import { startRandom } from './random.ts';
import { FAULTS, tryMutation, type Outcome, type Tried } from './try-mutation.ts';

const [count = 1000, seed = 7] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(seed)) throw new Error('npm run fuzz [count] [seed]: both are whole numbers');
const random = startRandom(seed);
const content = readBase();
const tried: Tried[] = [];
const started = performance.now();
for (let at = 0; at < count; at++) tried.push(tryMutation(MUTATIONS[at % MUTATIONS.length]!, content, random));

const outcomes = [...new Set<Outcome>(['named', 'valid', 'unchanged', ...FAULTS])];
console.log(['kind'.padEnd(36), ...outcomes.map((outcome) => outcome.padStart(10))].join(''));
const row = (name: string, own: Tried[]) =>
  console.log(
    [name.padEnd(36), ...outcomes.map((outcome) => String(own.filter((each) => each.outcome === outcome).length || '·').padStart(10))].join(
      '',
    ),
  );
for (const { kind } of MUTATIONS)
  row(
    kind,
    tried.filter((each) => each.kind === kind),
  );
row(`all (seed ${seed}, ${((performance.now() - started) / 1000).toFixed(1)} s)`, tried);
const faults = tried.filter(({ outcome }) => FAULTS.includes(outcome));
for (const { kind, file, outcome, said } of faults) console.log(`${outcome}: ${kind} in ${file} ${said}`);
process.exitCode = faults.length > 0 ? 1 : 0;
