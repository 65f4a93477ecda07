/** A small right content made of real files: what the mutations spoil. */

import { readContent } from '../../src/build/read-content.ts';
import type { Content } from '../../src/catalog/catalog.ts';
import { isFamilyId } from '../../src/catalog/families/index.ts';

/** Codes that are spoilt, of four families; common ones, since their pages have every section. */
const CODES = ['winsock/10054', 'winsock/10060', 'winsock/10061', 'ras/691', 'ras/868', 'bits/0x80200013', 'http/403', 'http/503'];

/** The real content cut down to a few codes, their families and their facts; what points to others is taken out. */
export function readBase(): Content {
  const { codes, families, facts, today } = readContent();
  const own = codes.filter(({ id }) => CODES.includes(id)).map((file) => ({ ...file, text: detach(file.text) }));
  const numbersOf = (family: string) => CODES.filter((id) => id.startsWith(`${family}/`)).map((id) => id.split('/')[1]!);
  const used = (id: string) => numbersOf(id).length > 0;
  return {
    codes: own,
    families: families.filter(({ id }) => used(id)).map((file) => ({ ...file, text: writeFamily(file.id, numbersOf(file.id)) })),
    facts: facts
      .filter(({ id }) => used(id) || !isFamilyId(id))
      .map((file) => {
        // What is true of all families, names and commands, stays whole.
        if (!isFamilyId(file.id)) return file;
        const data = JSON.parse(file.text) as { codes: { number: string }[] };
        const kept = data.codes.filter(({ number }) => numbersOf(file.id).includes(number));
        return { ...file, text: JSON.stringify({ ...data, codes: kept }, null, 2) };
      }),
    guides: [],
    maps: [],
    compare: [],
    today,
  };
}

/** The text without its lists of other codes and its links to them; written by hand, so that the rest stays as it is. */
function detach(text: string): string {
  return text.replace(/^(alike|related):(?:\n(?:[ ]+.*\n)+| .*\n)/gm, '$1: []\n').replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1');
}

function writeFamily(id: string, numbers: string[]): string {
  const title = 'title: { en: Codes, fr: Les codes }';
  const groups = numbers.map((number) => `  - { from: "${number}", to: "${number}", ${title} }\n`).join('');
  const summary = 'summary: { en: All of them., fr: Tous. }\ntopic: { en: errors, fr: les erreurs }';
  return `---\n${title}\n${summary}\ncommon: [${id}/${numbers[0]}]\ngroups:\n${groups}---\n`;
}
