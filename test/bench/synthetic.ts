/** Adds invented codes to a copy of the project, made of the texts of real ones: what the site would be with ten times as many. */

import { dump, load } from 'js-yaml';

import { readContent } from '../../src/build/read-content.ts';
import { readCommands } from '../../src/catalog/known-commands.ts';
import { startRandom } from '../fuzz/random.ts';
import type { Project } from '../small-project.ts';

/** Families that share the invented codes. */
const FAMILIES = ['benchone', 'benchtwo', 'benchthree', 'benchfour'] as const;
/** Where the numbers of each family begin, and how many it may have. */
const FIRST = 1_000_000;
const ROOM = 100_000;
/** Codes of a group of a family's list. */
const GROUP = 100;

/** Fields that belong to the real code alone. */
const OWN = ['alike', 'related', 'aliases', 'equivalents', 'functions', 'homonyms', 'phase', 'seen', 'answered'];

/** Writes `count` codes into the project; the same seed writes the same ones. */
export function addCodes(project: Project, count: number, seed = 7): void {
  const { pick } = startRandom(seed);
  const { codes: real, facts } = readContent();
  // An exception of a rule holds for one page: an invented code has none.
  const commands = facts.filter(({ id }) => id === 'commands').map((file) => readCommands(file).commands);
  const excepted = new Set(commands.flatMap((known) => known?.changes ?? []).map(({ page }) => page));
  const models = real.filter(({ id }) => /^(?:winsock|ras|bits)\//.test(id) && !excepted.has(id));
  FAMILIES.forEach((family, order) => {
    const first = FIRST + order * ROOM;
    const numbers = Array.from({ length: Math.floor((count + order) / FAMILIES.length) }, (_, at) => first + at);
    if (numbers.length === 0) return;
    for (const number of numbers) project.write(`content/codes/${family}/${number}.md`, writeCode(pick(models).text, family, number));
    const codes = numbers.map((number) => ({ number: String(number), symbol: nameSymbol(family, number), header: 'bench.h' }));
    project.write(`content/facts/${family}.json`, JSON.stringify({ sources: ['https://example.org/'], codes }));
    project.write(`content/families/${family}.md`, writeFamily(family, numbers));
    project.write(`src/catalog/families/${family}.ts`, writeDescriptor(family, first));
  });
  const path = 'src/catalog/families/index.ts';
  const imports = FAMILIES.map((family) => `import { ${family} } from './${family}.ts';\n`).join('');
  project.write(path, imports + project.read(path).replace(/(const DESCRIPTORS = \{[^}]*?),? \}/, `$1, ${FAMILIES.join(', ')} }`));
}

const nameSymbol = (family: string, number: number) => `${family.toUpperCase()}_E_${number}`;

function writeCode(model: string, family: string, number: number): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(model) ?? [];
  const data = load(front) as Record<string, unknown> & { title: { en: string; fr: string } };
  for (const field of OWN) delete data[field];
  const { en, fr } = data.title;
  const own = { symbol: nameSymbol(family, number), header: 'bench.h', title: { en: `${en} ${number}`, fr: `${fr} ${number}` } };
  return `---\n${dump({ ...data, frequency: 'rare', ...own }, { lineWidth: -1, noRefs: true })}---\n${mark(body, number)}`;
}

/** The body with the number at the end of each first line of a paragraph: no two pages may have a text in common. */
function mark(body: string, number: number): string {
  let fenced = false;
  let open = false;
  return body
    .split('\n')
    .map((line) => {
      const fence = line.startsWith('```');
      if (fence) fenced = !fenced;
      const starts = !open && !fenced && !fence && line !== '' && !/^[#:]/.test(line);
      open = line !== '' && !fence;
      return starts ? `${line} ${number}` : line;
    })
    .join('\n');
}

function writeFamily(family: string, numbers: number[]): string {
  const text = { en: family, fr: family };
  const groups = numbers
    .filter((_, at) => at % GROUP === 0)
    .map((from, at) => ({ from: String(from), to: String(numbers[Math.min(numbers.length, (at + 1) * GROUP) - 1]), title: text }));
  return `---\n${dump({ title: text, summary: text, topic: text, common: [`${family}/${numbers[0]}`], groups })}---\n`;
}

const writeDescriptor = (family: string, first: number) => `/** Invented, for the bench. */
import { FACILITY, type FamilyRules } from './family.ts';
export const ${family} = {
  name: '${family}',
  breaks: 'transfer',
  ranges: [[${first}, ${first + ROOM - 1}]],
  base: 'decimal',
  hresult: FACILITY.backgroundCopy,
  forms: ['decimal', 'hex'],
  prefixes: ['${family.toUpperCase()}'],
  requires: ['frequency'],
  everyday: false,
  topics: { any: ['${family}'], en: [], fr: [] },
} as const satisfies FamilyRules;
`;
