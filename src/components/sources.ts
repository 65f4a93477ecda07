/** Names for the links of *Sources*, read from their addresses: a title tells more than the end of a path. */

import { spellName } from './source-names.ts';

/** Words of a path that are written otherwise in a title. */
const SPELLINGS =
  'RAS BITS HTTP HTTPS DNS VPN TCP UDP IP API TLS SSL SMB IKEv2 IPsec L2TP PPTP EAP PPP WSUS RPC IIS COM URL SQL WinHTTP Winsock Windows PowerShell CRL PKI QoS NRPT DNSSEC RRAS NPS RADIUS Linux IPv4 IPv6 SCCM SMB SMB2 SMB3 SMBv1 NTLM LDAP RSVP FTP KDC EKU PAC WPAD UWP WinINet MSSQLSERVER Kerberos'.split(
    ' ',
  );

/** What the prefixes of Microsoft's reference pages stand for. */
const KINDS: Record<string, string> = { nf: '()', ns: ' (structure)', ne: ' (enumeration)', nn: ' (interface)', nc: ' (callback)' };

/** The name of each source of a page, no two alike. */
export function nameSources(urls: readonly string[]): { url: string; name: string }[] {
  const names = urls.map(nameSource);
  return urls.map((url, at) => ({
    url,
    name:
      names.filter((name) => name === names[at]).length > 1
        ? `${names[at]} (${decodeURI(new URL(url).pathname).split('/').filter(Boolean).at(-2) ?? ''})`
        : names[at]!,
  }));
}

/** Parts of a repository that have numbers for names. */
const THREADS: Record<string, string> = { issues: 'issue', pull: 'pull request', discussions: 'discussion', commit: 'commit' };

/** `Windows sockets error codes · Microsoft`, `SetErrorMode() · errhandlingapi.h`, `RFC 9110, 15.5.4`, `curl/curl, issue 3389 · GitHub` */
export function nameSource(url: string): string {
  const { hostname, pathname, hash } = new URL(url);
  const parts = decodeURI(pathname).split('/').filter(Boolean);
  const site = /(?:^|\.)microsoft\.com$/.test(hostname) ? 'Microsoft' : hostname.replace(/^www\./, '');
  if (parts.length === 0) return site;
  const last = parts
    .at(-1)!
    .replace(/\.(?:x?html?|md|txt|aspx)$/, '')
    .replace(/(?:\.content|-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, '');
  const rfc = /^rfc(\d+)$/i.exec(last);
  if (rfc) return `RFC ${rfc[1]}${/^#section-([\d.]+)$/.exec(hash)?.[1] ? `, ${hash.slice(9)}` : ''}`;
  const reference = /^(n[fsenc])-(\w+?)-(.+)$/.exec(last);
  if (reference) return `${nameReference(reference[1]!, reference[3]!)} · ${reference[2]}.h`;
  const file = /\.(?:h|c|cs|cpp|idl|py|go|rs|ps1|json)$/.test(last);
  if (hostname === 'github.com') {
    const repository = parts.slice(0, 2).join('/');
    const thread = THREADS[parts[2] ?? ''];
    return thread ? `${repository}, ${thread} ${last.slice(0, 10)} · GitHub` : `${file ? last : titleFrom(last)} · GitHub, ${repository}`;
  }
  // Articles of the Knowledge Base keep their number wherever they are archived.
  const article = /^q?(\d{5,7})$/i.exec(last)?.[1];
  if (article && parts.some((part) => /^kb|_kb_|^help$/i.test(part))) return `KB ${article} · ${site}`;
  // Old pages have a number for a name; a page whose last part says nothing may have a title before it.
  if (/^[a-z]{1,2}\d{5,}|^[0-9a-f-]{30,}$/i.test(last)) return `${site}, ${last.replace(/\(.*/, '').slice(0, 9).replace(/-$/, '')}`;
  const before = parts.at(-2) ?? '';
  if (/^\d+$|^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])\w{8,}$/.test(last))
    return /[a-z]{4}/.test(before) ? `${titleFrom(before)} (${last}) · ${site}` : `${site}, ${last}`;
  if (parts.includes('module') && parts[0] === 'powershell') return `${capitalise(spellName(last))} · PowerShell`;
  return `${file ? last : titleFrom(spellName(last))} · ${site}`;
}

/** `IBackgroundCopyJob::Cancel()`, `BG_JOB_STATE (enumeration)` */
function nameReference(kind: string, path: string): string {
  const isConstant = kind === 'ns' || kind === 'ne' || path.startsWith('lpfn_');
  const name = path
    .split('-')
    .map((part) => (isConstant ? part.toUpperCase() : spellName(part)))
    .join('::');
  return `${name}${KINDS[kind] ?? ''}`;
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function titleFrom(slug: string): string {
  const all = slug
    .replace(/-{2,}/g, '-')
    .replace(/-\d{1,2}$/, '')
    .split(/[-_ ]+/)
    .filter(Boolean);
  const text = all.map((word) => SPELLINGS.find((spelling) => spelling.toLowerCase() === word.toLowerCase()) ?? word).join(' ');
  return capitalise(text);
}
