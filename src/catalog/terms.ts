/** Words that the texts do not use, each with the right one and the reason: what a rule can decide of the glossary. */

import type { Language } from './language.ts';

export interface Term {
  /** Held against the prose, without code. */
  pattern: RegExp;
  /** What to write. */
  write: string;
  reason: string;
  /** Pages on which the word is right: file below `content/`, without its ending, with the reason. */
  right?: Record<string, string>;
}

/** The letters of a word end where no letter and no hyphen follows. */
const word = (alternatives: string) => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, 'iu');

export const TERMS: Record<Language, readonly Term[]> = {
  en: [
    { pattern: word('mend(?:s|ed|ing)?'), write: 'fix or repair', reason: 'no word of the trade' },
    { pattern: word('anew'), write: 'again', reason: 'a turn of another language; nobody searches for it' },
    { pattern: word('quarrels?|quarrell?ed'), write: 'disagree', reason: 'two machines do not quarrel' },
    { pattern: word('(?:one|a) floors? (?:lower|below|higher|above|up|down)'), write: 'layer', reason: 'protocols have layers' },
    {
      pattern: word('(?:deals with (?:this|it|this one)|(?:tries|posts|starts|connects) again|retries|recovers|heals) alone'),
      write: 'by itself',
      reason: 'alone reads “only this one”',
    },
    { pattern: word('dead socket'), write: 'outlet', reason: 'a socket is something else on this site' },
  ],
  fr: [
    { pattern: word('certificats?(?: [\\p{L}’]+){0,4} (?:non )?valables?'), write: 'valide, non valide', reason: 'the word of Windows' },
    { pattern: word('(?:la|cette|sa|leur) faute(?! de frappe)'), write: 'le défaut, la panne', reason: 'calque of fault: faute is guilt' },
    {
      pattern: word('(?:invite|console)(?: de commandes)? élevée'),
      write: 'invite de commandes en tant qu’administrateur',
      reason: 'calque of elevated',
    },
    {
      pattern: word('employ(?:er|ez|é|ée|és|ées|ant|ait|aient)|emploie(?:nt)?'),
      write: 'utiliser',
      reason: 'one word for one thing: a tic beside utiliser',
    },
    { pattern: word('(?:liaison|connexion|session|lien|fichier) vivante?s?'), write: 'actif, établi', reason: 'calque of live' },
    { pattern: word('défis?'), write: 'demande d’authentification', reason: 'calque of challenge' },
    { pattern: word('transporteurs?'), write: 'opérateur', reason: 'calque of carrier' },
    { pattern: word('étages?'), write: 'couche', reason: 'protocols have layers' },
    { pattern: word('adresses? nues?'), write: 'adresse IP seule', reason: 'calque of bare' },
    { pattern: word('abîm(?:er|é|ée|és|ées|e|ent)'), write: 'endommagé, altéré', reason: 'the word of Windows' },
    {
      pattern: word('(?:equipe|etat|etape|ecran|echec|editeur|evenement|ecriture|etendue|emetteur)s?'),
      write: 'Équipe, État, Échec',
      reason: 'capitals keep their accents',
    },
    { pattern: word('vider la mémoire des (?:réponses|noms)'), write: 'vider le cache DNS', reason: 'the term of Windows' },
  ],
};
