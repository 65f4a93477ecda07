/** A guide: a bilingual text with headings of its own; both halves share the anchors made from the English ones. */

import type { Entry } from './content-file.ts';
import { readHalves, type Section } from './halves.ts';
import { inBoth, type Bilingual } from './language.ts';
import type { GuideData } from './schema.ts';

export type GuideEntry = Entry<GuideData>;

interface GuideSection {
  /** The end of the anchor, after `en-` or `fr-`. */
  key: string;
  heading: string;
  markdown: string;
}

export interface Guide extends GuideData {
  id: string;
  halves: Bilingual<GuideSection[]>;
}

/** Turns an English heading into the key of its section: lower-case words joined by hyphens. */
function toKey(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The keys of a guide's sections, from its English half; a section whose heading has changed keeps the one that people link to. */
export function listGuideKeys(sections: readonly Pick<Section, 'heading'>[], anchors: Readonly<Record<string, string>> = {}): string[] {
  return sections.map(({ heading }) => toKey(heading)).map((key) => anchors[key] ?? key);
}

/** Makes a guide of an entry whose halves have been checked. */
export function toGuide(entry: GuideEntry): Guide {
  const { halves } = readHalves(entry);
  const keys = listGuideKeys(halves.en, entry.data.anchors);
  return {
    ...entry.data,
    id: entry.id,
    halves: inBoth((language) => halves[language].map(({ heading, markdown }, at) => ({ key: keys[at], heading, markdown }))),
  };
}
