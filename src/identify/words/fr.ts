/** French words that signals ask for. */

import type { Words } from './words.ts';

export const fr: Words = {
  errors: 'erreur erreurs erreure raison',
  codes: 'statut etat resultat retour sortie',
  verbs: 'donne affiche renvoie renvoient renvoye retourne indique dit obtient obtiens recoit montre puis encore avec ai suivi',
  joins: 'est de du d l la le les et ou un une en cas systeme lors arret parfois aussi',
  carriers: 'numero n identifiant valeur',
  places: 'sur vers apres pendant depuis dans',
  things: 'ligne poste bureau batiment processus tentative capteur sonde annee cp',
  events: 'evenement evenements',
  memory: 'adresse',
  failures: 'echou echec defaill impossible inaccess injoign plant perdu coup',
  negations: 'pas jamais',
  units: 'seconde secondes heure heures jour jours octet octets ko mo go fois lignes',
  uncounted: 'erreurs dans sans puis apres mais plus vers depuis alors sous',
  field: 'reseau serveur hote distant adresse passe identifi utilisateur domaine delai telecharg compte telephon',
  persons: 'je j mon ma nous notre vous votre merci aide',
  foreign: '',
};
