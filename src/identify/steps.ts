/** Numbers on their way to the browser: as distances, most of which are 1, which compression makes nothing of. */

/** The distance of each number from the one before; the first one's from 0. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers of such distances. */
export function fromSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
