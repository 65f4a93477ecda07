/** Reads a content file: its front matter as data that knows its lines, and the body below it. */

import type { z } from 'astro/zod';
import { load, YAMLException } from 'js-yaml';

import type { SourceText } from './halves.ts';
import type { Problem } from './problem.ts';
import { findLine } from './yaml-lines.ts';

/** A file as it lies below `content/`. */
export interface ContentFile {
  /** Path below its folder, without `.md`: the identity of what it describes. */
  id: string;
  /** Path from the project's root, with `/`. */
  file: string;
  text: string;
}

/** An entry: a file whose front matter has passed its schema. */
export interface Entry<Data> extends SourceText {
  id: string;
  data: Data;
}

export interface ReadResult<Data> {
  /** The text, readable whatever the front matter is like. */
  source: SourceText & { id: string };
  /** The entry, where the front matter is as the schema wants it. */
  entry?: Entry<Data>;
  problems: Problem[];
}

const FENCE = '---\n';

/** Characters of a file at most: three times the longest text. Nothing beyond is looked at. */
const LONGEST = 150_000;

/** Reads one file. A wrong front matter is told field by field, each with its line. */
export function readContentFile<Schema extends z.ZodType>({ id, file, text }: ContentFile, schema: Schema): ReadResult<z.infer<Schema>> {
  if (text.length > LONGEST) {
    const source = { id, file, body: '', bodyLine: 1, lineOf: () => 1 };
    return { source, problems: [{ file, line: 1, message: `has ${text.length} characters, and a page at most ${LONGEST}: shorten it` }] };
  }
  // Git on Windows may check files out with CRLF.
  const lines = text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
  const end = lines.startsWith(FENCE) ? lines.indexOf(`\n${FENCE}`) : -1;
  if (end < 0) {
    // Fields without their lines --- are no text outside the halves.
    const start = Math.max(lines.search(/^:::/m), 0);
    const source = { id, file, body: lines.slice(start), bodyLine: lines.slice(0, start).split('\n').length, lineOf: () => 1 };
    return { source, problems: [{ file, line: 1, message: 'has no front matter: begin with a line --- and end the fields with another' }] };
  }
  const front = lines.slice(0, end + 1);
  const body = lines.slice(end + 1 + FENCE.length);
  // The first line, ---, is a line of YAML too: lines of the front matter are lines of the file.
  const lineOf = (path: readonly PropertyKey[]) => findLine(front, path);
  const source = { id, file, body, bodyLine: front.split('\n').length + 1, lineOf };
  const yaml = readYaml(front, file);
  if ('problem' in yaml) return { source, problems: [yaml.problem] };
  const parsed = schema.safeParse(yaml.data, { reportInput: true });
  if (parsed.success) return { source, entry: { ...source, data: parsed.data }, problems: [] };
  return { source, problems: parsed.error.issues.map((issue) => describeIssue(issue, file, lineOf)) };
}

function readYaml(front: string, file: string): { data: unknown } | { problem: Problem } {
  try {
    return { data: load(front) ?? {} };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    return { problem: { file, line, message: `the front matter is no YAML (${error.reason}): correct this line or the one before it` } };
  }
}

function describeIssue(issue: z.core.$ZodIssue, file: string, lineOf: SourceText['lineOf']): Problem {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const field = issue.path.join('.');
  const line = lineOf([...issue.path, ...unknown.slice(0, 1)]);
  return { file, line, message: `${field === '' ? '' : `${field}: `}${describeFault(issue)}` };
}

/** The fault of a field in the words of this project: what it is and what to write. */
function describeFault(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.join(', ')} is no field here: correct the name, or remove it`;
    case 'invalid_value':
      return `${isMissing(issue) ? 'is missing: write' : 'must be'} one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      if (isMissing(issue)) return 'is missing: write it';
      return issue.expected === 'array' ? 'must be a list: write [ … ]' : `must be of the type ${issue.expected}: correct it`;
    default:
      return issue.message;
  }
}

/** A field that is not there, or has no value. */
const isMissing = ({ input }: z.core.$ZodIssue) => input === undefined || input === null;
