import { describe, expect, test } from 'vitest';

import { findProduct } from '../../src/identify/products.ts';
import { readMarked } from './marked.ts';

/** The name of the product of which the number is a version. */
const product = (example: string) => {
  const { reading, at } = readMarked(example).place;
  const found = findProduct({ reading, at });
  return found === undefined ? undefined : reading.tokens[found].text;
};

describe('a version of a product, alone or in a list', () => {
  test.each([
    ['Windows ‹8›', 'Windows'],
    ['win ‹10›', 'win'],
    ['Windows 10/‹11›', 'Windows'],
    ['Windows 7, 8 and ‹10›', 'Windows'],
    ['Windows 7 et ‹8›', 'Windows'],
    ['Windows 8.‹1›', 'Windows'],
    ['Windows 8.1, ‹10›', 'Windows'],
    ['Windows Server ‹2019›', 'Server'],
    ['Windows (‹10›)', 'Windows'],
    ['Windows 2000, 2003, 2008, 2012, and also ‹2016›', 'Windows'],
    ['Windows 3, 7, 8, 10, 11, 95, 98, 2000, 2003, ‹2008›', 'Windows'],
  ])('%s', (example, name) => {
    expect(product(example)).toBe(name);
  });
});

describe('any other number is none of the product', () => {
  test.each([
    'Windows ‹691›',
    'Windows 10, ‹691›',
    'Windows 691, ‹10›',
    'Windows 10 error ‹8›',
    'Windows: ‹8›',
    'Windows\n‹8›',
    'Server ‹8›',
    'Windows ‹0x8›',
    'and ‹8›',
    '10, ‹8›',
    '‹8› Windows',
    '8.‹1›',
    'order 8.‹1›',
  ])('%s', (example) => {
    expect(product(example)).toBeUndefined();
  });
});
