/** Finds in a ticket the host and port that it speaks of, so that commands can be filled with them. */

export interface Target {
  host?: string;
  port?: string;
}

/** `srv01:1433`, `db.example.com:5432`, `10.0.0.20:443`, `https://srv01/…`, `[::1]` is left out: it is this computer. */
const HOST_AND_PORT = /(?<![\w.@/-])(?:https?:\/\/)?((?:[a-z][\w-]*|\d{1,3}(?:\.\d{1,3}){3})(?:\.[a-z][\w-]*)*):(\d{2,5})(?!\d|[:.]\d)/gi;
const ADDRESS = /\bhttps?:\/\/([a-z\d][\w.-]*[a-z\d])(?=[/\s:"')]|$)/gi;
/** `host srv01, port 1433`, `serveur db02 (port 5432)`. */
const IN_WORDS = /\b(?:host|server|serveur|hôte)\s*[:=]?\s*["'«(]?\s*([a-z][\w-]*(?:\.[\w-]+)*\d[\w.-]*|[a-z][\w-]*\.[\w.-]*[a-z])\b/gi;
const PORT_IN_WORDS = /\bport\s*[:=]?\s*(\d{2,5})\b/i;

/** Names that are no host that could be asked: this computer, units, words before a colon, file names. */
const NO_HOST =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|line|ligne|error|erreur|err|code|errno|pid|tid|port|time|heure|at|on|to|from|hr|hresult|status|id|event|sys|main)$|\.(?:exe|dll|log|txt|py|js|ts|cs|c|cpp|java|go|rs|php|cab|xml|json)$/i;

/** The highest port. */
const HIGHEST_PORT = 65_535;

/**
 * The host that stands with a port most often, else the first that is named in words or in an address.
 * @param text a ticket; only its beginning is looked at where it is long.
 */
export function findTarget(text: string): Target {
  const start = text.slice(0, 100_000);
  const pairs = new Map<string, { host: string; port: string; times: number }>();
  for (const [, host = '', port = ''] of start.matchAll(HOST_AND_PORT)) {
    if (NO_HOST.test(host) || Number(port) > HIGHEST_PORT) continue;
    const pair = pairs.get(`${host}:${port}`) ?? { host, port, times: 0 };
    pairs.set(`${host}:${port}`, { ...pair, times: pair.times + 1 });
  }
  const [best] = [...pairs.values()].toSorted((a, b) => b.times - a.times);
  if (best) return { host: best.host, port: best.port };
  const named = [...start.matchAll(IN_WORDS), ...start.matchAll(ADDRESS)].map(([, host = '']) => host).find((host) => !NO_HOST.test(host));
  const port = PORT_IN_WORDS.exec(start)?.[1];
  return {
    ...(named ? { host: named } : {}),
    ...(port && Number(port) <= HIGHEST_PORT ? { port } : {}),
  };
}
