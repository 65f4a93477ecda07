/** The form of the front matter: what every content file must say about itself, field by field. */

import { z } from 'astro/zod';

import { VERDICTS, PLACES, STATUSES, PHASES, FREQUENCIES } from './classification.ts';

export {
  VERDICTS,
  PLACES,
  STATUSES,
  PHASES,
  FREQUENCIES,
  type Phase,
  type Frequency,
  type Verdict,
  type Place,
  type Status,
} from './classification.ts';

/** Words that a keyword may have at most: longer ones are sentences and belong to the text. */
const KEYWORD_WORDS = 4;

/** Characters that a field may have at most: twice the longest reply. */
const LONGEST_FIELD = 800;

const line = z.string().trim().min(1, 'is empty: write it').max(LONGEST_FIELD, `has more than ${LONGEST_FIELD} characters: shorten it`);
const bilingual = z.strictObject({ en: line, fr: line });
const id = z.string().regex(/^[a-z][a-z0-9]*\/(0x[0-9a-f]{8}|\d+)$/, 'is no code: write family/number, as in its address');
const keyword = z
  .union([line, z.number().transform(String)])
  .refine((text) => text.split(/\s+/).length <= KEYWORD_WORDS, `has more than ${KEYWORD_WORDS} words: shorten it`);
const keywords = z.strictObject({ en: z.array(keyword), fr: z.array(keyword) });
const name = line.regex(/^[^<>"&\\`|[\]]*$/, 'is no name: it holds a sign that no name has');
const names = z.array(name);
const webAddress = z
  .url({ protocol: /^https$/, error: 'is no web address: write https://…' })
  .max(LONGEST_FIELD, `has more than ${LONGEST_FIELD} characters: shorten it`)
  .refine(canDecode, 'is no web address: a % stands before what is no code of a character');

/** Addresses are shown as people read them: what cannot be decoded cannot be shown. */
function canDecode(url: string): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

/** Names and numbers of the same error in other systems. Only what a source says. */
const equivalentsSchema = z.strictObject({
  posix: name.optional(),
  linux: z.int().optional(),
  macos: z.int().optional(),
  h_errno: name.optional(),
  eai: names.optional(),
  win32: names.optional(),
  ntstatus: names.optional(),
  dotnet: name.optional(),
  python: name.optional(),
  rust: name.optional(),
  libuv: name.optional(),
  /** Windows Update's own name and number for it: `WU_E_PT_WINHTTP_NAME_NOT_RESOLVED 0x8024402C`. */
  wu: names.optional(),
  /** The constant of winhttp.h for an HTTP status. */
  winhttp: name.optional(),
  /** The member of System.Net.HttpStatusCode. */
  statusCode: name.optional(),
});

export const codeSchema = z.strictObject({
  symbol: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'is no symbol: upper case, digits and _')
    .optional(),
  header: z.string().regex(/\.h$/, 'is no header: it ends in .h').optional(),
  status: z.enum(STATUSES),
  verdict: z.enum(VERDICTS),
  where: z.enum(PLACES),
  answered: z.boolean().optional(),
  /** Where in a remote access connection the code is met. */
  phase: z.enum(PHASES).optional(),
  /** How often people meet the code today. */
  frequency: z.enum(FREQUENCIES).optional(),
  /** The last day on which its facts were checked against sources. */
  checked: z.iso.date('is no date: write it as 2026-11-28'),
  aliases: names.default([]),
  equivalents: equivalentsSchema.default({}),
  functions: names.default([]),
  homonyms: z.array(z.strictObject({ symbol: name, header: name })).default([]),
  title: bilingual,
  summary: bilingual,
  reply: bilingual,
  keywords,
  /** Products in which people meet the code, each with the number or the words as it shows them. */
  seen: z.array(z.strictObject({ in: line, as: line })).default([]),
  alike: z.array(z.strictObject({ code: id, en: line, fr: line })).default([]),
  related: z.array(id).default([]),
  sources: z.array(webAddress).min(1, 'is empty: name at least one page that says it'),
});

/** A family's own page. `groups` cut the list of its codes; `common` are the codes that people meet most. */
export const familySchema = z.strictObject({
  title: bilingual,
  summary: bilingual,
  topic: bilingual,
  common: z.array(id).min(1),
  /** How to tell the family's code from another meaning of its number, by the header that defines the other one. */
  homonyms: z.array(z.strictObject({ header: line, system: bilingual, rule: bilingual })).default([]),
  groups: z.array(z.strictObject({ from: line, to: line, title: bilingual })).min(1),
});

/**
 * How a state stands on the line of a picture of states: on it, at its end, or on a branch that leads back to it
 * (`retry`), waits (`pause`) or stops (`failure`).
 */
const STATE_KINDS = ['step', 'end', 'retry', 'pause', 'failure'] as const;

export type StateKind = (typeof STATE_KINDS)[number];

const stateSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z_]\w*$/, 'is no name of a state'),
  value: z.int().nonnegative(),
  kind: z.enum(STATE_KINDS),
  en: line,
  fr: line,
  /** Codes that are met in this state. */
  codes: z.array(id).default([]),
});

