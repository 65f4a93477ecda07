/** English words that signals ask for; words of programs, which speak English everywhere, are among them. */

import type { Words } from './words.ts';

export const en: Words = {
  errors: 'error errors err eror errno winerror exception hresult hr reason',
  codes: 'code codes os msg status result rc gle exit return case win32',
  verbs:
    'got get gets getting shows show shown gives gave returns returned says threw received see seeing reports answered then with have saw followed',
  joins: 'is was are of the a an and or vs versus following on system named termination failure as long integer int dword',
  carriers: 'number no num nr id value type message',
  places: 'on at to in after for from by under over until',
  things:
    'port ports pid tid thread line page version build kb rfc room zip postal ticket event retry attempt seq serial sku extension ext process server windows udp tcp ipv rid ttl mtu',
  memory: 'address at offset rva ptr pointer stamp base',
  failures: 'fail err refus abort denied deny unreach unable cannot reset crash timeout timed exception broken lost dead dies died',
  units:
    'ms us ns s k sec secs second seconds min mins minute minutes h hour hours day days byte bytes b kb mb gb tb kib mib gib kbps mbps hz mhz ghz px row rows time times item items percent rps fps th',
  uncounted: 'errors means was this always keeps happens appears occurs shows stops persists comes is has vs',
  foreign: 'sql ora smtp ftp severity createprocess pasv mlsd ehlo helo rcpt starttls',
};
