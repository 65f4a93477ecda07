import { describe, expect, test } from 'vitest';

import { isOwned } from '../../src/identify/owner.ts';
import { readMarked } from './marked.ts';

const isOfCurl = (example: string) => {
  const { reading, at } = readMarked(example).place;
  return isOwned(reading, at, (word) => word === 'curl');
};

describe('a number is its owner’s where nothing but labels stands between them', () => {
  test.each([
    'curl ‹7›',
    'curl: (‹7›)',
    'curl: error ‹7›',
    'curl failed with exit code ‹7›',
    'curl then got the error code ‹7›',
    'curl “‹7›”',
    'curl #‹7›',
  ])('%s', (example) => {
    expect(isOfCurl(example)).toBe(true);
  });

  test.each([
    'wget ‹7›',
    '‹7›',
    'curl port ‹7›',
    'curl file ‹7›',
    'curl 8 ‹7›',
    'curl. Error ‹7›',
    'curl\n‹7›',
    'curl: ((( ‹7›',
    'curl then got the error code number ‹7›',
  ])('not in %j', (example) => {
    expect(isOfCurl(example)).toBe(false);
  });
});
