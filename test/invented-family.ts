/** A family that nobody has heard of: a descriptor, its line, its content, its facts and one line of colour are all it takes. */

import type { Project } from './small-project.ts';

const DESCRIPTOR = `/** Parrot: the codes of an invented service. */

import { FACILITY, type FamilyRules } from './family.ts';

export const parrot = {
  name: { en: 'Parrot', fr: 'Perroquet' },
  breaks: 'transfer',
  ranges: [[23001, 23099]],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['PARROT'],
  requires: ['frequency'],
  everyday: false,
  topics: { any: ['parrot'], en: ['perch'], fr: ['perchoir'] },
} as const satisfies FamilyRules;
`;

const code = (number: string, symbol: string, en: string, fr: string) => `---
symbol: ${symbol}
header: parrot.h
status: current
verdict: transient
where: service
frequency: common
checked: 2026-11-28
title: { en: ${en}, fr: ${fr} }
summary: { en: ${en}., fr: ${fr}. }
reply: { en: The bird., fr: L’oiseau. }
keywords: { en: [beak], fr: [bec] }
sources: [https://example.org/${number}]
---

:::en
## Meaning

${en}.

## Causes

1. It is asleep.

## Fix

- **You:** wake it.
:::

:::fr
## Signification

${fr}.

## Causes

1. Il dort.

## Résolution

- **Vous :** le réveiller.
:::
`;

const FAMILY = `---
title: { en: Parrot codes, fr: Codes Perroquet }
summary: { en: Codes of parrots., fr: Codes de perroquets. }
topic: { en: Birds., fr: Oiseaux. }
common: [parrot/23001]
groups: [{ from: "23001", to: "23002", title: { en: All, fr: Tous } }]
---
`;

/** Writes the family into a copy of the project. */
export function addInventedFamily(project: Project): void {
  project.write('src/catalog/families/parrot.ts', DESCRIPTOR);
  const index = project.read('src/catalog/families/index.ts');
  project.write(
    'src/catalog/families/index.ts',
    index
      .replace('import { ras }', "import { parrot } from './parrot.ts';\nimport { ras }")
      .replace(' } as const satisfies', ', parrot } as const satisfies'),
  );
  project.write('content/codes/parrot/23001.md', code('23001', 'PARROT_IS_DEAD', 'Parrot is dead', 'Perroquet mort'));
  project.write('content/codes/parrot/23002.md', code('23002', 'PARROT_RESTING', 'Parrot is resting', 'Perroquet au repos'));
  project.write('content/families/parrot.md', FAMILY);
  const facts = [
    { number: '23001', symbol: 'PARROT_IS_DEAD', header: 'parrot.h' },
    { number: '23002', symbol: 'PARROT_RESTING', header: 'parrot.h' },
  ];
  project.write('content/facts/parrot.json', JSON.stringify({ sources: ['parrot.h'], codes: facts }));
}
