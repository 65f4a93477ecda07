/** Rule: every cmdlet and program that a page names is known, takes the parameters that it is given, and gets those that it needs. */

import { listCalls, locateFences } from '../fences.ts';
import type { SourceText } from '../halves.ts';
import type { Cmdlet, KnownCommands } from '../known-commands.ts';
import type { Problem } from '../problem.ts';
import { readCalls, type Call } from '../shell.ts';

/** Parameters that every cmdlet takes, and those among them that take a value. */
const COMMON = ['Debug', 'Verbose'];
const COMMON_VALUES = [
  'ErrorAction',
  'ErrorVariable',
  'InformationAction',
  'InformationVariable',
  'OutBuffer',
  'OutVariable',
  'PipelineVariable',
  'WarningAction',
  'WarningVariable',
];
const COMMON_ALIASES: Record<string, string> = { ea: 'ErrorAction', ev: 'ErrorVariable', wa: 'WarningAction', ov: 'OutVariable' };

const CMDLET = /^[A-Za-z]+-[A-Za-z][A-Za-z0-9]+$/;
/** Approved verbs of PowerShell that begin the cmdlets of the content. */
const VERBS =
  /^(?:Add|Clear|Complete|Connect|ConvertFrom|ConvertTo|Copy|Disable|Disconnect|Enable|Enter|Exit|Export|Find|ForEach|Format|Get|Group|Import|Install|Invoke|Measure|Move|New|Out|Read|Register|Remove|Rename|Repair|Reset|Resolve|Restart|Resume|Select|Send|Set|Sort|Start|Stop|Suspend|Test|Trace|Uninstall|Unregister|Update|Wait|Where|Write)-[A-Z]/;

const SOURCE = 'content/facts/commands.json';

/** @param known nothing where a project has no list. */
export function checkKnownCommands(entry: SourceText, known: KnownCommands | undefined): Problem[] {
  if (!known) return [];
  return [...checkFences(entry, known), ...checkSpans(entry, known)];
}

function checkFences(entry: SourceText, known: KnownCommands): Problem[] {
  return locateFences(entry).flatMap((fence) =>
    listCalls(fence).flatMap((call) =>
      (isCmdlet(call, known) ? judgeCmdlet(call, known, true) : judgeProgram(call, known)).map((message) => ({
        file: entry.file,
        line: fence.line + call.line,
        message,
      })),
    ),
  );
}

/** Names in code spans of the text; a command that stands there need not be whole. */
function checkSpans({ file, body, bodyLine }: SourceText, known: KnownCommands): Problem[] {
  return body.split('\n').flatMap((text, at) =>
    [...text.matchAll(/`([^`]+)`/g)].flatMap(([, span = '']): Problem[] => {
      const [name = ''] = span.split(/\s+/);
      if (!CMDLET.test(name) || !VERBS.test(name)) return [];
      const report = (message: string) => ({ file, line: bodyLine + at, message });
      return readCalls(span)
        .filter((call) => CMDLET.test(call.name))
        .flatMap((call) => judgeCmdlet(call, known, false).map(report));
    }),
  );
}

/** @param whole whether the call stands as people paste it, so that nothing may be missing. */
function judgeCmdlet(call: Call, known: KnownCommands, whole: boolean): string[] {
  const cmdlet = known.cmdlets.get(call.name.toLowerCase());
  if (!cmdlet) return [unknown(call.name, 'cmdlet')];
  const named = call.arguments.filter(({ kind }) => kind === 'parameter').map(({ text }) => text);
  const wrong = named.flatMap((name) => describeParameter(cmdlet, name) ?? []);
  const splats = call.arguments.some(({ text }) => /^@\w/.test(text));
  if (wrong.length > 0 || splats || !whole) return wrong;
  const missing = findMissing(call, cmdlet);
  return missing ? [`${cmdlet.name} is called without -${missing}, which it needs: give it, or name the cmdlet in the text alone`] : [];
}

function judgeProgram(call: Call, known: KnownCommands): string[] {
  const program = known.programs.get(call.name.toLowerCase().replace(/\.exe$/, ''));
  if (!program) return [unknown(call.name, 'program')];
  const { options } = program;
  if (!options) return [];
  return call.arguments.flatMap(({ kind, text }) => {
    const option = kind === 'parameter' ? `-${text}` : /^(?:--?|\/)[A-Za-z?][\w.-]*/.exec(text)?.[0];
    if (option === undefined || isOption(option, options)) return [];
    return [`${program.name} has no option ${option}: correct it, or add it to ${SOURCE} with its source`];
  });
}

/** An option as it is listed, in any case, or several of one letter in one word: `-sIL`. */
function isOption(option: string, options: readonly string[]): boolean {
  const listed = (text: string) => options.some((each) => each.toLowerCase() === text.toLowerCase());
  return listed(option) || (/^-\w+$/.test(option) && [...option.slice(1)].every((letter) => listed(`-${letter}`)));
}

/** `manage-bde` is a program in spite of its hyphen. */
const isCmdlet = ({ name }: Call, { programs }: KnownCommands) => CMDLET.test(name) && !programs.has(name.toLowerCase());

const unknown = (name: string, what: string) => `the ${what} ${name} is not known here: correct it, or add it to ${SOURCE} with its source`;

/** What is wrong with a parameter of a cmdlet: it must be one of its own, or begin exactly one. */
function describeParameter(cmdlet: Cmdlet, name: string): string | undefined {
  if (findParameter(cmdlet, name)) return undefined;
  return `${cmdlet.name} has no parameter -${name}: correct it, or add it to ${SOURCE} with its source`;
}

function findParameter(cmdlet: Cmdlet, name: string): string | undefined {
  const own = [...cmdlet.takes, ...cmdlet.switches];
  const all = [...own, ...COMMON, ...COMMON_VALUES];
  const lower = name.toLowerCase();
  const alias = Object.entries({ ...COMMON_ALIASES, ...cmdlet.aliases }).find(([short]) => short.toLowerCase() === lower)?.[1];
  const whole = all.find((each) => each.toLowerCase() === lower) ?? alias;
  if (whole) return whole;
  const begun = [...new Set(all.filter((each) => each.toLowerCase().startsWith(lower)))];
  return begun.length === 1 ? begun[0] : undefined;
}

/** A parameter that must be there and is given neither by name, nor by its place, nor by a pipe. */
function findMissing(call: Call, cmdlet: Cmdlet): string | undefined {
  if (cmdlet.required.length === 0) return undefined;
  const given = new Set<string>();
  let values = 0;
  for (let at = 0; at < call.arguments.length; at++) {
    const { kind, text } = call.arguments[at]!;
    if (kind === 'value') values++;
    else {
      const name = findParameter(cmdlet, text)!;
      given.add(name);
      if ((cmdlet.takes.includes(name) || COMMON_VALUES.includes(name)) && call.arguments[at + 1]?.kind === 'value') at++;
    }
  }
  const lacks = cmdlet.required.map((way) => {
    let places = values;
    return way.filter((each) => {
      const name = each.replace('[', '');
      if (given.has(name)) return false;
      if (each.startsWith('[') && places-- > 0) return false;
      return !(call.piped && cmdlet.piped.includes(name));
    });
  });
  const least = lacks.toSorted((a, b) => a.length - b.length)[0]!;
  return least[0]?.replace('[', '');
}
