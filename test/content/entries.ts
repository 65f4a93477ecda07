/** The real content, read as the site reads it. */

import { readContent } from '../../src/build/read-content.ts';
import { readCatalog } from '../../src/catalog/catalog.ts';

export const content = readContent();
/** Whether it keeps every rule, `test/content/rules.test.ts` asks. */
export const catalog = readCatalog(content);
