/** The words of the page that keeps the site on a device. */

import type { Bilingual } from '../catalog/language.ts';
import { pair } from './pair.ts';

export const offlineWords = {
  unsupported: pair('This browser cannot save the site', 'Ce navigateur ne peut pas conserver le site'),
  unsupportedWhy: pair(
    'That needs https and a service worker, which private windows often lack. Pages load from the network as before.',
    'Il faut https et un service worker, souvent absent en navigation privée. Les pages se chargent par le réseau comme avant.',
  ),
  waiting: pair('Checking what is saved…', 'Lecture de ce qui est conservé…'),
  keepWhole: pair('Save the whole site', 'Conserver tout le site'),
  more: pair('{size} still to download.', 'Encore {size} à télécharger.'),
  free: pair('{size} are free for this site on this device.', '{size} disponibles pour ce site sur cet appareil.'),
  keep: pair('Save ({size})', 'Conserver ({size})'),
  keeping: pair('Saving: {done} of {all}', 'Copie en cours : {done} sur {all}'),
  stop: pair('Stop', 'Arrêter'),
  goOn: pair('Resume', 'Reprendre'),
  remove: pair('Remove', 'Supprimer'),
  readOn: pair('You can keep reading; what is saved stays.', 'Vous pouvez continuer à lire ; ce qui est déjà copié reste.'),
  allKept: pair('Everything is saved', 'Tout est conservé'),
  allKeptHow: pair(
    '{size} downloaded. A new version is fetched whole the next time you are online.',
    '{size} téléchargés. Toute nouvelle version est reprise en entier à la connexion suivante.',
  ),
  partly: pair('Saved: {done} of {all}', 'Conservé : {done} sur {all}'),
  noNetwork: pair('Stopped at {done} of {all}: no network', 'Arrêt à {done} sur {all} : pas de réseau'),
  noRoom: pair('Not enough space', 'Espace insuffisant'),
  noRoomHow: pair(
    '{more} are still missing, and the device has no room. Free some space, then resume; what is saved stays.',
    'Il manque encore {more}, et l’appareil n’a plus de place. Libérez de l’espace, puis reprenez ; ce qui est déjà copié reste.',
  ),
  notKept: pair('This page is not available offline', 'Cette page n’est pas disponible hors ligne'),
  notKeptHow: pair(
    'There is no network, and this page was neither opened before nor saved with the whole site. Its number can still be searched.',
    'Il n’y a pas de réseau, et cette page n’a été ni ouverte auparavant, ni conservée avec tout le site. La recherche trouve quand même son numéro.',
  ),
  tryAgain: pair('Try again', 'Réessayer'),
} satisfies Record<string, Bilingual>;
