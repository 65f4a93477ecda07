import { expect, test } from 'vitest';

import { addToIis, listHeaders, writeCaddy, writeHeadersFile, writeNginx } from '../../src/build/host-files.ts';
import { findPolicy, joinPolicies, placePolicy } from '../../src/build/policy.ts';

const META = `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-a='">`;
const PAGE = `<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<script>one()</script>\n${META}</head>`;

test('the policy of a page is put before the scripts that it governs', () => {
  const placed = placePolicy(PAGE);
  expect(placed).toBe(`<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n${META}\n<script>one()</script>\n</head>`);
  expect(placePolicy(placed)).toBe(placed);
  expect(findPolicy(placed)).toBe("default-src 'self'; script-src 'self' 'sha256-a='");
});

test('a page without a policy stays as it is', () => {
  expect(findPolicy('<p>')).toBeUndefined();
  expect(placePolicy('<meta charset="utf-8"><p>')).toBe('<meta charset="utf-8"><p>');
});

test('a joined policy allows what each allows, in one order', () => {
  const one = "default-src 'self';img-src 'self' data:; script-src 'self' 'sha256-b='";
  const other = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a='";
  const joined = "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='";
  expect(joinPolicies([one, other])).toBe(joined);
  expect(joinPolicies([joined, one, other])).toBe(joined);
});

test('each host gets the same headers in its own form', () => {
  const headers = listHeaders(["default-src 'self'"]);
  const policy = "default-src 'self'; worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'";
  expect(headers['Content-Security-Policy']).toBe(policy);
  expect(writeHeadersFile(headers)).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'self';/);
  expect(writeNginx(headers)).toContain(`add_header Content-Security-Policy "${policy}" always;\n`);
  expect(writeCaddy(headers)).toContain(`\tContent-Security-Policy "${policy}"\n`);
  expect(addToIis('<configuration>\n  <system.webServer>\n  </system.webServer>\n</configuration>', headers)).toContain(
    `        <remove name="Content-Security-Policy" />\n        <add name="Content-Security-Policy" value="${policy}" />`,
  );
});

test('a policy that hosts would cut is refused', () => {
  const hashes = Array.from({ length: 40 }, (_, at) => `'sha256-${String(at).padStart(43, 'x')}='`).join(' ');
  expect(() => writeHeadersFile(listHeaders([`script-src ${hashes}`]))).toThrow(/_headers: a line of \d+ characters/);
});
