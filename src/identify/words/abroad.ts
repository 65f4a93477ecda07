/** The words of other languages that Windows speaks: an English or French ticket often quotes a message in one of them. */

import type { Words } from './words.ts';

export const abroad: Words = {
  errors:
    'fehler fehlercode fehlernummer erro errore errori fout foutcode fel felkod fejl fejlkode feil feilkode virhe virhekoodi hiba hibakod hata chyba blad bledu ошибка ошибки ошибку помилка σφαλμα خطا',
  codes: 'codigo codice kod kodu kode код κωδικος',
  verbs: 'meldet zeigt devuelve muestra restituisce zwraca',
  joins: 'lautet ist es e der die das do di da devuelto restituito returnert returnerad zuruckgegebene bei fehlschlag och og und y u',
  carriers: 'numer nummer nro',
  places: 'auf nach su',
  things: 'puerto porta zeile',
  memory: '',
  failures: 'fehl fall errore ошибк сбой неуд niepowod',
  units: 'sekunden segundos secondi',
  uncounted: '',
  foreign: '',
};

/** The word error of languages that are written without spaces: before the number (错误代码为 809) … */
export const ERROR_BEFORE = /(?:错误|錯誤|エラー|오류)\s?(?:代码|代碼|コード|코드|番号)?(?:为|為|は|는|是)?$/u;

/** … or after it: 619错误, 691 エラー. */
export const ERROR_AFTER = /^号?(?:错误|錯誤|エラー|오류)/u;
