/** Where readers say that something on a page is wrong: the build variable REPORT names it, nothing does without it. */

/**
 * The address of the report about a page, or undefined where none was named.
 * @param page the page's path, `winsock/10061/`.
 * @param template `https://…{page}…` or `mailto:somebody@example.org`.
 * @throws Error for any other form: a dead link on every page is worse than a build that stops.
 */
export function reportHref(page: string, template: string | undefined): string | undefined {
  if (!template) return undefined;
  if (/^mailto:[^\s?]+@[^\s?]+$/.test(template)) return `${template}?subject=${encodeURIComponent(page)}`;
  if (/^https:\/\/\S+$/.test(template) && template.includes('{page}')) return template.replaceAll('{page}', encodeURIComponent(page));
  throw new Error(`REPORT=${template}: write https://… with {page} in it, or mailto:name@host`);
}
