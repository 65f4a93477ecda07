import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { readContent } from '../../src/build/read-content.ts';
import { checkContent, CONTENT_FOLDERS, ofFolders } from '../../src/catalog/catalog.ts';
import { describeProblem } from '../../src/catalog/problem.ts';

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Git for Windows turns line ends round by default: .gitattributes keeps them as they are. */
test.skipIf(!existsSync('.git'))('a checkout with core.autocrlf has the files as they were committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    git('clone', '-q', '--no-hardlinks', '-c', 'core.autocrlf=true', resolve('.'), folder);
    const turned = git('-C', folder, 'ls-files', '--eol').split('\n');
    expect(turned.filter((line) => /w\/(?:crlf|mixed)/.test(line))).toEqual([]);
    expect(checkContent(readContent(folder)).problems.map(describeProblem)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('files that an editor has saved with CRLF are read as they are meant', () => {
  const content = readContent();
  const turned = ofFolders((folder) => content[folder].map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') })));
  expect(CONTENT_FOLDERS.map((folder) => turned[folder].length)).not.toContain(0);
  expect(checkContent({ ...turned, today: content.today }).problems.map(describeProblem)).toEqual([]);
});
