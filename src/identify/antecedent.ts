/** Finds the word that a number hangs on: what stands before it, across small words and the members of a list. */

import { findProduct } from './products.ts';
import { ERROR_BEFORE } from './words/abroad.ts';
import type { Place, Reading } from './reading.ts';
import type { Token } from './scan.ts';

interface Antecedent {
  /** `number`: a member of a list stands before, and what that one hangs on counts. */
  kind: 'error' | 'code' | 'verb' | 'failure' | 'symbol' | 'noun' | 'thing' | 'place' | 'none';
  /** The word itself, and its place among the tokens. */
  word?: Token;
  at?: number;
  /** What stands between it and the number: nothing but blanks, a sign of a key, an opening bracket or quote, or a comma. */
  gap: Gap;
  /** Taken over from an earlier member of a list. */
  shared: boolean;
}

type Gap = 'tight' | 'key' | 'open' | 'apart';

/** Words looked at before a number: “the error code returned on termination in this case is” has nine. */
const MOST_WORDS = 9;

/** Words that may end in a full stop and go on: error no. 10061. */
const ABBREVIATION = /^(?:no|nr|num|err|n|ext|tel|ref|id)$/i;

/** Characters between two words of one thought at most. */
const LONGEST_GAP = 30;

const ARROW = /[=-]>|→/;

const isLabelled = (found: Antecedent | undefined, ...more: string[]) =>
  found !== undefined && ['error', 'code', ...more].includes(found.kind);

const antecedents = new WeakMap<Reading, Map<number, Antecedent>>();

/** What a number hangs on: found for all of a reading at once, from the first to the last, so that lists of any length are read once. */
export function findAntecedent({ reading, at }: Place): Antecedent {
  let known = antecedents.get(reading);
  if (!known) {
    known = new Map();
    for (const [index, { kind }] of reading.tokens.entries()) if (kind !== 'word') known.set(index, walkBack(reading, index, known));
    antecedents.set(reading, known);
  }
  return known.get(at)!;
}

/** Whether a word before the number calls it an error or a code. */
export function isCalledError(place: Place): boolean {
  const { kind } = findAntecedent(place);
  return kind === 'error' || kind === 'code';
}

