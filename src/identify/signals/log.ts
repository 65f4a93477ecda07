/** A line of an access log: method, path, status, size. It counts every answer, good or bad. */

import type { Signal } from './signal.ts';

export const log: Signal = {
  id: 'log',
  about: { en: 'a line of an access log', fr: 'une ligne de journal d’accès' },
  find({ token, before }) {
    if (token.kind !== 'decimal' || token.value > 65_535) return undefined;
    return /http\/\d(?:\.\d)?"(?:\s+\d+)?\s*$/i.test(before) ||
      /\b(?:GET|POST|PUT|HEAD|DELETE|OPTIONS|PATCH) \S+(?:\s+\S{1,40}){0,2}?\s*$/.test(before)
      ? 'log'
      : undefined;
  },
  yes: ['"GET /a HTTP/1.1" ‹404› 512', 'GET /index.html ‹404› 512', '"GET /a HTTP/1.1" 200 ‹404›', 'POST /x - ‹500›'],
  no: ['HTTP/1.1 ‹404› Not Found', 'GET failed: error in the proxy, which said ‹404›'],
};
