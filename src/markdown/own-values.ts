/** Finds the placeholders of commands (a host, an address, a port, a connection) that readers replace by their own values. */

/** What a reader can fill in, in the order of the field above the checks. */
const OWN_KINDS = ['host', 'port', 'address', 'connection'] as const;

export type OwnKind = (typeof OWN_KINDS)[number];

/** A piece of a command: a placeholder has its kind. */
export interface Piece {
  text: string;
  kind?: OwnKind;
}

/** The names that stand for the reader's own in every command of the site (RFC 2606 names, RFC 1918 addresses). */
const PLACEHOLDER =
  /(?<host>\bsrv01(?:\.example\.com)?\b)|(?<address>(?<![\d.])10\.0\.0\.20(?![\d.]))|(?<=-(?:Local|Remote)?Port )(?<port>\d+)(?!\d)|(?<=["'])(?<connection>Work VPN)(?=["'])/g;

/** Ports that belong to a protocol which a page is about: they are facts, nobody replaces them. */
const FIXED_PORTS = new Set(['53', '88', '135', '389', '445', '500', '636', '1701', '1723', '4500']);

/** Cuts a command into its pieces; joined, their texts are the command. */
export function findOwnValues(command: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of command.matchAll(PLACEHOLDER)) {
    const kind = OWN_KINDS.find((name) => match.groups![name] !== undefined)!;
    if (kind === 'port' && FIXED_PORTS.has(match[0])) continue;
    if (match.index > end) pieces.push({ text: command.slice(end, match.index) });
    pieces.push({ text: match[0], kind });
    end = match.index + match[0].length;
  }
  if (end < command.length) pieces.push({ text: command.slice(end) });
  return pieces;
}

/** The kinds of placeholders of a text, each with the first one found, in the order of the field. */
export function listOwnKinds(text: string): { kind: OwnKind; sample: string }[] {
  const pieces = findOwnValues(text);
  return OWN_KINDS.flatMap((kind) => {
    const found = pieces.find((piece) => piece.kind === kind);
    return found ? [{ kind, sample: found.text }] : [];
  });
}

/** The fenced commands of a section's Markdown, without those in programming languages. */
export function listCommands(markdown: string): string[] {
  return [...markdown.matchAll(/^```(?:powershell|cmd|bash|sh|console|text)?[ \t]*\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
}
