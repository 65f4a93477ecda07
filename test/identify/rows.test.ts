import { describe, expect, test } from 'vitest';

import { read } from '../../src/identify/reading.ts';
import { lookup } from './table.ts';

/** The numbers that stand below each other in a row of their family, in order. */
const inRows = (...lines: string[]) => [...read(lines.join('\n'), lookup).rows.keys()].map(({ text }) => text);

describe('three numbers of one family, each the first of its line, are a row', () => {
  test.each([
    ['below each other', ['10048 a', '10049 b', '10061 c'], ['10048', '10049', '10061']],
    ['two are none', ['10048 a', '10049 b'], []],
    ['three times the same are none', ['10048', '10048', '10048'], []],
    ['one of them twice', ['10048', '10049', '10061', '10061'], ['10048', '10049', '10061', '10061']],
    ['a line between', ['10048', '-', '10049', '-', '10061'], ['10048', '10049', '10061']],
    ['empty lines are lines', ['10048', '10049', '', '', '', '10061'], []],
    ['two lines between', ['10048', '-', '-', '10049', '10061'], []],
    [
      'a run that breaks off and another',
      ['10048', '10049', '10061', '', '', '', '10050', '10051', '10052'],
      ['10048', '10049', '10061', '10050', '10051', '10052'],
    ],
    ['all on one line', ['10048 10049 10061'], []],
    ['the second of a line does not count', ['10048 10050', '10049', '10061'], ['10048', '10049', '10061']],
    ['two families side by side', ['10048 691', '10049 809', '10061 812'], ['10048', '10049', '10061', '691', '809', '812']],
    ['two families mixed', ['10048', '691', '10061'], []],
    ['with a separator of thousands', ['10,048', '10,049', '10,061'], []],
    ['eight digits', ['80072746', '80072747', '80072749'], []],
    ['whole HRESULTs', ['0x80072746', '0x80072747', '0x80072749'], ['0x80072746', '0x80072747', '0x80072749']],
    ['signed', ['-2147014842', '-2147014841', '-2147014839'], ['-2147014842', '-2147014841', '-2147014839']],
    ['the same errors of another system', ['0xC0000236', '0xC000020D', '0xC00000B5'], []],
  ])('%s', (_, lines, wanted) => {
    expect(inRows(...lines)).toEqual(wanted);
  });

  test('all members know each other', () => {
    const { rows, tokens } = read('a\n10048\n10049\n10061', lookup);
    expect(rows.get(tokens[1])).toEqual({ family: 'winsock', members: [1, 2, 3] });
  });
});
