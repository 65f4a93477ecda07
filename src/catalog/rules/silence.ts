/** Rule: where a cmdlet prints a red error because it finds nothing, the check keeps it silent or its answers speak of that error. */

import { listCalls, locateFences } from '../fences.ts';
import type { SourceText } from '../halves.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Problem } from '../problem.ts';
import type { Call } from '../shell.ts';

/**
 * Cmdlets that write an error when nothing fits what they are asked for, each with the parameters that ask.
 * Without those they list everything, and an empty list is silent; so is a name with `*`.
 */
const LOUD: Record<string, readonly string[]> = {
  'get-adcomputer': ['identity'],
  'get-aduser': ['identity'],
  'get-netadapter': ['name', 'interfacedescription'],
  'get-netfirewallrule': ['name', 'displayname', 'direction', 'action', 'enabled'],
  'get-netipaddress': ['ipaddress', 'interfacealias', 'interfaceindex'],
  'get-netneighbor': ['ipaddress', 'state'],
  'get-netroute': ['destinationprefix', 'nexthop', 'interfacealias'],
  'get-nettcpconnection': ['localport', 'remoteport', 'localaddress', 'remoteaddress', 'state', 'owningprocess'],
  'get-netudpendpoint': ['localport', 'localaddress', 'owningprocess'],
  'get-process': ['name', 'id'],
  'get-vpnconnection': ['name'],
  'get-winevent': ['filterhashtable', 'filterxpath'],
};

/** What an answer says of it. */
const SPEAKS: Record<Language, RegExp> = { en: /\berrors?\b|\bred\b/i, fr: /\berreurs?\b|\brouges?\b/i };

export function checkSilence(entry: SourceText): Problem[] {
  return LANGUAGES.flatMap((half) =>
    locateFences(entry)
      .filter((fence) => fence.half === half && fence.answers !== '' && !SPEAKS[half].test(fence.answers))
      .flatMap((fence) =>
        listCalls(fence)
          .filter((call) => isLoud(call) && !isSilenced(call, fence.text))
          .map((call) => ({
            file: entry.file,
            line: fence.line + call.line,
            message: `${call.name} prints a red error when it finds nothing: add -ErrorAction SilentlyContinue, or say so in the answers`,
          })),
      ),
  );
}

function isLoud({ name, arguments: words }: Call): boolean {
  const asks = LOUD[name.toLowerCase()];
  return (
    asks !== undefined &&
    words.some(({ kind, text }, at) => {
      const value = words[at + 1]?.text ?? '';
      // What another command has just found is there.
      return kind === 'parameter' && asks.includes(text.toLowerCase()) && !/\*|\$_|OwningProcess/.test(value);
    })
  );
}

function isSilenced({ arguments: words, line }: Call, text: string): boolean {
  if (words.some(({ text: word }) => /^(?:SilentlyContinue|Ignore)$/i.test(word))) return true;
  return /2>\s*\$null/.test(text.split('\n')[line] ?? '') || /\btry\s*\{/.test(text);
}
