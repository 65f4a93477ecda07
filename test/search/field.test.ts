import { describe, expect, test } from 'vitest';

import { speaksOfField } from '../../src/search/field.ts';
import { index } from './sources.ts';

describe('a text speaks of networks', () => {
  test.each([
    ['the server is slow', 'a word of networks'],
    ['l’hôte distant', 'in French, with accents and elision'],
    ['deux certificats', 'in the plural'],
    ['java.net.NoRouteToHostException', 'as part of a name'],
    ['conexion perdue', 'with a slip'],
    ['le pare-feu', 'of two words'],
    ['a mapped drive', 'as a topic of several words'],
    ['rasdial', 'as a topic of a family'],
  ])('%s: %s', (text) => {
    expect(speaksOfField(index, text)).toBe(true);
  });
});

describe('a text speaks of something else', () => {
  test.each([
    ['printer not found', 'words that errors of any field have'],
    ['update refused', 'topics that any text has'],
    ['écran bleu depuis la mise à jour', 'one of several words'],
    ['partie de cartes', 'words that begin alike'],
    ['hot chocolate', 'a stem of few letters'],
    ['', 'nothing'],
  ])('%s: %s', (text) => {
    expect(speaksOfField(index, text)).toBe(false);
  });
});
