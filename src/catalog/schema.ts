/** The form of the front matter: what every content file must say about itself, field by field. */

import { z } from 'astro/zod';


export const VERDICTS = ['transient', 'fatal', 'progress'] as const;
export const PLACES = ['program', 'computer', 'network', 'host', 'service', 'account'] as const;
export const STATUSES = ['current', 'reserved', 'obsolete'] as const;

export type Verdict = (typeof VERDICTS)[number];
export type Place = (typeof PLACES)[number];
export type Status = (typeof STATUSES)[number];

/** Words that a keyword may have at most: longer ones are sentences and belong to the text. */
const KEYWORD_WORDS = 4;

const line = z.string().trim().min(1, 'is empty: write it');
const bilingual = z.strictObject({ en: line, fr: line });
const id = z.string().regex(/^[a-z]+\/(0x[0-9a-f]{8}|\d+)$/, 'is no code: write family/number, for example winsock/10061');
const keyword = z
  .union([line, z.number().transform(String)])
  .refine((text) => text.split(/\s+/).length <= KEYWORD_WORDS, `has more than ${KEYWORD_WORDS} words: shorten it`);
const keywords = z.strictObject({ en: z.array(keyword), fr: z.array(keyword) });
const names = z.array(line);

/** Names and numbers of the same error in other systems. Only what a source says. */
export const equivalentsSchema = z.strictObject({
  posix: line.optional(),
  linux: z.int().optional(),
  macos: z.int().optional(),
  h_errno: line.optional(),
  eai: names.optional(),
  win32: names.optional(),
  ntstatus: names.optional(),
  dotnet: line.optional(),
  python: line.optional(),
  rust: line.optional(),
  libuv: line.optional(),
});

export const codeSchema = z.strictObject({
  symbol: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is no symbol: upper case, digits and _').optional(),
  header: z.string().regex(/\.h$/, 'is no header: it ends in .h').optional(),
  status: z.enum(STATUSES),
  verdict: z.enum(VERDICTS),
  where: z.enum(PLACES),
  answered: z.boolean().optional(),
  aliases: names.default([]),
  equivalents: equivalentsSchema.default({}),
  functions: names.default([]),
  homonyms: z.array(z.strictObject({ symbol: line, header: line })).default([]),
  title: bilingual,
  summary: bilingual,
  reply: bilingual,
  keywords,
  alike: z.array(z.strictObject({ code: id, en: line, fr: line })).default([]),
  related: z.array(id).default([]),
  sources: z.array(z.url()).min(1, 'is empty: name at least one page that says it'),
});

/** A family's own page. `groups` cut the list of its codes; `common` are the codes that people meet most. */
export const familySchema = z.strictObject({
  name: line,
  order: z.int(),
  title: bilingual,
  summary: bilingual,
  topic: bilingual,
  common: z.array(id).min(1),
  groups: z.array(z.strictObject({ from: line, to: line, title: bilingual })).min(1),
});

export const guideSchema = z.strictObject({
  family: line,
  title: bilingual,
  summary: bilingual,
  sources: z.array(z.url()).min(1),
});

export type CodeData = z.infer<typeof codeSchema>;
export type FamilyData = z.infer<typeof familySchema>;
export type GuideData = z.infer<typeof guideSchema>;
export type Equivalents = z.infer<typeof equivalentsSchema>;

