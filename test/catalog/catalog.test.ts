import { expect, test } from 'vitest';

import { checkContent, ofFolders, readCatalog, toCatalog, type Content, type OuterRule } from '../../src/catalog/catalog.ts';
import { ContentError } from '../../src/catalog/problem.ts';
import { BODY } from './sample.ts';

const code = (id: string, symbol: string, title: string, extra = '') => ({
  id,
  file: `content/codes/${id}.md`,
  text: `---\nsymbol: ${symbol}\nstatus: current\nverdict: transient\nwhere: service\nfrequency: common\nchecked: 2026-11-28\ntitle: { en: ${title}, fr: ${title} (fr) }\nsummary: { en: No., fr: Non. }\nreply: { en: No., fr: Non. }\nkeywords: { en: [], fr: [] }\nsources: [https://x.org/]\n${extra}---\n${BODY}`,
});
const family = (id: string, from: string, to: string) => ({
  id,
  file: `content/families/${id}.md`,
  text: `---\ntitle: { en: W, fr: W }\nsummary: { en: W, fr: W }\ntopic: { en: W, fr: W }\ncommon: [${id}/${from}]\ngroups: [{ from: "${from}", to: "${to}", title: { en: W, fr: W } }]\n---\n`,
});
const facts = (id: string, codes: object[]) => ({ id, file: `content/facts/${id}.json`, text: JSON.stringify({ sources: ['x'], codes }) });

/** Texts beside those of codes and families: each is right. */
const guide = (french = 'Texte.', family = 'ras', id = 'x') => ({
  id,
  file: `content/guides/${id}.md`,
  text: `---\nfamily: ${family}\ntitle: { en: G, fr: G }\nsummary: { en: G, fr: G }\nsources: [https://x.org/]\n---\n:::en\n## One\n\nText.\n:::\n\n:::fr\n## Un\n\n${french}\n:::\n`,
});
const map = (id: string, code: string, title = 'W') => ({
  id,
  file: `content/maps/${id}.md`,
  text: `---\ntitle: { en: W, fr: ${title} }\nsummary: { en: W, fr: W }\nkind: states\nstates:\n  - { name: A, value: 0, kind: step, en: W, fr: W, codes: [${code}] }\n  - { name: B, value: 1, kind: end, en: W, fr: W }\n---\n`,
});
const comparison = (codes: string[], question = 'W', id = codes.map((each) => each.split('/')[1]).join('-')) => ({
  id,
  file: `content/compare/${id}.md`,
  text: `---\nquestion: { en: W, fr: ${question} }\ncodes:\n${codes.map((each) => `  - { code: ${each}, ${['answer', 'seen', 'from', 'who', 'check'].map((field) => `${field}: { en: W, fr: W }`).join(', ')} }\n`).join('')}---\n`,
});

const content: Content = {
  codes: [
    code('ras/691', 'ERROR_AUTHENTICATION_FAILURE', 'Denied', 'phase: authenticate\n'),
    code('winsock/10061', 'WSAECONNREFUSED', 'Refused'),
    code('winsock/997', 'WSA_IO_PENDING', 'Pending'),
  ],
  families: [family('ras', '691', '691'), family('winsock', '997', '10061')],
  guides: [],
  maps: [],
  compare: [],
  facts: [
    facts('ras', [{ number: '691', symbol: 'ERROR_AUTHENTICATION_FAILURE' }]),
    facts('winsock', [
      { number: '997', symbol: 'WSA_IO_PENDING' },
      { number: '10061', symbol: 'WSAECONNREFUSED' },
    ]),
  ],
  today: '2026-11-28',
};

/** The content with the text of one file changed. */
function change(folder: 'codes' | 'families' | 'facts', id: string, before: string, after: string): Content {
  return {
    ...content,
    [folder]: content[folder].map((file) => (file.id === id ? { ...file, text: file.text.replace(before, after) } : file)),
  };
}

