/** The code's own title stands directly after the number: 404 Not Found, 403 (Forbidden), 10061 – connection refused. */

import { foldWord } from '../scan.ts';
import type { Signal } from './signal.ts';

/** Letters that a word of the title must have to say something. */
const LEAST_LETTERS = 4;

export const ownWords: Signal = {
  id: 'own-words',
  about: { en: 'its own title after it', fr: 'son titre juste après' },
  find({ reading, at, token }, family) {
    const own = reading.candidates[at].find((candidate) => candidate.family === family);
    const next = reading.tokens[at + 1];
    if (!own || next?.kind !== 'word' || next.text.length < LEAST_LETTERS - 1) return undefined;
    if (!/^[\s:(«"'–—-]{1,4}$/.test(reading.text.slice(token.end, next.start))) return undefined;
    const { title } = reading.lookup.rows.get(own.id)!;
    const following = reading.tokens.slice(at + 1, at + 3).map(({ text }) => foldWord(text));
    return [title.en, title.fr].some((text) => {
      const words = foldWord(text).match(/\p{L}+/gu) ?? [];
      return (
        following.slice(0, words.length).every((word, index) => word === words[index]) &&
        following[0].length + (following[1]?.length ?? 0) > LEAST_LETTERS
      );
    })
      ? 'own-words'
      : undefined;
  },
  yes: ['‹404› Not Found', '‹403› (Forbidden)', '‹10061› – connection refused', '‹10061› : connexion refusée'],
  no: ['‹404› boxes', '‹10061› – connection lost', '‹403›'],
};
