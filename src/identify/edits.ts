/** Counts the edits between two words: a letter too many, missing or wrong, or two swapped ones. */

/** Edits between two words (optimal string alignment), or `most + 1` where there are more. */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // An edit takes one letter away and brings one at most: most words are told apart without being compared.
  if (countBits(markLetters(a) ^ markLetters(b)) > 2 * most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let edits = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2] + 1);
      next[j] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length], most + 1);
}

/** A bit for each letter of a word; letters that share one only make words more alike. */
function markLetters(word: string): number {
  let marks = 0;
  for (let at = 0; at < word.length; at++) marks |= 1 << (word.charCodeAt(at) % 32);
  return marks;
}

function countBits(marks: number): number {
  let count = 0;
  for (let left = marks; left !== 0; left &= left - 1) count++;
  return count;
}
