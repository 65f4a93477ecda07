/** How much each finding of a signal counts: small whole numbers, one table, and what a number must reach. */

/** Weights of a finding: for a number that is like no other (10061, 0x8007274D), and for an everyday one (404, 691, 53). */
type Weight = readonly [distinct: number, everyday: number];

/** Ends the matter, whatever else speaks. */
const NEVER: Weight = [-99, -99];

export const WEIGHTS = {
  larger: NEVER,
  unit: NEVER,
  version: NEVER,
  stage: NEVER,
  event: NEVER,
  'exit-code': NEVER,
  error: [4, 4],
  'topic-label': [4, 4],
  titled: [6, 6],
  code: [3, 3],
  'topic-word': [2, 3],
  'own-words': [2, 3],
  row: [3, 3],
  hresult: [3, 3],
  signed: [4, 4],
  verb: [2, 2],
  'topic-after': [2, 2],
  enclosed: [1, 2],
  last: [1, 1],
  topic: [1, 2],
  failure: [2, 1],
  'short-hex': [-2, -2],
  noun: [-3, -3],
  place: [-5, -5],
  foreign: [0, -5],
  'foreign-label': [0, -9],
  count: [-5, -5],
  log: [-4, -4],
  assigned: [-10, -10],
  thing: [-7, -7],
  dump: [-7, -7],
  errno: [0, -9],
  'foreign-list': [-9, -9],
  explained: [-4, -7],
  program: [-4, -4],
  stranger: [0, -2],
} as const satisfies Record<string, Weight>;

export type Strength = keyof typeof WEIGHTS;

/** What the findings must sum up to for a number to be a code. */
export const LEAST = { distinct: 2, everyday: 4 } as const;

/** What a query gives a number in advance: it stands alone; with few other words; in a sentence. A ticket gives nothing. */
export const PRIOR = { alone: 6, short: 6, sentence: 2, ticket: 0 } as const;

/** A query of more words than this is a sentence. */
export const SHORT_QUERY = 4;
