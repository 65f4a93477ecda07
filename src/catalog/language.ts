/** The two languages of the site and the shape of everything that exists in both. */

export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One value in each language. */
export type Bilingual<T = string> = Record<Language, T>;

/** Makes a bilingual value by asking for each language in turn. */
export function inBoth<T>(make: (language: Language) => T): Bilingual<T> {
  return { en: make('en'), fr: make('fr') };
}
