import { describe, expect, test } from 'vitest';

import { entries, readFacts } from './entries.ts';

const families = [...new Set(entries.codes.map((entry) => entry.id.split('/')[0]))];

describe.each(families)('%s', (family) => {
  const facts = new Map(readFacts(family).codes.map((fact) => [`${family}/${fact.number}`, fact]));
  const codes = entries.codes.filter((entry) => entry.id.startsWith(`${family}/`));

  test('every code of the facts has a page, and every page its facts', () => {
    expect(codes.map((entry) => entry.id).toSorted()).toEqual([...facts.keys()].toSorted());
  });

  test.each(codes.map((entry) => [entry.id, entry] as const))('%s says what the facts say', (id, { data }) => {
    const fact = facts.get(id);
    expect(data.symbol).toBe(fact?.symbol);
    expect(data.header).toBe(fact?.header);
    expect(data.functions).toEqual(fact?.functions ?? []);
    expect(data.equivalents).toEqual(fact?.equivalents ?? {});
    expect(data.homonyms).toEqual(fact?.homonyms ?? []);
    expect(data.aliases).toEqual(expect.arrayContaining(fact?.aliases ?? []));
  });
});