function walkBack(reading: Reading, at: number, known: Map<number, Antecedent>): Antecedent {
  const { text, tokens, kinds, candidates } = reading;
  const gap = gapBefore(reading, at);
  const answer = (kind: Antecedent['kind'], index?: number): Antecedent => ({
    kind,
    gap,
    shared: false,
    ...(index === undefined ? {} : { word: tokens[index], at: index }),
  });
  const share = (index: number): Antecedent => ({ ...(known.get(index) ?? answer('none')), shared: true });
  const { start } = tokens[at];
  if (ERROR_BEFORE.test(text.slice(Math.max(0, start - 16), start).replace(/[\s:：「『(【]+$/u, ''))) return answer('error', at - 1);
  let verb: number | undefined;
  let carrier: number | undefined;
  let place: number | undefined;
  let product = false;
  const end = (kind: Antecedent['kind'], index?: number) => {
    if (verb !== undefined) return answer('verb', verb);
    if (carrier !== undefined) return answer('noun', carrier);
    return place === undefined ? answer(kind, index) : answer('place', place);
  };
  for (let index = at - 1; index >= 0 && index >= at - MOST_WORDS; index--) {
    const between = text.slice(tokens[index].end, tokens[index + 1].start);
    const kind = kinds[index];
    const first = index === at - 1;
    if (between.length > LONGEST_GAP) return end('none');
    // An arrow leads from what was done to what came of it.
    const isResult = first && ARROW.test(between);
    if (kind === undefined) {
      // Windows 8, 691: the list of versions has ended.
      if (findProduct({ reading, at: index }) !== undefined) return end('none');
      if (isResult && !isLabelled(known.get(index))) return answer('verb', index);
      // The list is read from its first member on: this one is known already.
      return place === undefined && isMember(reading, index, at, between, first) ? share(index) : end('none');
    }
    // err10061 and WSA10061 are cut in two by the scan; so is e10061, which may be a commit.
    if (first && between === '') return answer(/^e$/i.test(tokens[index].text) ? 'none' : 'error', index);
    if (isResult) return answer('verb', index);
    if (between.includes('\n'))
      return first && /^[^\S\n]*:?[^\S\n]*\n[^\S\n]*$/.test(between) && (kind === 'error' || kind === 'code')
        ? answer(kind, index)
        : end('none');
    if (/[!?…]|\.\s/.test(between) && !(between.startsWith('.') && ABBREVIATION.test(tokens[index].text))) return end('none');
    if (/[|\\@;]/.test(between)) return end('none');
    if (first && (kind === 'join' || kind === 'verb' || between.includes(','))) {
      const earlier = findEarlier(reading, at);
      if (earlier !== undefined && isLabelled(known.get(earlier), 'verb')) return share(earlier);
    }
    switch (kind) {
      case 'error':
        return answer('error', index);
      case 'code':
        // A postal code is none of ours; an error code and a reason code are errors; a case of a program ends in a colon.
        if (/^[ _-]$/.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index].start)))
          if (kinds[index - 1] === 'thing' || kinds[index - 1] === 'error') return answer(kinds[index - 1] as 'thing' | 'error', index - 1);
        return answer(/^case$/i.test(tokens[index].text) && text[tokens[at].end] !== ':' ? 'thing' : 'code', index);
      case 'verb':
        verb ??= index;
        break;
      case 'carrier':
        carrier ??= index;
        break;
      case 'place':
        if (first) place = index;
        break;
      case 'join':
        break;
      case 'failure':
        // The failing process is a thing, and its id no code.
        if (first) return kinds[index - 1] === 'thing' ? answer('thing', index - 1) : answer('failure', index);
        break;
      case 'thing':
        return verb === undefined ? answer('thing', index) : answer('verb', verb);
      case 'product':
        // Windows error 691, erreur Windows 691: the name of the system says nothing of another number.
        product = true;
        break;
      case 'other': {
        if (product) return end('none');
        const subject = findSubject(reading, index, at);
        if (subject !== undefined) return answer(kinds[subject] === 'error' ? 'error' : 'code', subject);
        const owner = first ? (findOwner(reading, index) ?? findHead(reading, index, at)) : undefined;
        if (owner !== undefined) return answer(kinds[owner] === 'error' ? 'error' : 'failure', owner);
        if (candidates[index].length > 0 && isSymbol(tokens[index].text)) return answer('symbol', index);
        if (carrier !== undefined && verb === undefined) return answer('thing', index);
        return end('noun', index);
      }
    }
  }
  return end('none');
}

/** Words of a clause that is looked through for what it speaks of. */
const CLAUSE_WORDS = 7;

/** An earlier number of the same family in the same clause: 691 at home and 812 at work. */
function findEarlier({ text, tokens, kinds, candidates }: Reading, at: number): number | undefined {
  const family = candidates[at][0]?.family;
  for (let index = at - 1; family && index >= Math.max(0, at - CLAUSE_WORDS); index--) {
    if (/[\n;.:|]/.test(text.slice(tokens[index].end, tokens[index + 1].start)) || kinds[index] === 'thing') return undefined;
    if (kinds[index] === undefined) return candidates[index][0]?.family === family ? index : undefined;
  }
  return undefined;
}