test('families stand in the order of the site, codes in that of their numbers', () => {
  const catalog = toCatalog(content);
  expect(catalog.families.map(({ id }) => id)).toEqual(['winsock', 'ras']);
  expect(catalog.codes.map(({ id }) => id)).toEqual(['winsock/997', 'winsock/10061', 'ras/691']);
  expect(catalog.families[0]).toMatchObject({ name: { en: 'Winsock', fr: 'Winsock' }, breaks: 'connection' });
});

test('success codes of BITS stand among the errors', () => {
  const numbers = ['0x80200013', '0x00200017', '0x80200001'];
  const catalog = toCatalog({
    ...content,
    codes: numbers.map((number) => code(`bits/${number}`, `BG_${number.slice(-2)}`, `Title ${number}`)),
    families: [family('bits', '0x80200001', '0x00200017')],
    facts: [
      facts(
        'bits',
        numbers.map((number) => ({ number, symbol: `BG_${number.slice(-2)}` })),
      ),
    ],
  });
  expect(catalog.codes.map(({ number }) => number)).toEqual(['0x80200001', '0x80200013', '0x00200017']);
});

test('every problem of every file is told at once, in the order of files and lines', () => {
  const { problems } = checkContent({
    ...change('codes', 'winsock/10061', 'verdict: transient', 'verdict: maybe'),
    families: [family('ras', '691', '700'), family('winsock', '997', '10061')],
    codes: [
      code('ras/691', 'ERROR_AUTHENTICATION_FAILURE', 'Denied'),
      ...change('codes', 'winsock/10061', 'verdict: transient', 'verdict: maybe').codes.slice(1),
    ],
  });
  expect(problems.map(({ file, line }) => [file, line])).toEqual([
    ['content/codes/ras/691.md', 1],
    ['content/codes/winsock/10061.md', 4],
    ['content/families/ras.md', 6],
  ]);
});

test('where a front matter is wrong, its text is checked all the same', () => {
  const spoilt = change('codes', 'winsock/10061', 'verdict: transient', 'verdict: maybe');
  const codes = spoilt.codes.map((file) => ({ ...file, text: file.text.replace('## Checks', '## Tests').replace('n’écoute', "n'écoute") }));
  expect(
    checkContent({ ...spoilt, codes })
      .problems.filter(({ file }) => file.includes('10061'))
      .map(({ line }) => line),
  ).toEqual([4, 24, 38, 44]);
});

