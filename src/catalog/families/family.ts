/** What a family of codes must say of itself: everything that is special about it, in one descriptor. */

import type { Verdict } from '../schema.ts';

/** Facility numbers of HRESULTs, from winerror.h. */
export const FACILITY = { win32: 7, http: 25, backgroundCopy: 32 } as const;

/** Places on the way where a family's codes say that something breaks: the home page groups the families by them. */
export const BREAKS = ['connection', 'name', 'remote-access', 'transfer', 'security', 'sharing'] as const;

export type Breaks = (typeof BREAKS)[number];

export interface FamilyRules {
  /** What the family is called in tags, titles and breadcrumbs: the same in both languages, or apart. */
  readonly name: string | { readonly en: string; readonly fr: string };
  /** What breaks when one of its codes is met. */
  readonly breaks: Breaks;
  /** Ranges of its values that break something else. */
  readonly breaksElse?: readonly { readonly breaks: Breaks; readonly range: readonly [number, number] }[];
  /** Ranges of values, both ends included. */
  readonly ranges: readonly (readonly [number, number])[];
  /** How the number stands in a path: decimal, or `0x` and eight lower-case hex digits. */
  readonly base: 'decimal' | 'hex';
  /** The facility of the HRESULT that carries a code, or `self` where the code is one. */
  readonly hresult: 'self' | number;
  /** What Windows prints beside the HRESULT. */
  readonly forms: readonly ('status' | 'decimal' | 'hex')[];
  /** How the symbols begin: people leave it out, and it alone names nothing. */
  readonly prefixes: readonly string[];
  /** Optional fields of the front matter that every code of the family has; no other family may use `phase`. */
  readonly requires: readonly ('phase' | 'frequency')[];
  /** Its numbers are everywhere (404, 691, 53): a number alone in a text is not evidence enough. */
  readonly everyday: boolean;
  /** Its numbers are answers around other errors: HTTP 500 with a message of Windows in it. What stands inside is the cause. */
  readonly wraps?: true;
  /** Words that say that a text is about this family, lower case, without accents: in any language, in English, in French. */
  readonly topics: { readonly any: readonly string[]; readonly en: readonly string[]; readonly fr: readonly string[] };
  /** The order of a family's list, where it is not that of the values. */
  readonly sortBy?: (value: number) => number;
  /** The verdict on a value, where a document decides it and no author may. */
  readonly judge?: (value: number) => Verdict;
  /** For whom the verdict holds, where it does not hold for everybody: the name of a product. */
  readonly judgedBy?: string;
  /** Whether a value is a failure in itself; all are where it is not said. */
  readonly isFailure?: (value: number) => boolean;
}