/** What the clause before a colon speaks of: VPN errors this week: 809, 691; no route to the server: 10065. A plural without a list counts. */
function findHead({ text, tokens, kinds }: Reading, index: number, at: number): number | undefined {
  if (!/^\s?:\s*$/.test(text.slice(tokens[index].end, tokens[at].start))) return undefined;
  const isList = /^\s?(?:,|and\b|et\b|or\b|ou\b|\/)/.test(text.slice(tokens[at].end, tokens[at].end + 6));
  if (!isList && /s$/i.test(tokens[index].text)) return undefined;
  for (let head = index - 1; head >= Math.max(0, index - CLAUSE_WORDS); head--) {
    if (/[\n;.:,|=]/.test(text.slice(tokens[head].end, tokens[head + 1].start)) || kinds[head] === undefined || kinds[head] === 'thing')
      return undefined;
    if (kinds[head] === 'failure' || (kinds[head] === 'error' && isList)) return head;
  }
  return undefined;
}

/** Between a subject and what it is: a colon, or a form of to be. */
const IS = /^\s?:\s*$|^\s(?:is|was|est|était|ist|war|es|è|é)\s*:?\s*$/iu;

/** The code or error of which a clause says where or when it was shown: code shown in the viewer: 809; the reason code returned on termination is 829. */
function findSubject({ text, tokens, kinds }: Reading, index: number, at: number): number | undefined {
  if (!IS.test(text.slice(tokens[index].end, tokens[at].start))) return undefined;
  let isShown = false;
  for (let head = index - 1; head >= Math.max(0, index - CLAUSE_WORDS); head--) {
    if (/[\n;.:,|=]/.test(text.slice(tokens[head].end, tokens[head + 1].start)) || kinds[head] === undefined || kinds[head] === 'thing')
      return undefined;
    if (kinds[head] === 'verb') isShown = true;
    else if (isShown && (kinds[head] === 'code' || kinds[head] === 'error')) return head;
  }
  return undefined;
}

/** The label of a phrase in French order: erreur d’accès distant 623, erreur de connexion 10061. */
function findOwner({ text, tokens, kinds }: Reading, index: number): number | undefined {
  for (let at = index; at > Math.max(0, index - 3); at--) {
    if (!/^(?: |['’])$/.test(text.slice(tokens[at - 1].end, tokens[at].start))) return undefined;
    if (/^(?:d|de|du|des|of)$/i.test(tokens[at - 1].text)) return kinds[at - 2] === 'error' ? at - 2 : undefined;
  }
  return undefined;
}

function isSymbol(text: string): boolean {
  return /[_\d]|\p{Lu}{4}|\p{Ll}\p{Lu}/u.test(text);
}

function gapBefore({ text, tokens }: Reading, at: number): Gap {
  if (at === 0) return 'apart';
  const between = text.slice(tokens[at - 1].end, tokens[at].start);
  if (/^[^\S\t\n]*[#°]?[^\S\t\n]*$/.test(between)) return 'tight';
  if (/[([{«„“"'`<]\s*$/.test(between) && !/[:=>]/.test(between)) return 'open';
  // <Data>809</Data>
  if (between.endsWith('>') && text[tokens[at].end] === '<') return 'open';
  if (/[,;|]/.test(between) || between.includes('\n')) return 'apart';
  return /[:=>→–—-]/.test(between) ? 'key' : 'apart';
}

/** Whether a number and the one before it are members of one list: 809, 691 and 812; 10053/10054; 10060 vs 10061. */
function isMember({ text, tokens, candidates, lookup }: Reading, index: number, at: number, between: string, first: boolean): boolean {
  const isCodelike = (place: number) =>
    candidates[place].length > 0 || lookup.unknown.has(tokens[place].value) || tokens[place].value >= 2 ** 31;
  // PC-0720 and 10.0.0.1 are no members.
  if (
    !isCodelike(index) ||
    !isCodelike(at) ||
    /[\p{L}\d][-_#.:]$/u.test(text.slice(Math.max(0, tokens[index].start - 2), tokens[index].start))
  )
    return false;
  if (!/^[\s,;/+&()[\]"'→>–—-]*$/.test(between)) return false;
  if (first && between.trim() === '') return candidates[index][0]?.family === candidates[at][0]?.family && !between.includes('\n');
  return !/\n\s*\n/.test(between);
}
