/** Names for the links of *Sources*, read from their addresses: a title tells more than the end of a path. */

/** Words of a path that are written otherwise in a title. */
const SPELLINGS =
  'RAS BITS HTTP HTTPS DNS VPN TCP UDP IP API TLS SSL SMB IKEv2 IPsec L2TP PPTP EAP PPP WSUS RPC IIS COM URL SQL WinHTTP Winsock Windows PowerShell CRL PKI QoS NRPT DNSSEC RRAS NPS RADIUS Linux IPv4 IPv6'.split(
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

/** `Windows sockets error codes (Microsoft)`, `connect() · winsock2.h`, `RFC 9110, 15.5.4` */
export function nameSource(url: string): string {
  const { hostname, pathname, hash } = new URL(url);
  const parts = decodeURI(pathname).split('/').filter(Boolean);
  const last = (parts.at(-1) ?? hostname).replace(/\.(?:x?html?|md|txt|aspx)$/, '');
  const rfc = /^rfc(\d+)$/i.exec(last);
  if (rfc) return `RFC ${rfc[1]}${/^#section-([\d.]+)$/.exec(hash)?.[1] ? `, ${hash.slice(9)}` : ''}`;
  const reference = /^(n[fsenc])-(\w+?)-(.+)$/.exec(last);
  if (reference) return `${reference[3]!.replaceAll('-', '::')}${KINDS[reference[1]!] ?? ''} · ${reference[2]}.h`;
  const file = /\.(?:h|c|cs|cpp|idl|py|go|rs|ps1|json)$/.test(last);
  if (hostname === 'github.com') return `${file ? last : titleFrom(last)} · GitHub, ${parts.slice(0, 2).join('/')}`;
  const site = /(?:^|\.)microsoft\.com$/.test(hostname) ? 'Microsoft' : hostname.replace(/^www\./, '');
  // Old pages have a number for a name.
  if (/^[a-z]{1,2}\d{5,}|^[0-9a-f-]{30,}$/i.test(last)) return `${site}, ${last.replace(/\(.*/, '').slice(0, 9)}`;
  if (parts.includes('module') && parts[0] === 'powershell') return `${last.charAt(0).toUpperCase()}${last.slice(1)} · PowerShell`;
  return `${file ? last : titleFrom(last)} · ${site}`;
}

function titleFrom(slug: string): string {
  const all = slug
    .replace(/-{2,}/g, '-')
    .replace(/-\d{1,2}$/, '')
    .split(/[-_ ]+/)
    .filter(Boolean);
  const text = all.map((word) => SPELLINGS.find((spelling) => spelling.toLowerCase() === word.toLowerCase()) ?? word).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
