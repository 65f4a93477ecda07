/** Rule: a check only looks. What changes the machine stands under Fix, with who does it. */

import type { CodeEntry } from '../code.ts';
import { listCalls, locateFences, type Fence } from '../fences.ts';
import { findSectionKey } from '../headings.ts';
import type { Change } from '../known-commands.ts';
import type { Problem } from '../problem.ts';
import type { Call } from '../shell.ts';

const SOURCE = 'content/facts/commands.json';

/** Verbs of cmdlets that change something. */
const CHANGES =
  /^(?:Add|Clear|Complete|Disable|Disconnect|Enable|Install|Move|New|Register|Remove|Rename|Reset|Restart|Resume|Set|Start|Stop|Suspend|Uninstall|Unregister|Update)-/i;

/** Cmdlets that begin so and change nothing on the machine, each with what they do. */
const HARMLESS: Record<string, string> = {
  'new-object': 'makes an object in the memory of the shell',
  'new-pssessionoption': 'makes an object in the memory of the shell',
  'new-timespan': 'makes an object in the memory of the shell',
  'new-eapconfiguration': 'makes an object in the memory of the shell',
  'start-sleep': 'waits',
};

/** How programs change the machine, by their name; the pattern is held against their arguments. */
const PROGRAMS: Record<string, RegExp> = {
  auditpol: /^\/(?:set|clear|remove|restore)/i,
  bitsadmin: /^\/(?:cancel|complete|create|addfile|reset|resume|set\w*|suspend|takeownership|transfer)\b/i,
  certutil: /-(?:addstore|delstore|setreg|delreg|repairstore)\b/i,
  cmdkey: /\/(?:add|generic|delete)/i,
  ipconfig: /\/(?:release|renew|flushdns|registerdns)/i,
  klist: /\bpurge\b/i,
  net: /^(?:start|stop|pause|continue)\s+\S|^use\b.*\/delete/i,
  netsh: /\b(?:add|set|reset|delete|import|install|uninstall)\b/i,
  pktmon: /^(?:start|filter)\b/i,
  powercfg: /\/(?:change|setactive|hibernate|h)\b/i,
  reg: /^(?:add|delete|import)\b/i,
  sc: /^(?:config|create|delete|start|stop|pause|continue|failure)\b/i,
  setspn: /^-[SAD]\b/i,
  w32tm: /^\/(?:config|register|unregister|resync)/i,
  wevtutil: /^(?:sl|set-log|cl|clear-log|im|um)\b/i,
};

/** What records for a while and is switched off again on the same page: the start needs its stop. */
const RECORDINGS: readonly { start: RegExp; stop: RegExp }[] = [
  { start: /^pktmon (?:start|filter)\b/i, stop: /^pktmon stop\b/im },
  { start: /^netsh \w+ set tracing \S+ enabled/i, stop: /^netsh \w+ set tracing \S+ disabled/im },
  { start: /^netsh \w+ set tracing \S+ disabled/i, stop: /^netsh \w+ set tracing \S+ enabled/im },
  { start: /^wevtutil sl .*\/e:true/i, stop: /^wevtutil sl .*\/e:false/im },
  { start: /^wevtutil sl .*\/e:false/i, stop: /^wevtutil sl .*\/e:true/im },
];

/**
 * @param exceptions pages on which a check has to change something, with the reason; one that nobody needs is a problem.
 */
export function checkLooking(entries: readonly CodeEntry[], exceptions: readonly Change[] = []): Problem[] {
  const needed = new Set<Change>();
  const problems = entries.flatMap((entry) => {
    const fences = locateFences(entry).filter(({ half, heading }) => findSectionKey(half, heading) === 'checks');
    const all = fences.map(({ text }) => text).join('\n');
    return fences.flatMap((fence) => {
      const changing = listCalls(fence).filter((call) => isChange(call) && !isRecording(call, all));
      return changing.flatMap((call) => {
        const exception = exceptions.find(({ page, command }) => page === entry.id && command.toLowerCase() === call.name.toLowerCase());
        if (!exception) return [describeChange(entry.file, fence, call)];
        needed.add(exception);
        return [];
      });
    });
  });
  const pages = new Set(entries.map(({ id }) => id));
  const idle = exceptions.filter((exception) => pages.has(exception.page) && !needed.has(exception));
  return [
    ...problems,
    ...idle.map(({ page, command }) => ({
      file: SOURCE,
      message: `no check of ${page} runs ${command} any more: strike it off below changes`,
    })),
  ];
}

function describeChange(file: string, { line }: Fence, call: Call): Problem {
  return { file, line: line + call.line, message: `${call.name} changes the machine, and a check only looks: move it to Fix` };
}

function isChange({ name, arguments: words }: Call): boolean {
  const lower = name.toLowerCase();
  if (CHANGES.test(name)) return !(lower in HARMLESS);
  return PROGRAMS[lower.replace(/\.exe$/, '')]?.test(spell(words)) === true;
}

/** The arguments as they were typed. */
const spell = (words: Call['arguments']) => words.map(({ kind, text }) => (kind === 'parameter' ? `-${text}` : text)).join(' ');

function isRecording(call: Call, all: string): boolean {
  const command = `${call.name} ${spell(call.arguments)}`;
  return RECORDINGS.some(({ start, stop }) => start.test(command) && stop.test(all));
}
