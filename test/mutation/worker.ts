/** Runs the tests of one mutant after another in one vitest that stays up, in a copy of the project: its working folder. */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { createVitest } from 'vitest/node';

import { applyMutant, type Mutant } from './mutants.ts';

export interface Order {
  mutant: Mutant;
  /** Test files that reach the mutated file. */
  tests: string[];
}

const vitest = await createVitest('test', {
  config: false,
  watch: false,
  reporters: [{}],
  bail: 1,
  isolate: false,
  fsModuleCache: false,
  maxWorkers: 1,
  include: ['test/**/*.test.ts'],
  // A busy machine is no reason to fail; what turns in circles is ended from outside.
  testTimeout: 600_000,
});

process.on('message', (order: Order) => {
  void run(order).then(
    (caught) => process.send!({ caught }),
    // What breaks the runner itself breaks the tests too.
    () => process.send!({ caught: true }),
  );
});
process.send!({ ready: true });

async function run({ mutant, tests }: Order): Promise<boolean> {
  const right = readFileSync(mutant.file, 'utf8');
  writeFileSync(mutant.file, applyMutant(right, mutant));
  vitest.invalidateFile(resolve(mutant.file));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(await vitest.globTestSpecifications(tests), false);
  writeFileSync(mutant.file, right);
  vitest.invalidateFile(resolve(mutant.file));
  // Vitest also tells of modules that failed with an earlier mutant and were not asked this time.
  const failed = testModules.filter((module) => module.state() === 'failed' && tests.some((file) => module.moduleId.endsWith(file)));
  return unhandledErrors.length > 0 || failed.length > 0;
}
