/** The data files that the site's scripts read: all of them are kept on a device, since a page without its network needs them too. */

export const DATA_FILES = ['identifiers.json', 'words.json', 'summaries-en.json', 'summaries-fr.json'] as const;

export type DataFile = (typeof DATA_FILES)[number];
