/** Numbers as distances, each from the one before and the first from 0: most are 1, which compression makes nothing of. */

export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers again. */
export function fromSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
