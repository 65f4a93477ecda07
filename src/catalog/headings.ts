/** The headings of a code page, in order, in both languages; a section's key names its anchor. */

import type { Bilingual } from './language.ts';

export const SECTION_KEYS = ['meaning', 'causes', 'checks', 'fix', 'code', 'reproduce'] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

export const REQUIRED_SECTIONS: readonly SectionKey[] = ['meaning', 'causes', 'fix'];

export const HEADINGS: Record<SectionKey, Bilingual> = {
  meaning: { en: 'Meaning', fr: 'Signification' },
  causes: { en: 'Causes', fr: 'Causes' },
  checks: { en: 'Checks', fr: 'Vérifications' },
  fix: { en: 'Fix', fr: 'Résolution' },
  code: { en: 'In code', fr: 'Dans le code' },
  reproduce: { en: 'Reproduce', fr: 'Reproduire' },
};

/** The key of a heading in one language, or undefined for a heading that a code page does not have. */
export function findSectionKey(language: keyof Bilingual, heading: string): SectionKey | undefined {
  return SECTION_KEYS.find((key) => HEADINGS[key][language] === heading);
}
