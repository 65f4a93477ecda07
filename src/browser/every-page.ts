/** What every page does once its script runs: language choice, copying, and the search box. */

import { startCopying } from './copy.ts';
import { startFindBox } from './find-box.ts';
import { startLanguages } from './languages.ts';
import { startOffline } from './offline-start.ts';
import { adoptStyles } from './script-styles.ts';

adoptStyles();
startLanguages();
startCopying();
startFindBox();
void startOffline();
// What stands for the scripts goes (unstarted.css).
document.documentElement.dataset['started'] = '';
