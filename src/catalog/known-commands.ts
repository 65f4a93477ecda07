/** The cmdlets and programs that the content may name, with what their documents say of them. */

import { z } from 'astro/zod';

import type { ContentFile } from './content-file.ts';
import { readJson } from './json-file.ts';
import type { Problem } from './problem.ts';

const names = z.array(z.string());

const cmdletSchema = z.strictObject({
  name: z.string(),
  module: z.string(),
  /** Parameters that take a value, and those that are switches. */
  takes: names,
  switches: names.default([]),
  /** Short names of parameters, each with the parameter that it means. */
  aliases: z.record(z.string(), z.string()).default({}),
  /** One list a way of calling it: the parameters that must be there; `[Name` may be given by its place. */
  required: z.array(names).default([]),
  /** Required parameters that a pipe may fill. */
  piped: names.default([]),
});

const programSchema = z.strictObject({
  name: z.string(),
  source: z.string(),
  /** Its options, or for `netsh` its contexts and verbs, lower case; left out where no source lists them. */
  options: names.optional(),
});

const commandsSchema = z.strictObject({
  sources: names.min(1),
  cmdlets: z.array(cmdletSchema),
  programs: z.array(programSchema).default([]),
  /** Checks that have to change something to see anything: the code, the command, the reason. */
  changes: z.array(z.strictObject({ page: z.string(), command: z.string(), reason: z.string() })).default([]),
});

export type Cmdlet = z.infer<typeof cmdletSchema>;
export type Change = z.infer<typeof commandsSchema>['changes'][number];
export type Program = z.infer<typeof programSchema>;

/** What the content may name, by its name in lower case. */
export interface KnownCommands {
  cmdlets: ReadonlyMap<string, Cmdlet>;
  programs: ReadonlyMap<string, Program>;
  changes: readonly Change[];
}

/** Reads `content/facts/commands.json`; a list that cannot be read is a problem and no list. */
export function readCommands(source: ContentFile): { commands?: KnownCommands; problems: Problem[] } {
  const { data, problems } = readJson(source, commandsSchema);
  if (!data) return { problems };
  const byName = <Item extends { name: string }>(items: Item[]) => new Map(items.map((item) => [item.name.toLowerCase(), item]));
  const { cmdlets, programs, changes } = data;
  return { commands: { cmdlets: byName(cmdlets), programs: byName(programs), changes }, problems: [] };
}
