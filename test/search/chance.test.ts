import { describe, expect, test } from 'vitest';

import { judgeChance, type Surroundings } from '../../src/search/chance.ts';
import type { WordScore } from '../../src/search/rank.ts';

const WORD: WordScore = {
  code: 0,
  score: 0.4,
  covered: 0.4,
  meant: 0.4,
  placed: 0.7,
  matched: 2,
  phrase: 0,
  named: false,
  said: false,
  titled: false,
  asked: false,
};
const OURS: Surroundings = { query: 'a b c', isForeign: false, isSpoken: true, strayNumbers: false, isOthers: false, isCounted: false };

const isChance = (word: Partial<WordScore>, around: Partial<Surroundings> = {}, unknown = 0) =>
  judgeChance({ scores: [], weight: 10, unknown }, { ...OURS, ...around })({ ...WORD, ...word });

describe('in a text of our field', () => {
  test('two words are enough, one must name the code or be much of the text', () => {
    expect(isChance({})).toBe(false);
    expect(isChance({ matched: 1 })).toBe(true);
    expect(isChance({ matched: 1, named: true })).toBe(false);
    expect(isChance({ matched: 1, meant: 0.45 })).toBe(false);
    expect(isChance({ matched: 1, score: 0.5 })).toBe(false);
  });
  test('beside words that no code has, two are not', () => {
    expect(isChance({}, {}, 0.5)).toBe(true);
    expect(isChance({}, {}, 0.4)).toBe(false);
    expect(isChance({}, { isSpoken: false }, 0.1)).toBe(true);
    expect(isChance({}, { isSpoken: false }, 0)).toBe(false);
  });
});

describe('beside a number that is something else', () => {
  const around = { strayNumbers: true };
  test('two words that are most of the text, or two in a row', () => {
    expect(isChance({ covered: 0.6 }, around)).toBe(false);
    expect(isChance({ covered: 0.59 }, around)).toBe(true);
    expect(isChance({ covered: 0.9, matched: 1 }, around)).toBe(true);
    expect(isChance({ covered: 0.3, phrase: 2 }, around)).toBe(false);
  });
  test('where it is a code of others, only the latter', () => {
    expect(isChance({ covered: 0.9, matched: 3 }, { ...around, isOthers: true })).toBe(true);
    expect(isChance({ covered: 0.3, phrase: 2 }, { ...around, isOthers: true })).toBe(false);
  });
});

test('beside a number that another program counts, the score must be high', () => {
  expect(isChance({ score: 0.49, named: true }, { isCounted: true })).toBe(true);
  expect(isChance({ score: 0.5 }, { isCounted: true })).toBe(false);
});

describe('in a text of another field a code must explain it', () => {
  const around = { isForeign: true };
  test('the fewer its words, the more of the text they must be', () => {
    expect(isChance({ meant: 0.78 }, around)).toBe(true);
    expect(isChance({ meant: 0.8 }, around)).toBe(false);
    expect(isChance({ meant: 0.74, matched: 4 }, around)).toBe(false);
    expect(isChance({ meant: 0.74, matched: 3 }, around)).toBe(true);
  });
  test('words of its title and keywords, not of its summary', () => {
    expect(isChance({ meant: 0.9, placed: 0.6 }, around)).toBe(true);
  });
  test('a title word for word is enough with less', () => {
    expect(isChance({ covered: 0.3, phrase: 2, titled: true }, around)).toBe(false);
    expect(isChance({ covered: 0.29, phrase: 2, titled: true }, around)).toBe(true);
    expect(isChance({ covered: 0.3, phrase: 1, titled: true }, around)).toBe(true);
    expect(isChance({ covered: 0.3, phrase: 2, titled: false }, around)).toBe(true);
  });
  test('one word is enough where it is the whole text', () => {
    expect(isChance({ meant: 1, matched: 1 }, { ...around, query: 'expired' })).toBe(false);
    expect(isChance({ meant: 1, matched: 1 }, { ...around, query: 'the modem' })).toBe(false);
    expect(isChance({ meant: 1, matched: 1 }, { ...around, query: 'le son ne marche plus' })).toBe(true);
    expect(isChance({ meant: 0.5, matched: 1 }, { ...around, query: 'MAX_PATH' })).toBe(true);
  });
  test('a code of another system names the thing', () => {
    expect(isChance({ meant: 1, matched: 3 }, { ...around, query: 'ORA-00942 does not exist' })).toBe(true);
    expect(isChance({ meant: 1, matched: 3 }, { ...around, query: 'CS0246 could not be found' })).toBe(true);
    expect(isChance({ meant: 1, matched: 3 }, { ...around, isOthers: true })).toBe(true);
    expect(isChance({ meant: 1, matched: 3 }, { ...around, query: 'IPV6_V6ONLY at srv01' })).toBe(false);
  });
});
