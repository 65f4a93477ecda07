/** The words of the page of licences. */

import { pair } from './pair.ts';

export const licenceWords = {
  title: pair('Licences', 'Licences'),
  summary: pair(
    'The licences of the texts, of the program and of the packages in it.',
    'Les licences des textes, du programme et des paquets qu’il contient.',
  ),
  texts: pair('The texts', 'Les textes'),
  textsUnder: pair('The texts of this site are licensed under', 'Les textes de ce site sont sous licence'),
  program: pair('The program', 'Le programme'),
  packages: pair('Packages whose code runs in your browser', 'Paquets dont le code s’exécute dans votre navigateur'),
};
