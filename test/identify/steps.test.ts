import { expect, test } from 'vitest';

import { fromSteps, toSteps } from '../../src/identify/steps.ts';

test('numbers become distances and numbers again', () => {
  expect(toSteps([600, 601, 605])).toEqual([600, 1, 4]);
  expect(fromSteps([600, 1, 4])).toEqual([600, 601, 605]);
  expect([toSteps([]), fromSteps([])]).toEqual([[], []]);
});