/** What every map says of itself: `title` names the way, `summary` says how to read it. */
const mapFrame = { title: bilingual, summary: bilingual, sources: z.array(webAddress).default([]) };

/** The end of a map of lanes from which an arrow starts. */
const LANE_ENDS = ['left', 'right'] as const;

/** One packet on its way: how much of the way it gets, in percent, and whether it is lost there. */
const arrowSchema = z.strictObject({
  label: line,
  from: z.enum(LANE_ENDS),
  reach: z.int().min(1).max(100).default(100),
  lost: z.boolean().default(false),
});

const stepId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is no anchor: write lower-case words joined by hyphens');

/** A step between two ends: what is called, what goes over the line, which codes are met there, at which end. */
const laneStepSchema = z.strictObject({
  id: stepId,
  title: bilingual,
  calls: names.default([]),
  /** The way ends here. */
  fails: z.boolean().default(false),
  arrows: z.array(arrowSchema).default([]),
  codes: z.array(id).default([]),
  /** Codes that the other end meets. */
  far: z.array(id).default([]),
  note: bilingual.optional(),
});

/** A range of numbers that share their fate, for a map that sorts all codes of a family by verdict. */
const classSchema = z.strictObject({ id: stepId, from: z.int(), to: z.int(), title: bilingual, note: bilingual });

/**
 * A map of a family: `lanes` shows what goes between two ends, time downwards; `states` a line of states with branches;
 * `verdicts` all codes of the family by what follows from them.
 */
export const mapSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...mapFrame,
    kind: z.literal('lanes'),
    ends: z.strictObject({ left: bilingual, right: bilingual }),
    steps: z.array(laneStepSchema).min(2),
  }),
  z.strictObject({ ...mapFrame, kind: z.literal('states'), states: z.array(stateSchema).min(2) }),
  z.strictObject({ ...mapFrame, kind: z.literal('verdicts'), classes: z.array(classSchema).min(2) }),
]);

/** Codes that people take for each other: one question, then one row a code. The file is named by their numbers. */
export const comparisonSchema = z.strictObject({
  question: bilingual,
  codes: z
    .array(
      z.strictObject({
        code: id,
        /** The answer to the question that means this code. */
        answer: bilingual,
        seen: bilingual,
        from: bilingual,
        /** Who acts next. */
        who: bilingual,
        check: bilingual,
      }),
    )
    .min(2),
  /** A command that tells them apart by itself, and how to read what it prints. */
  command: line.optional(),
  reading: bilingual.optional(),
  sources: z.array(webAddress).default([]),
});

/** `map: ras` shows that family's map by a link. */
export const guideSchema = z.strictObject({
  family: line,
  title: bilingual,
  summary: bilingual,
  /** A tool that stands below the text. */
  tool: z.enum(['http-verdict']).optional(),
  /** Anchors that sections keep though their English headings have changed: the one of today's heading, then the one that people link to. */
  anchors: z.record(stepId, stepId).default({}),
  /** The map that belongs to the text: a family. */
  map: line.optional(),
  sources: z.array(webAddress).min(1),
});

export type CodeData = z.infer<typeof codeSchema>;
export type FamilyData = z.infer<typeof familySchema>;
export type State = z.infer<typeof stateSchema>;
export type MapData = z.infer<typeof mapSchema>;
export type LanesData = Extract<MapData, { kind: 'lanes' }>;
export type Arrow = z.infer<typeof arrowSchema>;
export type ComparisonData = z.infer<typeof comparisonSchema>;
export type GuideData = z.infer<typeof guideSchema>;
export type Equivalents = z.infer<typeof equivalentsSchema>;
