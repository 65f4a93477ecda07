/** The words that scripts show in the browser: few, because every reader loads them. */

import type { Bilingual } from '../catalog/language.ts';
import { pair } from './pair.ts';

export const scriptWords = {
  copy: pair('Copy', 'Copier'),
  copied: pair('Copied', 'Copié'),
  notCopied: pair('Not copied: select the text and copy it yourself', 'Non copié : sélectionnez le texte et copiez-le vous-même'),
  searchTitle: pair('Search', 'Recherche'),
  searchHint: pair('Type a code, a symbol or the words of a message.', 'Tapez un code, un symbole ou les mots d’un message.'),
  searching: pair('Searching…', 'Recherche en cours…'),
  noResult: pair('No results.', 'Aucun résultat.'),
  resultsCount: pair('results', 'résultats'),
  oneResult: pair('1 result', '1 résultat'),
  textUnavailable: pair(
    'The text of the pages could not be searched: codes and messages are found, other words may be missed.',
    'Le texte des pages n’a pas pu être parcouru : les codes et messages sont trouvés, d’autres mots peuvent manquer.',
  ),
  notACode: pair('is not a code of this site.', 'n’est pas un code de ce site.'),
  notACodeHint: pair(
    'A port, a process number or a duration can look like a code.',
    'Un port, un numéro de processus ou une durée peut ressembler à un code.',
  ),
  decoded: pair('What the number itself says', 'Ce que dit le numéro lui-même'),
  severity: pair('Severity', 'Gravité'),
  facility: pair('Facility', 'Composant'),
  code: pair('Code', 'Code'),
  nearest: pair('Nearest codes', 'Codes les plus proches'),
  allResults: pair('All results for “{query}”', 'Tous les résultats pour «\u00a0{query}\u00a0»'),
  retry: pair('Try again', 'Réessayer'),
  identifiersUnavailable: pair('The table of codes could not be loaded.', 'La table des codes n’a pas pu être chargée.'),
  wordsUnavailable: pair(
    'The index of messages could not be loaded: codes and symbols are found, messages are not.',
    'L’index des messages n’a pas pu être chargé : les codes et symboles sont trouvés, pas les messages.',
  ),
  suggestions: pair('Suggestions', 'Suggestions'),
  recent: pair('Recent searches, kept on this device only', 'Recherches récentes, conservées sur cet appareil uniquement'),
  clear: pair('Clear', 'Effacer'),
} satisfies Record<string, Bilingual>;
