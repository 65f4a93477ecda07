import { describe, expect, test } from 'vitest';

import { isNear, read } from '../../src/identify/reading.ts';
import { failure } from '../../src/identify/signals/failure.ts';
import { foreign } from '../../src/identify/signals/foreign.ts';
import { topic } from '../../src/identify/signals/topic.ts';
import { systemList } from '../../src/identify/signals/system-list.ts';
import { sentence } from '../../src/identify/signals/sentence.ts';
import { program } from '../../src/identify/signals/program.ts';
import { column } from '../../src/identify/signals/column.ts';
import { readMarked } from './marked.ts';
import { lookup } from './table.ts';

/** The families that the first word of a text begins to speak of. */
const familiesOf = (text: string) => [...new Set(read(text, lookup).topics[0].map(({ family }) => family))];

describe('a word speaks of the families whose topic it is, or begins with', () => {
  test.each([
    ['vpn', ['ras', 'ipsec']],
    ['VPN', ['ras', 'ipsec']],
    ['VPNs', ['ras', 'ipsec']],
    ['modems', ['ras']],
    ['RasClient', ['ras', 'ipsec']],
    ['RASDialDlg', ['ras']],
    ['ras_client', ['ras']],
    ['Ras2Client', ['ras']],
    ['Rasputin', []],
    ['rasclients', ['ras', 'ipsec']],
    ['DnsQuery_A', ['dns']],
    ['Dnsquery', ['dns']],
    ['remote access', ['ras']],
    ['remote', []],
    ['remote desktop', []],
    ['accès à distance', ['ras']],
    ['RemoteAccess', []],
    ['dial-up', ['ras']],
    ['printer', []],
    // What is longer than forty letters is no name.
    [`Ras${'X'.repeat(36)}a`, ['ras']],
    [`Ras${'X'.repeat(37)}a`, []],
    // Two letters stand at the beginning of anything.
    ['UrlX', ['http', 'winhttp']],
    ['GetX', ['http']],
  ])('%s: %j', (text, families) => {
    expect(familiesOf(text)).toEqual(families);
  });
});

describe('a text knows where a failure, a network and another system are spoken of', () => {
  test.each([
    ['the link failed', 'failuresAt', [9]],
    ['an error of WSAECONNREFUSED', 'failuresAt', [3, 12]],
    ['Shutdown at night', 'failuresAt', []],
    ['the firewall of the VPN', 'fieldAt', [4, 20]],
    ['the printer', 'fieldAt', []],
    ['ask PostgreSQL or SQLite', 'foreignAt', [4, 18]],
    ['SQL server, smtp.example, sqlplus', 'foreignAt', [0, 12, 26]],
    ['EnterpriseSQLite', 'foreignAt', []],
    ['EnterpriseOneSQL', 'foreignAt', [0]],
    ['EnterpriseTwoXSQL', 'foreignAt', []],
  ] as const)('%s', (text, list, places) => {
    expect(read(text, lookup)[list]).toEqual(places);
  });
});

test('a place is looked at on its own line, and not for ever', () => {
  const place = (example: string) => {
    const { before, after } = readMarked(example).place;
    return [before, after];
  };
  expect(place('first\nsecond ‹10061› third\nfourth')).toEqual(['second ', ' third']);
  expect(place(`${'a'.repeat(90)} ‹10061› ${'b'.repeat(90)}`)).toEqual([`${'a'.repeat(79)} `, ` ${'b'.repeat(59)}`]);
});

test('the number of an errno is that of another system', () => {
  const idOf = (example: string) => {
    const { reading, at } = readMarked(example).place;
    return reading.candidates[at].map(({ id }) => id);
  };
  expect(idOf('errno: ‹111›')).toEqual(['winsock/10061']);
  expect(idOf('"errno": ‹111›')).toEqual(['winsock/10061']);
  expect(idOf('errno ‹10061›')).toEqual(['winsock/10061']);
  expect(idOf('h_errno ‹111›')).toEqual([]);
  expect(idOf('errno was ‹111›')).toEqual([]);
});

test('near is within reach, on both sides', () => {
  const span = { start: 100, end: 105 };
  expect(isNear([90], span, 10)).toBe(true);
  expect(isNear([89], span, 10)).toBe(false);
  expect(isNear([115], span, 10)).toBe(true);
  expect(isNear([116], span, 10)).toBe(false);
  expect(isNear([1, 2, 3, 95, 300], span, 10)).toBe(true);
  expect(isNear([1, 2, 3, 300, 400], span, 10)).toBe(false);
  expect(isNear([], span, 10)).toBe(false);
  expect(isNear(undefined, span, 10)).toBe(false);
});

describe('what is spoken of counts up to some characters away', () => {
  test.each([
    ['a failure', failure, 'refused', '‹691›', 90],
    ['a family', topic, 'VPN', '‹691›', 180],
    ['another system', foreign, 'SQL', '‹691›', 60],
    ['another system before a reply', foreign, 'SMTP', '\n‹550› mailbox not there', 240],
    ['the family, and the system’s list has no other', systemList, 'VPN', 'os error ‹691›', 180],
    ['the family, and a sentence explains nothing else', sentence, 'VPN', 'Error ‹691›: the tray of the printer is empty', 180],
    ['the family, and it is no program’s own', program, 'VPN', 'throw new Error("‹691›");\nclose("file");', 180],
    ['Windows, and it is no program’s own', program, 'Win32', 'throw new Error("‹691›");\nclose("file");', 160],
    ['the family, and numbers below each other are a row', column, 'winsock', '\n‹10048›\n10049\n10061', 60],
  ])('%s', (_, signal, word, rest, reach) => {
    const says = (characters: number) => {
      const { place, family } = readMarked(`${word}${' '.repeat(characters - word.length - rest.indexOf('‹'))}${rest}`);
      return signal.find(place, family);
    };
    expect(says(reach)).not.toBe(says(reach + 1));
    expect(says(reach - 1)).toBe(says(reach));
  });
});
