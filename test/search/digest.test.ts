import { expect, test } from 'vitest';

import { digest, listOtherForms } from '../../src/search/digest.ts';
import type { TextMark } from '../../src/search/read-text.ts';

const TEXT = 'failed (10061), again 10061. the host said no. 0x80072EE7, then 10060';
const at = (text: string, from = 0) => {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length };
};
const written = (text: string, id: string, from = 0): TextMark => ({ ...at(text, from), kind: 'code', id, reason: 'written' });
const guess = (text: string, id: string): TextMark => ({ ...at(text), kind: 'code', id, reason: 'message' });

test('each code once, with its number of places; written ones before guesses', () => {
  const { codes, places } = digest(TEXT, [
    guess('the host said no', 'winsock/10054'),
    written('10061', 'winsock/10061'),
    written('10061', 'winsock/10061', 15),
    written('10060', 'winsock/10060'),
  ]);
  expect(codes).toEqual([
    { id: 'winsock/10061', times: 2, guessed: false },
    { id: 'winsock/10060', times: 1, guessed: false },
    { id: 'winsock/10054', times: 1, guessed: true, said: 'the host said no' },
  ]);
  expect(places).toBe(3);
});

test('a code that is guessed and written is written', () => {
  const { codes } = digest(TEXT, [guess('the host said no', 'winsock/10061'), written('10061', 'winsock/10061')]);
  expect(codes).toEqual([{ id: 'winsock/10061', times: 1, guessed: false }]);
});

test('codes of others once each, with their name and the page that helps; look-alikes are left out', () => {
  const { codes, foreign } = digest(TEXT, [
    { ...at('0x80072EE7'), kind: 'foreign', name: 'WU_X', related: 'winsock/11001', reason: 'written' },
    { ...at('0x80072EE7'), kind: 'foreign', name: 'WU_X', related: 'winsock/11001', reason: 'written' },
    { ...at('10060'), kind: 'look-alike', reason: 'written' },
  ]);
  expect(codes).toEqual([]);
  expect(foreign).toEqual([{ text: '0x80072EE7', name: 'WU_X', related: 'winsock/11001' }]);
});

test('a long message is quoted to the end of a word', () => {
  const long = 'word '.repeat(40);
  const { codes } = digest(long, [{ start: 0, end: long.length, kind: 'code', id: 'ras/691', reason: 'words' }]);
  expect(codes[0]!.said).toMatch(/^(?:word )+…$/);
  expect(codes[0]!.said!.length).toBeLessThan(90);
});

test('two forms of one foreign number are one; a number that is ours in another form belongs to the summary', () => {
  const read = digest(TEXT, [
    { ...at('0x80072EE7'), kind: 'foreign', value: 0x8024402c, related: 'winhttp/12007', reason: 'written' },
    { ...at('80072EE7'), kind: 'foreign', value: 0x8024402c, related: 'winhttp/12007', reason: 'written' },
    { ...at('10060'), kind: 'foreign', value: 5, name: 'ERROR_ACCESS_DENIED', related: 'winsock/10013', reason: 'written' },
  ]);
  expect(read.foreign.map(({ text }) => text)).toEqual(['0x80072EE7', '10060']);
  expect(listOtherForms(read)).toEqual([{ id: 'winhttp/12007', text: '0x80072EE7' }]);
  expect(listOtherForms({ ...read, codes: [{ id: 'winhttp/12007', times: 1, guessed: false }] })).toEqual([]);
});

test('a quotation is cut from 81 characters on, on one line', () => {
  const said = (text: string) =>
    digest(text, [{ start: 0, end: text.length, kind: 'code', id: 'ras/691', reason: 'words' }]).codes[0]!.said;
  expect(said(' one\n\t two ')).toBe('one two');
  expect(said(`${'x'.repeat(76)} yyy`)).toBe(`${'x'.repeat(76)} yyy`);
  expect(said(`${'x'.repeat(76)} yyyy`)).toBe(`${'x'.repeat(76)} …`);
});

test('a guess that stands twice counts twice, and no guess adds to a written code', () => {
  const { codes, places } = digest(TEXT, [
    guess('the host', 'winsock/10054'),
    guess('said no', 'winsock/10054'),
    written('10061', 'winsock/10061'),
    guess('failed', 'winsock/10061'),
  ]);
  expect(codes.map(({ id, times }) => [id, times])).toEqual([
    ['winsock/10061', 1],
    ['winsock/10054', 2],
  ]);
  expect(places).toBe(1);
});

test('a mark without a code is none; one of others without a number is told by what is written', () => {
  const origin = { en: 'x', fr: 'y' };
  const { codes, foreign } = digest(TEXT, [
    { ...at('10061'), kind: 'code', reason: 'written' },
    { ...at('failed'), kind: 'foreign', origin, reason: 'written' },
    { ...at('failed'), kind: 'foreign', reason: 'written' },
    { ...at('again'), kind: 'foreign', reason: 'written' },
  ]);
  expect(codes).toEqual([]);
  expect(foreign).toStrictEqual([{ text: 'failed', origin }, { text: 'again' }]);
});

test('a form with a name or an origin is no form of ours, and the first of several is told', () => {
  const forms = [
    { text: 'a', related: 'ras/1' },
    { text: 'b', related: 'ras/1' },
    { text: 'c', related: 'ras/2', name: 'X' },
    { text: 'd', related: 'ras/3', origin: { en: 'x', fr: 'y' } },
    { text: 'e' },
  ];
  expect(listOtherForms({ codes: [], places: 0, foreign: forms })).toEqual([{ id: 'ras/1', text: 'a' }]);
});
