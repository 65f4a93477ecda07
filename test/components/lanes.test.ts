import { expect, test } from 'vitest';

import { placeArrows } from '../../src/components/lanes.ts';

const arrow = { label: 'SYN', from: 'left', reach: 100, lost: false } as const;

test('an arrow from the left goes as far as it reaches, one from the right comes back', () => {
  expect(placeArrows([{ ...arrow, reach: 30, lost: true }])).toEqual([
    { label: 'SYN', y: 34, start: 0, end: 30, middle: 15, rightwards: true, lost: true },
  ]);
  expect(placeArrows([{ ...arrow, from: 'right', reach: 60 }])[0]).toMatchObject({ start: 100, end: 40, middle: 70, rightwards: false });
});

test('two arrows stand one below the other', () => {
  expect(placeArrows([arrow, { ...arrow, from: 'right' }]).map(({ y }) => y)).toEqual([30, 62]);
});
