import { expect, test } from 'vitest';

import { checkTerms } from '../../../src/catalog/rules/terms.ts';
import { makeEntry, spoil } from '../sample.ts';

const told = (entry: ReturnType<typeof makeEntry>) => checkTerms(entry).map(({ message }) => message);
const english = (text: string) => told(spoil('Nothing listens', text));
const french = (text: string) => told(spoil('Rien n’écoute', text));

test('a right file passes', () => {
  expect(told(makeEntry())).toEqual([]);
});

test.each([
  ['nobody can mend it', 'mend', 'fix or repair'],
  ['create the job anew', 'anew', 'again'],
  ['the quarrel is the same', 'quarrel', 'disagree'],
  ['look one floor lower', 'one floor lower', 'layer'],
  ['BITS deals with this one alone', 'deals with this one alone', 'by itself'],
  ['BITS tries again alone', 'tries again alone', 'by itself'],
])('tells “%s”', (text, word, write) => {
  expect(english(text)).toEqual([expect.stringContaining(`“${word}”: write “${write}” (`)]);
  expect(french(text)).toEqual([]);
});

test.each([
  ['un certificat valable', 'certificat valable', 'valide'],
  ['un certificat du poste encore valable', 'certificat du poste encore valable', 'valide'],
  ['le lieu de la faute', 'la faute', 'le défaut'],
  ['dans une invite élevée', 'invite élevée', 'invite de commandes en tant'],
  ['il faut employer un tunnel', 'employer', 'utiliser'],
  ['une liaison vivante', 'liaison vivante', 'actif'],
  ['laisse le défi sans réponse', 'défi', 'demande d’authentification'],
  ['le transporteur de l’appel', 'transporteur', 'opérateur'],
  ['un étage plus bas', 'étage', 'couche'],
  ['une adresse nue', 'adresse nue', 'adresse IP seule'],
  ['Equipe serveur : rien', 'Equipe', 'Équipe, État, Échec'],
  ['le fichier est abîmé', 'abîmé', 'endommagé, altéré'],
])('tells « %s »', (text, word, write) => {
  expect(french(text)).toEqual([expect.stringContaining(`“${word}”: write “${write}`)]);
  expect(english(text)).toEqual([]);
});

test.each(['une faute de frappe', 'faute de mieux', 'ce n’est pas une faute', 'la règle valable ici', 'un employeur'])(
  'lets « %s » stand',
  (text) => {
    expect(french(text)).toEqual([]);
  },
);
test('lets “leave the job alone” and code stand', () => {
  expect(english('leave the job alone; `mend` is a name')).toEqual([]);
});

test('fields of the front matter are texts too, keywords are not', () => {
  expect(told(makeEntry({ data: { reply: { en: 'We mend it.', fr: 'Non.' }, keywords: { en: ['mend'], fr: [] } } }))).toHaveLength(1);
  expect(told(makeEntry({ data: { alike: [{ code: 'ras/691', en: 'x', fr: 'Le défi.' }] } }))).toHaveLength(1);
});

test('a page on which the word is right is listed, and struck off when the word has gone', () => {
  const terms = { en: [{ pattern: /anew/, write: 'again', reason: 'x', right: { 'codes/winsock/10061': 'a name' } }], fr: [] };
  expect(checkTerms(spoil('Nothing listens', 'anew'), terms)).toEqual([]);
  expect(checkTerms(makeEntry(), terms)).toEqual([
    {
      file: 'content/codes/winsock/10061.md',
      message: '“again”: the exception for this page is needed no more: strike it off in src/catalog/terms.ts',
    },
  ]);
});

test('says where: the line of the text, in either half, or that of the field', () => {
  const lines = (entry: ReturnType<typeof makeEntry>) => checkTerms(entry).map(({ file, line }) => [file, line]);
  const file = 'content/codes/winsock/10061.md';
  expect(lines(spoil('Nothing listens', 'Nothing\nanew'))).toEqual([[file, 15]]);
  expect(lines(spoil('Rien n’écoute', 'Un étage'))).toEqual([[file, 34]]);
  expect(lines(spoil('Test-NetConnection', 'anew'))).toEqual([]);
  const lineOf = (path: readonly PropertyKey[]) => (path.join('.') === 'alike.0.fr' ? 7 : 1);
  expect(lines(makeEntry({ data: { alike: [{ code: 'ras/691', en: 'étage', fr: 'Le défi.' }] }, lineOf }))).toEqual([[file, 7]]);
});
