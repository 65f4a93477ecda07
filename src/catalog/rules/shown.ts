/**
 * Rule: what a PowerShell command prints can be read whole in a window 120 columns wide.
 * A table gives every column an equal share of the width and cuts what is longer; a list of values ends after four.
 */

import { listCalls, locateFences, type Fence } from '../fences.ts';
import type { SourceText } from '../halves.ts';
import type { Problem } from '../problem.ts';
import type { Call } from '../shell.ts';

/** Properties longer than the column that a table has for them. */
const LONG = new Set('FullName Issuer Message Path PSParentPath PSPath ServerAddresses Subject Thumbprint'.toLowerCase().split(' '));

/** Properties that hold a list, often of more than four values. */
const LISTS = new Set('DnsNameList EnhancedKeyUsageList MemberOf SecondaryServers'.toLowerCase().split(' '));

/** `$FormatEnumerationLimit = -1` prints every value of a list. */
const UNLIMITED = /^\s*\$FormatEnumerationLimit\s*=\s*-1\b/im;

/** Commands that hand on what they get, in its own shape. */
const PASSES = new Set(['sort-object', 'where-object']);

/** Parameters behind which a property may stand; a value behind any other belongs to that one. */
const BEFORE_PROPERTIES = new Set(['property', 'autosize', 'unique', 'wrap']);

export function checkShown(entry: SourceText): Problem[] {
  return locateFences(entry)
    .filter(({ kind }) => kind === 'powershell')
    .flatMap((fence) =>
      listCalls(fence).flatMap((call) =>
        judgeCall(call, fence).map((message) => ({ file: entry.file, line: fence.line + call.line, message })),
      ),
    );
}

function judgeCall(call: Call, { text }: Fence): string[] {
  const properties = listProperties(call);
  const cut = properties.filter((name) => LONG.has(name.toLowerCase()));
  const many = properties.filter((name) => LISTS.has(name.toLowerCase()));
  switch (call.name.toLowerCase()) {
    case 'format-table':
      return [...describeCut(call, cut), ...describeMany(many, text)];
    case 'format-list':
      return describeMany(many, text);
    case 'select-object':
      if (properties.length === 0 || !isPrinted(call)) return [];
      // Without a shape of their own, its objects lend their columns to all that the commands behind it print.
      return ['Select-Object leaves it to PowerShell how its properties are printed: name them in Format-Table or Format-List'];
    case 'get-winevent':
      if (!isPrinted(call)) return [];
      return ['the table of Get-WinEvent cuts the message: | Format-List TimeCreated, Id, Message'];
    case 'group-object':
      if (!isPrinted(call)) return [];
      return ['the table of Group-Object cuts a name after 25 signs: | Format-Table Count, Name'];
    default:
      return [];
  }
}

function describeCut(call: Call, cut: string[]): string[] {
  if (cut.length === 0 || call.arguments.some(({ kind, text }) => kind === 'parameter' && /^wrap$/i.test(text))) return [];
  return [`the table cuts ${cut.join(', ')}: use Format-List, or add -Wrap`];
}

function describeMany(many: string[], text: string): string[] {
  if (many.length === 0 || UNLIMITED.test(text)) return [];
  return [`${many.join(', ')} ends after four values: put $FormatEnumerationLimit = -1 before it, or take a property of the values`];
}

/** Nothing behind it gives what it found another shape. */
const isPrinted = ({ feeds }: Call) => feeds.every((name) => PASSES.has(name.toLowerCase()));

/** The properties that a call names, by their place or by `-Property`. */
function listProperties({ arguments: words }: Call): string[] {
  return words.flatMap(({ kind, text }, at) => {
    const before = words[at - 1];
    const isProperty = before?.kind !== 'parameter' || BEFORE_PROPERTIES.has(before.text.toLowerCase());
    return kind === 'value' && isProperty ? text.split(',') : [];
  });
}
