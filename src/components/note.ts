/** Writes the note for the next team: what the code is, what the page's own checks print, what that team is asked to do. */

import type { Code } from '../catalog/code.ts';
import type { Language } from '../catalog/language.ts';
import type { Place } from '../catalog/schema.ts';
import { noteWords } from '../i18n/words.ts';
import { setTypography } from '../i18n/typography.ts';
import { findOwnValues, listCommands, listOwnKinds, type OwnKind } from '../markdown/own-values.ts';
import { toPlainText } from '../markdown/plain.ts';
import { nameInTicket } from '../i18n/reference-words.ts';
import { isFailing } from './where.ts';

/** A piece of the note: words, a blank to fill in, or a value of the reader's own. */
export type NotePiece = string | { blank: string } | { own: OwnKind; text: string };

/** Checks that a note lists: more belong on the page. */
const MOST_CHECKS = 3;
/** A command is named by its beginning, up to this many characters. */
const COMMAND_LENGTH = 60;

/** The teams of *Fix* that a place belongs to, as their English lines begin, the nearest first. */
const TEAMS: Record<Place, RegExp> = {
  program: /^(Developer|Script author|Software)/,
  computer: /^(Desktop|Computer|Card|Administrators)/,
  network: /^(Network|Internet provider|VPN|Telephone|Provider)/,
  host: /^(Server|VPN|Team at)/,
  service: /^(Server|VPN|DNS|Network)/,
  account: /^(Account|Identity|Administrators|Server|Certificate|Security)/,
  unknown: /^(Desktop|Administrators)/,
};

/** What the note says who has to act: the name of the team, and what *Fix* asks of it. */
export interface Team {
  name: string;
  task: string;
}

/** The line of *Fix* for the team that the place belongs to; the reader is no team. */
export function findTeam(code: Code, language: Language): Team | undefined {
  const english = listRoles(code.halves.en);
  const teams = english.map(({ name }, at) => ({ name, at })).filter(({ name }) => name !== 'You');
  const chosen = teams.find(({ name }) => TEAMS[code.where].test(name)) ?? teams.find(({ name }) => name !== 'Developer') ?? teams[0];
  return chosen && listRoles(code.halves[language])[chosen.at];
}

/** The lines of *Fix*: `- **Server team:** start the service.` */
function listRoles(half: Code['halves']['en']): Team[] {
  const fix = half.find(({ key }) => key === 'fix')?.markdown ?? '';
  return [...fix.matchAll(/^- \*\*(.+?)\s?:\*\* (.+)$/gm)].map(([, name = '', task = '']) => ({ name, task: toPlainText(task) }));
}

/** The team to which the page itself offers its note, at the end of *Fix*: where something failed and there are checks to report. */
export function findAddressee(code: Code, language: Language): Team | undefined {
  const hasChecks = code.halves.en.some(({ key }) => key === 'checks');
  return isFailing(code) && hasChecks ? findTeam(code, language) : undefined;
}

/** `network team`, but `VPN team` */
function nameTeam(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** To whom, in French: `à l’équipe réseau`, `au développeur`, `aux administrateurs`. */
export function addressTeam(name: string, language: Language): string {
  const team = nameTeam(name);
  if (language === 'en') return `to the ${team}`;
  if (/^[aeéèêiouh]/.test(team)) return /^\p{L}+s\b/u.test(team) ? `aux ${team}` : `à l’${team}`;
  return /^\p{L}+s\b/u.test(team) ? `aux ${team}` : `au ${team}`;
}

/** The note, piece by piece, with the line breaks in its words. */
export function writeNote(code: Code, page: string, language: Language): NotePiece[] {
  const say = noteWords;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const set = (text: string) => setTypography(text, language);
  const half = code.halves[language];
  const checks = half.find(({ key }) => key === 'checks')?.markdown ?? '';
  const commands = listCommands(checks).flatMap((fence) => nameCommand(fence) ?? []);
  const kinds = listOwnKinds(listCommands(checks).join('\n'));
  const cause = /^1\. (.+)$/m.exec(half.find(({ key }) => key === 'causes')?.markdown ?? '')?.[1];
  const team = findTeam(code, language);
  const lines: NotePiece[][] = [
    [set(`${nameInTicket(code)}${language === 'fr' ? ' :' : ':'} ${code.title[language]}`)],
    [say.from[language], colon, { blank: say.fromBlank[language] }],
    ...(kinds.length > 0
      ? [
          [
            say.to[language],
            colon,
            ...kinds.flatMap(({ kind, sample }, at): NotePiece[] => [
              at > 0 ? ', ' : '',
              `${say.kinds[kind][language]} `,
              { own: kind, text: sample },
            ]),
          ],
        ]
      : []),
    [say.when[language], colon, { blank: say.whenBlank[language] }, ', ', { blank: say.oftenBlank[language] }],
    ...(cause ? [[say.likely[language], colon, set(toPlainText(cause))]] : []),
    ...commands.slice(0, MOST_CHECKS).map((command) => [...toPieces(command), colon, { blank: say.resultBlank[language] }]),
    ...(team ? [[say.asked[language], colon, set(firstClause(team.task))]] : []),
    [language === 'fr' ? `${page}#fr` : page],
  ];
  return lines.flatMap((line, at): NotePiece[] => [...(at > 0 ? ['\n'] : []), ...line.filter((piece) => piece !== '')]);
}

/** The first command of a fence up to its first pipe; nothing where that is only a comment or an assignment. */
function nameCommand(fence: string): string | undefined {
  const line = fence
    .split('\n')
    .find((text) => /^[A-Za-z]/.test(text.trim()))
    ?.trim();
  const command = line?.split(/ \| |\s+#|; /)[0]?.trim();
  if (!command) return undefined;
  return command.length <= COMMAND_LENGTH ? command : `${command.slice(0, COMMAND_LENGTH).replace(/\s\S*$/, '')} …`;
}

function toPieces(command: string): NotePiece[] {
  return findOwnValues(command).map(({ text, kind }) => (kind ? { own: kind, text } : text));
}

/** What is asked, up to the semicolon: the rest is advice to the reader. */
function firstClause(task: string): string {
  return `${task.split(/\s?; /)[0]!.replace(/\.$/, '')}.`;
}
