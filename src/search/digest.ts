/** What a read ticket amounts to: each code once with how often it stands, what others call theirs, and what is only guessed. */

import type { Bilingual } from '../catalog/language.ts';
import type { TextMark } from './read-text.ts';

/** A code of the text: written ones first, in the order of their first place, then guesses in theirs. */
export interface DigestedCode {
  id: string;
  /** Places where it stands. */
  times: number;
  guessed: boolean;
  /** What the text says there, where the code is guessed by it. */
  said?: string;
}

/** A code of another list, or another form of one of ours: what is written first, its name or who prints it, the page that helps. */
export interface DigestedForeign {
  text: string;
  name?: string;
  origin?: Bilingual;
  related?: string;
}

export interface Digest {
  codes: DigestedCode[];
  /** Places of written codes. */
  places: number;
  foreign: DigestedForeign[];
}

/** A quotation of a message is cut here, in characters: the text itself stands beside the list. */
const LONGEST_QUOTE = 80;

/** Sums up the marks of a text. */
export function digest(text: string, marks: readonly TextMark[]): Digest {
  const codes = new Map<string, DigestedCode>();
  // By its number: 8024402C and 0x8024402C are one.
  const foreign = new Map<string | number, DigestedForeign>();
  for (const { kind, id, reason, start, end, value, name, origin, related } of marks) {
    const written = text.slice(start, end);
    if (kind === 'foreign' && !foreign.has(value ?? written)) {
      const told = { ...(name ? { name } : {}), ...(origin ? { origin } : {}), ...(related ? { related } : {}) };
      foreign.set(value ?? written, { text: written, ...told });
    }
    if (kind !== 'code' || id === undefined) continue;
    const known = codes.get(id);
    const guessed = reason !== 'written';
    if (!known) codes.set(id, { id, times: 1, guessed, ...(guessed ? { said: quote(written) } : {}) });
    else if (known.guessed && !guessed) codes.set(id, { id, times: 1, guessed: false });
    else if (known.guessed === guessed) known.times++;
  }
  const all = [...codes.values()];
  const written = all.filter(({ guessed }) => !guessed);
  return {
    codes: [...written, ...all.filter(({ guessed }) => guessed)],
    places: written.reduce((sum, { times }) => sum + times, 0),
    foreign: [...foreign.values()],
  };
}

/** Codes of ours that stand in a text in another form only: 8024402C for 12007, [Errno 111] for 10061. */
export function listOtherForms({ codes, foreign }: Digest): { id: string; text: string }[] {
  const forms = new Map<string, string>();
  for (const { text, name, origin, related } of foreign)
    if (!name && !origin && related && !forms.has(related) && !codes.some(({ id }) => id === related)) forms.set(related, text);
  return [...forms].map(([id, text]) => ({ id, text }));
}

/** The words on one line, cut at a word's end. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '')} …`;
}
