/** Where the arrows of a map's step lie between its two ends, in percent of the way and pixels from the top. */

import type { Arrow } from '../catalog/schema.ts';

export interface PlacedArrow {
  label: string;
  /** Pixels from the top of the row. */
  y: number;
  /** Percent of the way from left to right. */
  start: number;
  end: number;
  middle: number;
  rightwards: boolean;
  lost: boolean;
}

/** Height of the first arrow: lower where it is alone, so that it stands in the middle of its row. */
const ALONE = 34;
const FIRST = 30;
const STEP = 32;

/** Lays out the arrows of one step, from top to bottom. */
export function placeArrows(arrows: readonly Arrow[]): PlacedArrow[] {
  return arrows.map(({ label, from, reach, lost }, at) => {
    const rightwards = from === 'left';
    const start = rightwards ? 0 : 100;
    const end = rightwards ? reach : 100 - reach;
    return { label, y: arrows.length === 1 ? ALONE : FIRST + STEP * at, start, end, middle: (start + end) / 2, rightwards, lost };
  });
}
