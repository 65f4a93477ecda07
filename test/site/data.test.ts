import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import type { toRecord } from '../../src/build/data.ts';
import { catalog } from '../content/entries.ts';
import { readJson } from './pages.ts';

type CodeRecord = ReturnType<typeof toRecord>;

const records = readJson<CodeRecord[]>('codes.json');

test('/codes.json holds every code', () => {
  expect(records.map(({ family, number }) => `${family}/${number}`)).toEqual(catalog.codes.map(({ id }) => id));
});

test('a record has the fields that other people’s tools read', () => {
  const record = records.find(({ number }) => number === '10061')!;
  expect(record).toMatchObject({
    family: 'winsock',
    number: '10061',
    value: 10061,
    symbol: 'WSAECONNREFUSED',
    verdict: 'transient',
    where: 'service',
    title: { en: 'Connection refused', fr: 'Connexion refusée' },
    forms: { hresult: '0x8007274D', signed: '-2147014835' },
    license: 'CC-BY-4.0',
  });
  expect(record.url).toMatch(/^https?:\/\/.*\/winsock\/10061\/$/);
});

test('each code is there alone too, as data and as its source', () => {
  for (const record of records) {
    expect(readJson(`${record.family}/${record.number}.json`)).toEqual(record);
    expect(readFileSync(`dist/${record.family}/${record.number}.md`, 'utf8')).toBe(
      readFileSync(`content/codes/${record.family}/${record.number}.md`, 'utf8'),
    );
  }
});

test('/codes.csv has a line for each code, every one with as many fields', () => {
  const lines = readFileSync('dist/codes.csv', 'utf8').trimEnd().split('\r\n');
  const fields = (line: string) => line.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length;
  expect(lines).toHaveLength(records.length + 1);
  expect(new Set(lines.map(fields))).toEqual(new Set([fields(lines[0])]));
});

test('the table of identifiers stays small: it comes before anything is typed', () => {
  // Two thirds of it are titles in two languages, which stand in the first answer to a number.
  expect(gzipSync(readFileSync('dist/identifiers.json'), { level: 9 }).length / catalog.codes.length).toBeLessThanOrEqual(48);
});
