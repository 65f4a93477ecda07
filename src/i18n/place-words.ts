/** The words of the places where something can be repaired. Pages and scripts show them. */

import type { Place } from '../catalog/classification.ts';
import type { Bilingual } from '../catalog/language.ts';
import { pair } from './pair.ts';

/** Who can repair it: as a name, as one of the stations of the picture, and as a phrase for a ticket. */
export const placeWords: Record<Place, { name: Bilingual; station: Bilingual; phrase: Bilingual }> = {
  program: {
    name: pair('Your program', 'Votre programme'),
    station: pair('your program', 'votre programme'),
    phrase: pair('the program that makes the call', 'le programme qui fait l’appel'),
  },
  computer: {
    name: pair('This computer', 'Ce poste'),
    station: pair('this computer', 'ce poste'),
    phrase: pair('the computer that shows the error', 'le poste qui affiche l’erreur'),
  },
  network: {
    name: pair('Network', 'Réseau'),
    station: pair('network', 'réseau'),
    phrase: pair('the network on the way', 'le réseau, sur le trajet'),
  },
  host: {
    name: pair('Other computer', 'Hôte distant'),
    station: pair('other computer', 'hôte distant'),
    phrase: pair('the other computer', 'l’hôte distant'),
  },
  service: {
    name: pair('Service', 'Service'),
    station: pair('its service', 'son service'),
    phrase: pair('the service on the other computer', 'le service de l’hôte distant'),
  },
  account: {
    name: pair('Account', 'Compte'),
    station: pair('account', 'compte'),
    phrase: pair('the account, its rights or a policy', 'le compte, ses droits ou une stratégie'),
  },
  unknown: {
    name: pair('Not known', 'Non précisé'),
    station: pair('not known', 'non précisé'),
    phrase: pair('not known from this code', 'ce code ne le dit pas'),
  },
};
