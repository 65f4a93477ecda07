import { describe, expect, test } from 'vitest';

import { findAntecedent } from '../../src/identify/antecedent.ts';
import { readMarked } from './marked.ts';

const ask = (example: string) => findAntecedent(readMarked(example).place);

/** The kind of the word that the number hangs on, and the word. */
const owner = (example: string) => {
  const { kind, word } = ask(example);
  return word ? `${kind}: ${word.text}` : kind;
};

describe('a number hangs on the word before it', () => {
  test.each([
    ['error ‹10061›', 'error: error'],
    ['code ‹10061›', 'code: code'],
    ['got ‹10061›', 'verb: got'],
    ['refused ‹10061›', 'failure: refused'],
    ['TimedOut ‹10060›', 'failure: TimedOut'],
    ['WSAECONNREFUSED = ‹10061›', 'symbol: WSAECONNREFUSED'],
    ['WSAEWOULDBLOCK ‹10035›', 'symbol: WSAEWOULDBLOCK'],
    ['Shutdown ‹10058›', 'noun: Shutdown'],
    ['port ‹10061›', 'thing: port'],
    ['order ‹10061›', 'noun: order'],
    ['in ‹10061›', 'place: in'],
    ['number ‹10061›', 'noun: number'],
    ['‹10061›', 'none'],
    ['Windows ‹691›', 'none'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('small words between stand for nothing, and what they join decides', () => {
  test.each([
    ['The error is a ‹691›', 'error: error'],
    ['The error code shown again on termination of the system is ‹829›', 'error: error'],
    ['Le code d’erreur renvoyé en cas d’échec est ‹809›', 'error: erreur'],
    ['error number ‹10061›', 'error: error'],
    ['process id ‹10061›', 'thing: process'],
    ['id of process ‹10061›', 'thing: process'],
    ['order number: ‹10061›', 'thing: order'],
    ['got number ‹10061›', 'verb: got'],
    ['order got ‹10061›', 'verb: got'],
    ['port shows ‹10061›', 'verb: shows'],
    ['gives the id ‹10061›', 'verb: gives'],
    ['got order number ‹10061›', 'thing: order'],
    ['connect failed with ‹10061›', 'verb: with'],
    ['failed in ‹10061›', 'place: in'],
    ['is in ‹10061›', 'place: in'],
    ['failed in the ‹10061›', 'none'],
    ['failed the ‹10061›', 'none'],
    ['in error ‹10061›', 'error: error'],
    ['failing process ‹10061›', 'thing: process'],
    ['process failed ‹10061›', 'thing: process'],
    ['shows on screen ‹809›', 'noun: screen'],
    ['Code affiché sur l’écran : ‹809›', 'code: Code'],
    ['the reason code returned on hanging up is ‹829›', 'code: code'],
    ['code raison renvoyé en cas de coupure est ‹829›', 'error: raison'],
    ['code of the viewer: ‹809›', 'noun: viewer'],
    ['code shown on line viewer: ‹809›', 'noun: viewer'],
    ['code 7 shown in viewer: ‹809›', 'noun: viewer'],
    ['code shown. The viewer: ‹809›', 'noun: viewer'],
    ['code shown by the viewer ‹809›', 'noun: viewer'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('a code is of the kind that its first word says', () => {
  test.each([
    ['error code ‹10061›', 'error: error'],
    ['error-code ‹10061›', 'error: error'],
    ['reason code ‹829›', 'error: reason'],
    ['zip-code ‹10013›', 'thing: zip'],
    ['postal code ‹10013›', 'thing: postal'],
    ['order code ‹10013›', 'code: code'],
    ['error; code ‹10013›', 'code: code'],
    ['case ‹10061›:', 'code: case'],
    ['case ‹10061›', 'thing: case'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('the name of a system between the label and its number says nothing', () => {
  test.each([
    ['Windows error ‹691›', 'error: error'],
    ['erreur Windows ‹691›', 'error: erreur'],
    ['order Windows ‹691›', 'none'],
    ['erreur Windows 8, ‹691›', 'none'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('the words of French follow their label', () => {
  test.each([
    ['erreur de connexion ‹10061›', 'error: erreur'],
    ['erreur d’accès distant ‹623›', 'error: erreur'],
    ['erreur du serveur distant ‹623›', 'error: erreur'],
    ['erreur d’accès réseau distant ‹623›', 'error: erreur'],
    ['erreur d’accès à mon réseau ‹623›', 'noun: réseau'],
    ['erreur pendant une connexion ‹623›', 'noun: connexion'],
    ['panne de connexion ‹10061›', 'noun: connexion'],
    ['erreur de mon, réseau ‹623›', 'noun: réseau'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('a sentence, a line or a cell that has ended says nothing more', () => {
  test.each([
    ['We had an error. ‹10061› boxes', 'none'],
    ['Was it an error? ‹691› of them', 'none'],
    ['No error… ‹691› of them', 'none'],
    ['error no. ‹10061›', 'error: error'],
    ['Der Fehler Nr. ‹691›', 'error: Fehler'],
    ['error | ‹10061›', 'none'],
    ['error; ‹10061›', 'none'],
    ['error\\ ‹10061›', 'none'],
    ['error ......................................... ‹10061›', 'none'],
    ['error\n‹10061›', 'error: error'],
    ['error code:\n‹10061›', 'code: code'],
    ['Error: \n ‹10061›', 'error: Error'],
    ['Error:\n\n‹10061›', 'none'],
    ['returned:\n‹10061›', 'none'],
    ['Error and\n‹10061›', 'none'],
    ['Error - \n‹10061›', 'none'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('an arrow leads from what was done to what came of it', () => {
  test.each([
    ['restart → ‹10061›', 'verb: restart'],
    ['restart => ‹10061›', 'verb: restart'],
    ['restart - ‹10061›', 'noun: restart'],
    ['port 5 → ‹10054›', 'verb: 5'],
    ['code 10061 → ‹10054›', 'code: code'],
    ['Windows 10 → ‹691›', 'none'],
    ['restart → then a ‹10061›', 'verb: then'],
    ['restart → a ‹10061›', 'noun: restart'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('cut in two by the scan, a label stays one', () => {
  test.each([
    ['err‹10061›', 'error: err'],
    ['WSA‹10061›', 'error: WSA'],
    ['code‹10061›', 'error: code'],
    ['e‹10061›', 'none: e'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('languages without spaces', () => {
  test.each([
    ['错误代码为 ‹809›', 'error: 错误代码为'],
    ['エラー：「‹691›」', 'error: エラー'],
    ['房间 ‹809›', 'noun: 房间'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('members of a list hang on what its first one hangs on', () => {
  test.each([
    ['errors 809, 691 and ‹812›', 'error: errors'],
    ['ports 10048, ‹10049›', 'thing: ports'],
    ['error 10053/‹10054›', 'error: error'],
    ['error 10061; ‹10054›', 'error: error'],
    ['error 10061 (‹10054›)', 'error: error'],
    ['error 691 ‹812›', 'error: error'],
    ['error 10061 ‹691›', 'none'],
    ['error 691\n‹812›', 'none'],
    ['error 691,\n‹812›', 'error: error'],
    ['error 691,\n\n‹812›', 'none'],
    ['error 691 and\n‹812›', 'none'],
    ['error 10061 | ‹10054›', 'none'],
    ['error 0x80070005 and ‹0x8007274D›', 'error: error'],
    ['error 0x80049999, ‹0x8007274D›', 'error: error'],
    ['error 5, ‹812›', 'error: error'],
    ['error 2000000, ‹812›', 'none'],
    ['error 812, ‹2000000›', 'none'],
    ['error PC-691, ‹812›', 'none'],
    ['error 10.691, ‹812›', 'none'],
    ['error 691 in room ‹812›', 'thing: room'],
    ['error 691 in ‹812›', 'place: in'],
    ['809, ‹691›', 'none'],
    ['Server 2019, ‹691›', 'none'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });

  test('what is taken over is said to be', () => {
    expect(ask('errors 809, ‹691›').shared).toBe(true);
    expect(ask('errors ‹809›, 691').shared).toBe(false);
    expect(ask('809, ‹691›').shared).toBe(true);
  });
});

describe('another number of the family, told in the same clause, is an error too', () => {
  test.each([
    ['error 691 at home and ‹812› at work', 'error: error'],
    ['error 691 at home, ‹812› at work', 'error: error'],
    ['error 691 at home with ‹812›', 'error: error'],
    ['got 691 at home and ‹812›', 'verb: got'],
    ['code 691 at home and ‹812›', 'code: code'],
    ['failed 691 at home and ‹812›', 'noun: home'],
    ['691 at home and ‹812› at work', 'noun: home'],
    ['room 691 at home and ‹812›', 'noun: home'],
    ['error 691 at home and ‹10061›', 'noun: home'],
    ['error 10060 at home and ‹10061› at work', 'error: error'],
    ['error 691 at home. Today with ‹812›', 'verb: with'],
    ['error 691 | home with ‹812›', 'verb: with'],
    ['error 691 at port with ‹812›', 'verb: with'],
    ['error 691 at home 5 and ‹812›', 'noun: home'],
    ['error 10060 for man of a house with ‹10061›', 'error: error'],
    ['error 10060 for the man of a house with ‹10061›', 'verb: with'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

describe('what stands before a colon speaks of what follows', () => {
  test.each([
    ['VPN errors this week: ‹809›, 691', 'error: errors'],
    ['VPN errors this week: ‹809› and 691', 'error: errors'],
    ['Erreurs VPN cette semaine : ‹809› et 691', 'error: Erreurs'],
    ['VPN errors this week: ‹809›', 'noun: week'],
    ['VPN errors this week - ‹809›, 691', 'noun: week'],
    ['VPN errors, this week: ‹809›, 691', 'noun: week'],
    ['VPN errors in room this week: ‹809›, 691', 'noun: week'],
    ['VPN errors 5 this week: ‹809›, 691', 'noun: week'],
    ['failed route: ‹10065›', 'failure: failed'],
    ['failed routes: ‹10065›', 'noun: routes'],
    ['failed routes: ‹10065›, 10061', 'failure: failed'],
    ['impossible de joindre le site: ‹10065›', 'failure: impossible'],
    ['denied to all people that work here: ‹809›', 'failure: denied'],
    ['denied to all the people that work here: ‹809›', 'failure: denied'],
    ['denied to all of the people that work here: ‹809›', 'noun: here'],
  ])('%s', (example, wanted) => {
    expect(owner(example)).toBe(wanted);
  });
});

test.each([
  ['error ‹10061›', 'tight'],
  ['error #‹10061›', 'tight'],
  ['error n°‹10061›', 'tight'],
  ['error = ‹10061›', 'key'],
  ['error: ‹10061›', 'key'],
  ['error – ‹10061›', 'key'],
  ['error: (‹10061›)', 'key'],
  ['error (‹10061›)', 'open'],
  ['error « ‹10061› »', 'open'],
  ['<Data>‹809›</Data>', 'open'],
  ['<Data>‹809›', 'key'],
  ['it stops, ‹10061›', 'apart'],
  ['it stops; ‹10061›', 'apart'],
  ['it stops\n‹10061›', 'apart'],
  ['it stops\t‹10061›', 'apart'],
  ['it stops / ‹10061›', 'apart'],
  ['it stops:\n‹10061›', 'apart'],
  ['‹10061›', 'apart'],
])('%j: the gap is %s', (example, gap) => {
  expect(ask(example).gap).toBe(gap);
});
