/**
 * How BITS judges the HTTP status with which a server application answers an upload.
 *
 * Source: https://learn.microsoft.com/windows/win32/bits/handling-server-application-errors, read to the letter:
 * 200 alone is success; of 3xx, 300 to 305 and 307 are fatal; of 4xx, all but 408 and 409; of 5xx, 501 and 505;
 * every other status is transient. 403 alone keeps BITS from posting the upload again.
 * What the letter leaves open is listed in AMBIGUITIES: the page of such a status says so.
 */

export interface HttpVerdict {
  verdict: 'success' | 'transient' | 'fatal';
  /** After 403 BITS never posts the upload file to the server application again. */
  neverReposts: boolean;
  /** The words of the rule that decide. */
  rule: 'success' | 'redirect' | 'client' | 'client-exception' | 'server' | 'server-exception' | 'other';
}

const FATAL_3XX = new Set([300, 301, 302, 303, 304, 305, 307]);
const TRANSIENT_4XX = new Set([408, 409]);
const FATAL_5XX = new Set([501, 505]);

/** The verdict on a status, a whole number; what is no HTTP status falls under “every other”. */
export function judgeStatus(status: number): HttpVerdict {
  const verdict = (kind: HttpVerdict['verdict'], rule: HttpVerdict['rule']): HttpVerdict => ({
    verdict: kind,
    rule,
    neverReposts: status === 403,
  });
  if (status === 200) return verdict('success', 'success');
  if (FATAL_3XX.has(status)) return verdict('fatal', 'redirect');
  if (status >= 400 && status <= 499)
    return TRANSIENT_4XX.has(status) ? verdict('transient', 'client-exception') : verdict('fatal', 'client');
  if (status >= 500 && status <= 599) return FATAL_5XX.has(status) ? verdict('fatal', 'server-exception') : verdict('transient', 'server');
  return verdict('transient', 'other');
}

/** Statuses for which the letter of the rule and the sense of HTTP part, or the rule is silent; ranges with both ends. */
const AMBIGUITIES: readonly { id: string; statuses: readonly (readonly [number, number])[] }[] = [
  { id: 'interim', statuses: [[100, 199]] },
  { id: 'other-success', statuses: [[201, 299]] },
  { id: 'unused', statuses: [[306, 306]] },
  { id: 'permanent-redirect', statuses: [[308, 308]] },
  {
    id: 'later-by-http',
    statuses: [
      [425, 425],
      [429, 429],
    ],
  },
  { id: 'never-reposts', statuses: [[403, 403]] },
  { id: 'beyond-http', statuses: [[600, 999]] },
  { id: 'too-large', statuses: [[413, 413]] },
  { id: 'proxy', statuses: [[407, 407]] },
];

/** The ambiguity that concerns a status, or undefined. The tenth one, that the rule is for uploads only, concerns all. */
export function findAmbiguity(status: number): string | undefined {
  return AMBIGUITIES.find(({ statuses }) => statuses.some(([first, last]) => status >= first && status <= last))?.id;
}
