/** English words that signals ask for; words of programs, which speak English everywhere, are among them. */

import type { Words } from './words.ts';

export const en: Words = {
  errors: 'error errors err eror exception hresult hr reason',
  codes: 'code codes os msg status result rc gle exit return case win32',
  verbs:
    'got get gets getting shows show shown gives gave returns returned says threw received see reports answered then again with have saw followed works working',
  joins: 'is was are of the a an and or also sometimes vs system termination as long int',
  carriers: 'number no num nr id value type message',
  places: 'on at to in after for from by under over until',
  things:
    'port ports pid tid thread line page version build kb rfc room zip postal ticket retry attempt extension ext process server count total udp tcp',
  events: 'event events eventid eventcode evt',
  memory: 'address at offset rva ptr pointer stamp base',
  failures: 'fail refus abort denied unreach unable cannot reset crash timeout timed broken lost',
  negations: 'not never',
  units:
    'bit ms us ns s k sec secs second seconds min mins minute minutes h hour hours day days byte bytes b kb mb gb row rows time times item items percent',
  uncounted: 'errors means this always keeps happens appears occurs shows stops persists comes',
  field:
    'windows connect bind accept network server host remote address route passw login credential session socket unreach gateway firewall internet protocol download transfer device buffer argument account phone interface',
  persons: 'i my we our you your please help',
  foreign: 'compiler compile linker msi cuda sql ora smtp ftp severity createprocess pasv ehlo helo rcpt starttls',
};
