import { describe, expect, test } from 'vitest';

import { read } from '../../src/identify/reading.ts';
import { lookup } from './table.ts';

/** The numbers that stand in a column of codes, in order. */
const titled = (...lines: string[]) => [...read(lines.join('\n'), lookup).titled].map(({ text }) => text);

describe('numbers below a title that says error or code', () => {
  test.each([
    ['a CSV', ['host;error;port', 'srv1;10061;5432', 'srv2;10060;5433'], ['10061', '10060']],
    ['commas', ['host,error,port', 'srv1,10061,5432'], ['10061']],
    ['tabs', ['host\terror\tport', 'srv1\t10061\t5432'], ['10061']],
    ['the bars of Markdown', ['| PC | Code |', '| --- | --- |', '| 12 | 691 |'], ['691']],
    ['the last column', ['port;error', '5432;10061'], ['10061']],
    ['the first column', ['error;port', '10061;5432'], ['10061']],
    ['two columns of codes', ['error;port;status', '10061;5432;404'], ['10061', '404']],
    ['two columns divided by a semicolon', ['host;error', 'srv1;10061'], ['10061']],
    ['one comma is one of a sentence', ['host, error', 'srv1, 10061'], []],
    ['no title of the kind', ['host;port;time', 'srv1;10061;12'], []],
    ['a title of a sentence', ['The error was', 'srv1;10061'], []],
    ['words in the cells', ['host;error', 'srv1;refused', 'srv2;10061'], ['10061']],
    ['a second header', ['error;port', '10061;5432', 'port;error', '5432;10060'], ['10061', '10060']],
    ['a line of words keeps the header', ['error;port', 'and then', '10061;5432'], ['10061']],
    ['text after an empty line', ['host;error', 'srv1;10061', '', 'srv2;10060'], ['10061']],
    ['text after a line of blanks', ['host;error', 'srv1;10061', '  ', 'srv2;10060'], ['10061']],
    ['text after a line too long for a table', ['host;error', `srv1;${'x'.repeat(2000)}`, 'srv2;10060'], []],
    ['one character more than a table has', ['host;error', `srv1;${'x'.repeat(1996)}`, 'srv2;10060'], []],
    ['a line as long as a table has', ['host;error', `srv1;10061;${'x'.repeat(1989)}`], ['10061']],
    ['text before the header', ['We saw 10048 today', 'host;error', 'srv1;10061'], ['10061']],
    ['an empty line before it', ['', 'host;error', 'srv1;10061'], ['10061']],
    ['text before a header with two columns', ['We saw 10048 today', 'error;port', '10061;5432'], ['10061']],
    ['a cell with a word beside the number', ['host;error', 'srv1;error 10061'], ['10061']],
  ])('%s', (_, lines, wanted) => {
    expect(titled(...lines)).toEqual(wanted);
  });
});

describe('columns that have a place and a rule of dashes', () => {
  test.each([
    ['a value that ends with its column', ['Computer LastError Retry', '-------- --------- -----', 'srv1         10061     5'], ['10061']],
    [
      'a value that begins with it',
      ['Computer  ErrorCode   Port', '--------- ----------- -----------', 'srv1      10060       5432'],
      ['10060'],
    ],
    ['a number wider than its title', ['Retry  Error', '-----  -----', '    5 0x80072EE2'], ['0x80072EE2']],
    ['a cell that is empty', ['Error  Port', '-----  ----', '       5432', '10061'], ['10061']],
    ['blanks before the titles', ['  Error  Port', '  -----  ----', '  10061  5432'], ['10061']],
    ['a title of two words', ['Host  Error code  Port', '----  ----------  ----', 'srv1       10061  5432'], ['10061']],
    ['no title of the kind', ['Host   Port', '----   ----', 'srv1  10061'], []],
    ['no rule', ['Host   Error', 'srv1   10061'], []],
    ['the dashes of a heading', ['Error', '-----', '10061 5432'], []],
    ['a rule without titles', ['-----  -----', '10061  10060'], []],
    ['a rule two lines below', ['Host   Error', '10:02 today', '----   -----', 'srv1   10061'], []],
    ['text after an empty line', ['Host   Error', '----   -----', '', 'srv1   10061'], []],
  ])('%s', (_, lines, wanted) => {
    expect(titled(...lines)).toEqual(wanted);
  });
});

describe('logs of IIS name their fields', () => {
  test.each([
    [['#Fields: date time sc-status sc-win32-status', '2026-01-02 10:00:00 500 995'], ['995']],
    [['#Fields: sc-win32-status date', '995 2026-01-02'], ['995']],
    [['#Fields: date sc-status', '2026-01-02 404'], []],
    [['#Fields: date win32 sc-status', '2026-01-02 5 404'], []],
    [['#Fields: date sc-win32-status time-taken 3', '2026-01-02 64 12 1'], ['64']],
    [['Fields: date error time', '2026-01-02 10061 12'], []],
  ])('%j', (lines, wanted) => {
    expect(titled(...lines)).toEqual(wanted);
  });
});
