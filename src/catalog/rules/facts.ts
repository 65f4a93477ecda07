/** Rule: every page says what the facts of its family say, every page has facts, and every fact has a page. */

import type { CodeEntry } from '../code.ts';
import type { Fact, FamilyFacts } from '../facts.ts';
import { isFamilyId } from '../families/index.ts';
import type { Problem } from '../problem.ts';

/** Codes without a page that are named in one message. */
const NAMED = 8;

/** @param ids every code that has a file, readable or not. */
export function checkFacts(entries: readonly CodeEntry[], facts: readonly FamilyFacts[], ids: ReadonlySet<string>): Problem[] {
  const ofFamily = new Map(facts.map((each) => [each.id, each]));
  return [...entries.flatMap((entry) => checkEntry(entry, ofFamily)), ...facts.flatMap((each) => checkPages(each, ids))];
}

function checkEntry(entry: CodeEntry, facts: ReadonlyMap<string, FamilyFacts>): Problem[] {
  const [family = '', number = ''] = entry.id.split('/');
  if (!isFamilyId(family)) return [];
  const file = facts.get(family)?.file ?? `content/facts/${family}.json`;
  const fact = facts.get(family)?.codes.get(number);
  if (fact) return compareFields(entry, fact, file);
  return [{ file: entry.file, line: 1, message: `is in no facts file: add ${number} to ${file} with what its source says` }];
}

function compareFields({ file, data, lineOf }: CodeEntry, fact: Fact, source: string): Problem[] {
  const wanted = {
    symbol: fact.symbol,
    header: fact.header,
    functions: fact.functions ?? [],
    equivalents: fact.equivalents ?? {},
    homonyms: fact.homonyms ?? [],
  };
  const fields = Object.entries(wanted).flatMap(([field, value]): Problem[] => {
    const own = data[field as keyof typeof wanted];
    if (isSame(own, value)) return [];
    return [
      { file, line: lineOf([field]), message: `${field}: ${describe(own)}, but the facts say ${describe(value)}: ${remedy(source)}` },
    ];
  });
  // A page may know more names than the facts: people type them.
  const missing = (fact.aliases ?? []).filter((alias) => !data.aliases.includes(alias));
  return [
    ...fields,
    ...missing.map((alias) => ({
      file,
      line: lineOf(['aliases']),
      message: `aliases: lacks ${alias}, which the facts name: ${remedy(source)}`,
    })),
  ];
}

const remedy = (source: string) => `write that, or correct ${source} with its source`;

function checkPages({ id, file, codes }: FamilyFacts, ids: ReadonlySet<string>): Problem[] {
  const without = [...codes.keys()].filter((number) => !ids.has(`${id}/${number}`));
  if (without.length === 0) return [];
  const named = `${without.slice(0, NAMED).join(', ')}${without.length > NAMED ? ' …' : ''}`;
  return [{ file, message: `${without.length} of its codes have no page (${named}): npm run new ${id} ${without[0]}` }];
}

/** Equal values, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