/** Each rule, spoilt in the content as a whole: none may be left out of the check. */
test.each<[string, Content, RegExp]>([
  ['place', { ...content, codes: [...content.codes, code('winsock/20061', 'X', 'X')] }, /20061 is outside winsock/],
  ['headings', change('codes', 'ras/691', '## Checks', '## Tests'), /691\.md:25: .*“Tests” is no heading/],
  ['commands', change('codes', 'ras/691', '-Port 1433', '-Port 443'), /691\.md:47: .*command 1 differs/],
  ['identifiers', change('codes', 'ras/691', 'port 1433', 'port 443'), /691\.md:19: .*the number “443”/],
  ['parity', change('codes', 'ras/691', 'Rien', 'Rien.\n\nRien'), /691\.md:37: .*give both halves the same form/],
  ['typing', change('codes', 'ras/691', 'n’écoute', "n'écoute"), /691\.md:39: .*straight apostrophe/],
  ['typing of the front matter', change('codes', 'ras/691', 'fr: Non.', "fr: N'a rien."), /691\.md:9: .*straight apostrophe in “N'a rien/],
  ['style', change('codes', 'ras/691', 'Nothing', 'Simply nothing'), /691\.md:19: .*left out by the style/],
  ['translated', change('codes', 'ras/691', 'fr: Non.', 'fr: No.'), /691\.md:9: .*is the English one/],
  ['verdict', { ...content, codes: [...content.codes, code('http/404', 'X', 'X')] }, /404\.md:4: .*the rule of http makes 404 fatal/],
  ['required', change('codes', 'ras/691', 'frequency: common\n', ''), /691\.md:1: .*frequency is missing/],
  ['checked', change('codes', 'ras/691', 'checked: 2026-11-28', 'checked: 2026-11-29'), /691\.md:7: .*is in the future/],
  ['facts', change('facts', 'ras', 'ERROR_AUTH', 'ERROR_OTHER'), /691\.md:2: .*but the facts say ERROR_OTHER/],
  ['facts that cannot be read', change('facts', 'ras', '{', ''), /is no JSON/],
  ['unique', change('codes', 'winsock/997', 'WSA_IO_PENDING', 'WSAECONNREFUSED'), /997\.md:2: .*is already that of/],
  ['links', change('codes', 'ras/691', 'phase:', 'related: [ras/692]\nphase:'), /691\.md:13: .*ras\/692 does not exist/],
  ['body links', change('codes', 'ras/691', 'Nothing', '[Nothing](/ras/692/)'), /691\.md:19: .*\/ras\/692\/ does not exist/],
  [
    'alike',
    change('codes', 'ras/691', 'phase:', 'alike: [{ code: winsock/997, en: WSAENONE no., fr: Non. }]\nphase:'),
    /691\.md:13: .*WSAENONE is the name of no/,
  ],
  ['characters', change('codes', 'ras/691', 'Nothing', 'No\u200bthing'), /691\.md:19: .*U\+200B/],
  ['characters of a family page', change('families', 'ras', 'fr: W', 'fr: W\ufffd'), /ras\.md:2: .*U\+FFFD/],
  ['families', change('families', 'ras', '[ras/691]', '[ras/692]'), /ras\.md:5: .*names ras\/692/],
  ['family fields', change('families', 'ras', 'topic:', 'topics:'), /ras\.md:4: .*topics is no field/],
  ['groups', change('families', 'winsock', 'to: "10061"', 'to: "997"'), /winsock\.md:6: .*10061 is in no group/],
  [
    'repeats',
    { ...content, codes: content.codes.map((file) => ({ ...file, text: file.text.replace('Nothing', 'Long text, '.repeat(20)) })) },
    /10061\.md:18: .*stands on the page of/,
  ],
  [
    'silence',
    change('codes', 'ras/691', 'Test-NetConnection srv01 -Port 1433\n```', 'Get-Process -Name x\n```\n\n- **Good:** x.'),
    /691\.md:28: .*red error/,
  ],
  ['looking', change('codes', 'ras/691', 'Test-NetConnection srv01 -Port 1433', 'Stop-Service x'), /691\.md:28: .*a check only looks/],
  ['terms', change('codes', 'ras/691', 'Nothing', 'Anew nothing'), /691\.md:19: .*“Anew”: write “again”/],
  ['symbols', change('codes', 'ras/691', 'Nothing', 'ERROR_NOTHING'), /691\.md:19: .*ERROR_NOTHING is in no facts/],
  [
    'known commands',
    { ...content, facts: [...content.facts, { id: 'commands', file: 'c.json', text: '{"sources":["x"],"cmdlets":[]}' }] },
    /691\.md:28: .*the cmdlet Test-NetConnection is not known/,
  ],
  [
    'known commands in a guide',
    {
      ...content,
      guides: [guide('`Get-Nonsense`')],
      facts: [...content.facts, { id: 'commands', file: 'c.json', text: '{"sources":["x"],"cmdlets":[]}' }],
    },
    /x\.md:16: the cmdlet Get-Nonsense is not known/,
  ],
  [
    'commands that cannot be read',
    { ...content, facts: [...content.facts, { id: 'commands', file: 'c.json', text: '{' }] },
    /c\.json: is no JSON/,
  ],
  [
    'shown',
    change('codes', 'ras/691', 'Test-NetConnection srv01', 'Get-Item x | Format-Table FullName'),
    /691\.md:28: the table cuts FullName/,
  ],
  ['strays', { ...content, strays: ['content/x.txt'] }, /^content\/x\.txt: is read by nothing/m],
  ['maps', { ...content, maps: [map('ras', 'ras/692')] }, /ras\.md:5: names ras\/692/],
  ['comparisons', { ...content, compare: [comparison(['ras/691', 'ras/692'])] }, /691-692\.md:3: names ras\/692/],
  ['typing in a family', change('families', 'ras', 'fr: W', "fr: l'hôte"), /ras\.md:2: the front matter holds a straight apostrophe/],
  ['typing in a map', { ...content, maps: [map('ras', 'ras/691', "l'hôte")] }, /ras\.md:2: the front matter holds a straight/],
  [
    'typing in a comparison',
    { ...content, compare: [comparison(['ras/691', 'winsock/997'], "l'hôte")] },
    /691-997\.md:2: the front matter holds a straight/,
  ],
  ['terms in a family', change('families', 'ras', 'fr: W', 'fr: étage'), /ras\.md:2: “étage”: write “couche”/],
  ['terms in a guide', { ...content, guides: [guide('Un étage.')] }, /x\.md:16: “étage”/],
  ['symbols in a map', { ...content, maps: [map('ras', 'ras/691', 'ERROR_NOTHING')] }, /ras\.md:2: ERROR_NOTHING is in no facts/],
  [
    'symbols in a comparison',
    { ...content, compare: [comparison(['ras/691', 'winsock/997'], 'ERROR_NOTHING')] },
    /691-997\.md:2: ERROR_NOTHING is in no facts/,
  ],
  ['symbols in a guide', { ...content, guides: [guide('`ERROR_NOTHING`')] }, /x\.md:16: ERROR_NOTHING is in no facts/],
  ['a guide without its family', { ...content, guides: [guide('Texte.', 'dns')] }, /x\.md:2: family: dns is no family with a page/],
  [
    'guides',
    { ...content, guides: [{ id: 'x', file: 'content/guides/x.md', text: '---\nfamily: ras\n---\n' }] },
    /x\.md:1: .*title: is missing/,
  ],
])('the rule of %s is asked, and names file and line', (_, spoilt, message) => {
  expect(() => toCatalog(spoilt)).toThrow(ContentError);
  expect(() => toCatalog(spoilt)).toThrow(message);
});

test('right texts beside the codes pass; guides and maps stand like their families, comparisons like their first code', () => {
  const catalog = toCatalog({
    ...content,
    guides: [guide('Texte.', 'ras', 'a'), guide('Texte.', 'winsock', 'b')],
    maps: [map('ras', 'ras/691'), map('winsock', 'winsock/997')],
    compare: [comparison(['ras/691', 'winsock/997']), comparison(['winsock/10061', 'ras/691'])],
  });
  expect(catalog.guides.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(catalog.maps.map(({ family: id }) => id)).toEqual(['winsock', 'ras']);
  expect(catalog.comparisons.map(({ id }) => id)).toEqual(['10061-691', '691-997']);
});

test('a content that has been checked is read again without the rules', () => {
  expect(readCatalog(content)).toEqual(toCatalog(content));
  expect(readCatalog({ ...content, today: '2000-01-01' }).codes).toHaveLength(3);
});

test('a rule that the caller brings along is asked with the entries', () => {
  const rule: OuterRule = ({ codes }) => codes.map(({ file }) => ({ file, message: 'is told' }));
  expect(checkContent(content, [rule]).problems).toHaveLength(3);
  expect(() => toCatalog(content, [rule])).toThrow('is told');
});

test('what is made for each folder has its name', () => {
  expect(ofFolders((folder) => folder)).toMatchObject({ codes: 'codes', facts: 'facts' });
});

test('facts that cannot be read are one problem, not one for each page and symbol that they hold', () => {
  const { problems } = checkContent(change('facts', 'winsock', '{', ''));
  expect(problems).toEqual([{ file: 'content/facts/winsock.json', message: expect.stringMatching(/^is no JSON/) }]);
});

test('a half that is not there is told by its absence, not by each thing that it lacks', () => {
  const { problems } = checkContent(change('codes', 'winsock/10061', BODY.slice(BODY.indexOf(':::fr')), ''));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^the body has the halves “en”/)]);
});
