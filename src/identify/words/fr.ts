/** French words that signals ask for. */

import type { Words } from './words.ts';

export const fr: Words = {
  errors: 'erreur erreurs erreure raison',
  codes: 'statut etat resultat retour',
  verbs: 'donne affiche renvoie renvoient retourne renvoye retourne indique dit obtient obtiens recoit recois montre puis avec ai suivi',
  joins: 'est de du d l la le les et ou un une en cas systeme defaillance echec',
  carriers: 'numero n identifiant valeur',
  places: 'sur a vers apres pendant depuis dans',
  things: 'ligne poste bureau batiment processus evenement tentative capteur sonde commande annee cp',
  memory: 'adresse',
  failures: 'echou echec defaill impossible inaccess injoign plant perdu coup',
  units: 'seconde secondes heure heures jour jours octet octets ko mo go fois lignes',
  uncounted: 'erreurs dans sans puis apres mais plus vers depuis alors des les sous',
  foreign: '',
};
