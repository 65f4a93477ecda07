/** Where the picture breaks: which station fails, which were reached, and from where an answer comes back. */

import type { Code } from '../catalog/code.ts';
import { FAMILIES } from '../catalog/families/index.ts';
import type { Place } from '../catalog/schema.ts';

/** The stations of the line, from the reader's program to the far service. */
export const STATIONS = ['program', 'computer', 'network', 'host', 'service'] as const satisfies readonly Place[];

export interface Break {
  /** Index of the station that fails, or is at work; -1 where the code does not say. */
  at: number;
  /** Beside the failing station stands a key: an account, a right or a policy. */
  key: boolean;
  /** Index of the station from which an answer comes back, or undefined. */
  answerFrom?: number;
}

/** An account fails at the far service where it answered, at this computer where nothing went out. */
export function findBreak(where: Place, answered: boolean | undefined): Break {
  if (where === 'unknown') return { at: -1, key: false };
  const station = where === 'account' ? (answered ? 'service' : 'computer') : where;
  const at = STATIONS.indexOf(station);
  return {
    at,
    key: where === 'account',
    // The answer of a service that is not there comes from its host.
    ...(answered && at > 0 ? { answerFrom: station === 'service' ? at - 1 : at } : {}),
  };
}

/** Whether the code says that something failed: work that goes on does not, nor does an answer such as HTTP 204. */
export function isFailing({ family, value, verdict }: Pick<Code, 'family' | 'value' | 'verdict'>): boolean {
  return verdict !== 'progress' && (FAMILIES[family].isFailure?.(value) ?? true);
}
