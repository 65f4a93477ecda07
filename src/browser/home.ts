/** What the home page does beyond every page: the reader's own searches in place of the examples. */

import { replaceExamples } from './recent.ts';

const examples = document.getElementById('examples')!;
replaceExamples(examples);
document.addEventListener('languagechange', () => replaceExamples(examples));
