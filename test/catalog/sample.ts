/** A right content file, and ways to spoil it: what the rules are tried on. */

import type { CodeEntry } from '../../src/catalog/code.ts';
import type { FamilyEntry } from '../../src/catalog/family-page.ts';

export const BODY = `
:::en
## Meaning

Nothing listens on port 1433.

## Causes

1. The service is stopped.

## Checks

\`\`\`powershell
Test-NetConnection srv01 -Port 1433
\`\`\`

## Fix

- **You:** start it with \`Start-Service\`.
:::

:::fr
## Signification

Rien n’écoute sur le port 1433.

## Causes

1. Le service est arrêté.

## Vérifications

\`\`\`powershell
Test-NetConnection srv01 -Port 1433
\`\`\`

## Résolution

- **Vous :** le démarrer avec \`Start-Service\`.
:::
`;

/** The entry of a right file; `change` replaces parts of it. */
export function makeEntry(change: Partial<Omit<CodeEntry, 'data'>> & { data?: Partial<CodeEntry['data']> } = {}): CodeEntry {
  const { data, ...rest } = change;
  return {
    id: 'winsock/10061',
    file: 'content/codes/winsock/10061.md',
    body: BODY,
    bodyLine: 10,
    lineOf: () => 1,
    ...rest,
    data: {
      symbol: 'WSAECONNREFUSED',
      header: 'WinSock2.h',
      status: 'current',
      verdict: 'transient',
      where: 'service',
      frequency: 'common',
      checked: '2026-11-28',
      aliases: [],
      equivalents: {},
      functions: [],
      homonyms: [],
      seen: [],
      title: { en: 'Connection refused', fr: 'Connexion refusée' },
      summary: { en: 'No.', fr: 'Non.' },
      reply: { en: 'No.', fr: 'Non.' },
      keywords: { en: [], fr: [] },
      alike: [],
      related: [],
      sources: ['https://learn.microsoft.com/'],
      ...data,
    },
  };
}

/** The entry with a part of its body replaced; throws where that part is not there. */
export function spoil(before: string, after: string): CodeEntry {
  if (!BODY.includes(before)) throw new Error(`the sample has no “${before}”`);
  return makeEntry({ body: BODY.replace(before, () => after) });
}

/** The entry of a right family page; `change` replaces parts of it. */
export function makeFamily({ id = 'winsock', data }: { id?: string; data?: Partial<FamilyEntry['data']> } = {}): FamilyEntry {
  const text = { en: 'x', fr: 'x' };
  return {
    id,
    file: `content/families/${id}.md`,
    body: '',
    bodyLine: 1,
    lineOf: () => 1,
    data: {
      title: text,
      summary: text,
      topic: text,
      homonyms: [],
      common: [`${id}/10061`],
      groups: [{ from: '10060', to: '10061', title: text }],
      ...data,
    },
  };
}
