/** The real content, read as the site reads it. */

import { readContent } from '../../src/build/read-content.ts';
import { checkHtml } from '../../src/markdown/check-html.ts';
import { checkContent } from '../../src/catalog/catalog.ts';

export const content = readContent();
export const entries = checkContent(content, [checkHtml]);
