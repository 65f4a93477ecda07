import { expect, test } from 'vitest';

import { mergePaths } from '../../src/build/paths.ts';

test('what was released stays, what is built is added, what was only tried out goes', () => {
  expect(mergePaths(['/a/', '/gone/'], ['/b/', '/a/'])).toEqual(['/a/', '/b/', '/gone/']);
});
