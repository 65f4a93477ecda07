import { describe, expect, test } from 'vitest';

import { read } from '../../src/identify/reading.ts';
import { invent } from './invented.ts';

const lookup = invent({
  winsock: [
    { number: '10061', symbol: 'WSAECONNREFUSED', title: 'Connection refused', others: 'l111 m61 v-4078' },
    { number: '10013', symbol: 'WSAEACCES', others: 'l13 m13' },
    { number: '10053', symbol: 'WSAECONNABORTED', others: 'm53' },
  ],
  win32: [{ number: '53', symbol: 'ERROR_BAD_NETPATH' }],
  http: [{ number: '111', symbol: 'HTTP_STATUS_111' }],
});

/** Codes of the last number of a text, each with its system. */
const codesOf = (text: string) => {
  const { tokens, candidates } = read(text, lookup);
  return candidates[tokens.findLastIndex(({ kind }) => kind !== 'word')].map(({ id, how, system }) => [id, system ?? how].join(' '));
};

describe('a text says that a number is an errno', () => {
  test.each([
    ['errno 111', ['winsock/10061 Linux']],
    ['[Errno 61]', ['winsock/10061 macOS']],
    ['errno: -4078', ['winsock/10061 libuv']],
    ['errno 13', ['winsock/10013 Linux', 'winsock/10013 macOS']],
    ['errno 9999', []],
    ['errno 10061', ['winsock/10061 exact']],
    ['-4078', ['winsock/10061 libuv']],
    ['libuv 111', ['winsock/10061 Linux']],
    ['Linux gives error code 111', ['winsock/10061 Linux']],
    ['ECONNREFUSED 111', ['winsock/10061 Linux']],
    ['ECONNREFUSED: (111', ['winsock/10061 Linux']],
    ['[111] ECONNREFUSED', ['winsock/10061 Linux']],
    ['failed (111: Connection refused)', ['winsock/10061 Linux']],
    ['(111)Connection refused', ['winsock/10061 Linux']],
    ['failed (111: the one of mine refused)', ['winsock/10061 Linux']],
    ['os error 111', ['winsock/10061 Linux']],
    ['os error 53', ['win32/53 exact', 'winsock/10053 macOS']],
  ])('%s', (text, wanted) => {
    expect(codesOf(text)).toEqual(wanted);
  });

  test.each([
    ['h_errno 111', ['http/111 exact']],
    ['111', ['http/111 exact']],
    ['error 111', ['http/111 exact']],
    ['errno was then 111', ['http/111 exact']],
    ['errno: 99999999999', []],
    ['ECONNREFUSED on line 111', ['http/111 exact']],
    ['ECONNREFUSED    111', ['http/111 exact']],
    ['WSAEACCES (111)', ['http/111 exact']],
    ['failed (111: the one of my car is refused)', ['http/111 exact']],
    ['failed (111: all is well)', ['http/111 exact']],
    ['failed (111: connection pool)', ['http/111 exact']],
    ['failed 111: Connection refused', ['http/111 exact']],
    ['Linux, kernel 6.1, error 111', ['http/111 exact']],
    ['offset -4078', []],
    ['os error 13', []],
    ['libuv 13', []],
  ])('%s does not', (text, wanted) => {
    expect(codesOf(text)).toEqual(wanted);
  });
});
