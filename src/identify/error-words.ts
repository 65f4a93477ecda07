/** The word error in other languages that Windows speaks: an English or French ticket often quotes a message in one of them. */

const BEFORE =
  /(?:(?<!\p{L})(?:fehler(?:code|nummer)?|erro|errore|fout(?:code)?|fel|fejl|feil|virhe|hiba|hata|chyba|błąd|ошибк[аи]|помилка)|(?:错误|錯誤|エラー|오류)\s?(?:代码|代碼|コード|코드)?)[\s:：=#("'[{«]*$/iu;

/** 619错误, 691 エラー: in these languages the word may follow its number. */
const AFTER = /^\s?号?(?:错误|錯誤|エラー|오류)/u;

/** Whether the word error of another language stands directly before a number, or after it. */
export function namesErrorAbroad(before: string, after: string): boolean {
  return BEFORE.test(before) || AFTER.test(after);
}
