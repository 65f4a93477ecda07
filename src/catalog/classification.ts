/** The closed lists by which codes are classified; free of the schema, so that the browser can have them. */

/** `context`: the code only stands beside another one, which decides. */
export const VERDICTS = ['transient', 'fatal', 'progress', 'context'] as const;
/** `unknown`: the code itself says that nobody knows where it happened. */
export const PLACES = ['program', 'computer', 'network', 'host', 'service', 'account', 'unknown'] as const;
export const STATUSES = ['current', 'reserved', 'obsolete'] as const;

/** Phases of a remote access connection, in their order; `other` is administration, outside a connection. */
export const PHASES = ['device', 'connect', 'authenticate', 'network', 'disconnect', 'other'] as const;
export const FREQUENCIES = ['common', 'occasional', 'rare'] as const;

export type Phase = (typeof PHASES)[number];
export type Frequency = (typeof FREQUENCIES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Place = (typeof PLACES)[number];
export type Status = (typeof STATUSES)[number];
