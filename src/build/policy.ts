/** The content security policy of built pages: where it stands, and what all pages together need. */

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">\n?/i;
const CHARSET = /<meta charset="utf-8">\n?/i;

/** The policy that a page has, or undefined. */
export function findPolicy(html: string): string | undefined {
  return META.exec(html)?.[1];
}

/** The page with its policy before everything that it governs: Astro writes it at the end of the head, behind inline scripts. */
export function placePolicy(html: string): string {
  const meta = META.exec(html)?.[0];
  const charset = CHARSET.exec(html)?.[0];
  if (meta === undefined || charset === undefined) return html;
  return html.replace(meta, '').replace(charset, () => charset.trimEnd() + '\n' + meta.trimEnd() + '\n');
}

/** One policy that allows what each of these allows, for the header of every answer: a browser holds a page to it and to its own. */
export function joinPolicies(policies: Iterable<string>): string {
  const joined = new Map<string, Set<string>>();
  for (const policy of policies)
    for (const directive of policy.split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (!name) continue;
      const all = joined.get(name) ?? new Set();
      joined.set(name, all);
      for (const source of sources) all.add(source);
    }
  return [...joined].map(([name, sources]) => [name, ...[...sources].toSorted(compareSources)].join(' ')).join('; ');
}

/** Keywords first, then hashes, each by name: the same pages give the same header. */
const compareSources = (a: string, b: string) =>
  Number(a.startsWith("'sha")) - Number(b.startsWith("'sha")) || (a < b ? -1 : a > b ? 1 : 0);
