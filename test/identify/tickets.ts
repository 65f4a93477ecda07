/** The set of tickets: texts, and the codes that are written in them. */

import { readFileSync } from 'node:fs';

export interface Ticket {
  text: string;
  expect: string[];
}

export const tickets = JSON.parse(readFileSync('test/identify/tickets.json', 'utf8')) as Ticket[];
