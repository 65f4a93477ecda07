import { expect, test } from 'vitest';

import { applyMutant, listMutants, sample } from './mutants.ts';

const mutate = (text: string) => listMutants('x.ts', text).map((mutant) => applyMutant(text, mutant));

test('a condition, an operator, a result and a number are changed, one at a time', () => {
  expect(mutate('if (a < 1) f();')).toEqual(['if (true) f();', 'if (false) f();', 'if (a <= 1) f();', 'if (a < (1 + 1)) f();']);
  expect(mutate('const f = (a) => !a;')).toEqual(['const f = (a) => undefined;', 'const f = (a) => a;']);
  expect(mutate('function f() { return a && b; }')).toEqual(['function f() { return undefined; }', 'function f() { return a || b; }']);
  expect(mutate('x = list.filter(f).some(g);')).toEqual(['x = list.filter(f).every(g);', 'x = list.some(g);']);
});

test('types, imports, texts and comments are left alone', () => {
  expect(mutate("import a from 'a';\ninterface A { b: 1 }\ntype C = true;\n// 1 < 2\nconst d = ['x' + e, 1];")).toEqual([]);
});

test('a sample is the same for the same seed', () => {
  const items = Array.from({ length: 100 }, (_, at) => at);
  expect(sample(items, 5, 1)).toEqual(sample(items, 5, 1));
  expect(sample(items, 5, 1)).not.toEqual(sample(items, 5, 2));
  expect(new Set(sample(items, 100, 3)).size).toBe(100);
});
