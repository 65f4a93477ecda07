/** A word in both languages, on one line. */
import type { Bilingual } from '../catalog/language.ts';

export const pair = (en: string, fr: string): Bilingual => ({ en, fr });
