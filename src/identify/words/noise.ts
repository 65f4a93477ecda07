/** Words of a query that say only that an error is meant: nothing to search for. */

/** Besides the labels and small words of all languages. */
export const NOISE = new Set(
  'winerror os socketexception windows win message numero no system net io what c quoi signification meaning help aide equivalent failed it this explain'.split(
    ' ',
  ),
);
