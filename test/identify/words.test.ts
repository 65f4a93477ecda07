import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { read } from '../../src/identify/reading.ts';
import { readTicket } from '../../src/identify/read-ticket.ts';
import { foldWord } from '../../src/identify/scan.ts';
import { SIGNALS } from '../../src/identify/signals/index.ts';
import { KINDS, LISTS, makeVocabulary, type Vocabulary } from '../../src/identify/words/vocabulary.ts';
import { weighAll } from '../../src/identify/weigh.ts';
import type { Words } from '../../src/identify/words/words.ts';
import { readMarked } from './marked.ts';
import { lookup } from './table.ts';
import { tickets } from './tickets.ts';

const phrases = JSON.parse(readFileSync('test/identify/phrases.json', 'utf8')) as Record<string, Record<string, string[]>>;

/** Everything that the words are for: the examples of the signals, the tickets, and one phrase for each word with a number beside it. */
interface Sample {
  folded: string;
  run: (vocabulary: Vocabulary) => string;
}

const samples: Sample[] = [
  ...SIGNALS.flatMap((signal) =>
    [...signal.yes, ...signal.no].map((example): Sample => ({
      folded: foldWord(example.replace(/[‹›]/g, '')),
      run: (vocabulary) => {
        const { place, family } = readMarked(example, vocabulary);
        return String(signal.find(place, family));
      },
    })),
  ),
  ...Object.values(phrases)
    .flatMap((lists) => Object.values(lists).flat())
    .map((text): Sample => ({
      folded: foldWord(text),
      run: (vocabulary) =>
        weighAll(read(text, lookup, vocabulary), 0)
          .map(({ sum }) => sum)
          .join(),
    })),
  ...tickets.map(({ text }): Sample => ({
    folded: foldWord(text),
    run: (vocabulary) =>
      readTicket(text, lookup, vocabulary)
        .flatMap(({ id }) => id ?? [])
        .join(),
  })),
];

const whole = makeVocabulary();
const expected = new Map(samples.map((sample) => [sample, sample.run(whole)]));

test('every word is held by an example or a ticket: taken away, something is read otherwise', () => {
  const idle = LISTS.flatMap((words, language) =>
    (Object.keys(words) as (keyof Words)[]).flatMap((list) =>
      words[list]
        .split(' ')
        .filter(Boolean)
        .filter((word) => {
          const rest = words[list].split(' ').filter((other) => other !== word);
          const without = makeVocabulary(LISTS.with(language, { ...words, [list]: rest.join(' ') }));
          return !samples.some((sample) => sample.folded.includes(word) && sample.run(without) !== expected.get(sample));
        })
        .map((word) => `${['en', 'fr', 'abroad'][language]}.${list}: ${word}`),
    ),
  );
  expect(idle).toEqual([]);
});

test('no word stands twice in the list of a language, and all are folded', () => {
  for (const words of LISTS)
    for (const list of Object.values(words)) {
      const all = String(list).split(' ').filter(Boolean);
      expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
      expect(all.filter((word) => foldWord(word) !== word)).toEqual([]);
    }
});

test('no word is of two kinds', () => {
  const all = KINDS.flatMap(([, list]) => [...new Set(LISTS.flatMap((words) => words[list].split(' ')))].filter(Boolean));
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
