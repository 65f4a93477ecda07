/** The words of other languages that Windows speaks: an English or French ticket often quotes a message in one of them. */

import type { Words } from './words.ts';

export const abroad: Words = {
  errors: 'fehlernummer erro errore fout foutcode fel felkod fejl fejlkode feil feilkode virhe hiba hata chyba bład ошибка ошибки помилка',
  codes: 'codigo codice kod kode код',
  verbs: 'meldet zeigt devuelve muestra restituisce zwraca',
  joins: 'lautet ist es e der do di devuelto restituito og och und y u',
  carriers: 'numer nummer nro',
  places: 'auf nach su',
  things: 'puerto porta zeile',
  events: 'ereignis ereignisid evento gebeurtenis событие',
  memory: '',
  failures: 'fehl fallo ошибк неуд niepowod',
  negations: 'nicht non',
  units: 'sekunden segundos secondi',
  uncounted: '',
  field: 'verbind conex',
  persons: '',
  foreign: '',
};

/** The word error of languages that are written without spaces: before the number (错误代码为 809) … */
export const ERROR_BEFORE = /(?:错误|錯誤|エラー|오류)\s?(?:代码|代碼|コード|코드|番号)?(?:为|為|は|는|是)?$/u;

/** … or after it: 619错误, 691 エラー. */
export const ERROR_AFTER = /^号?(?:错误|錯誤|エラー|오류)/u;
