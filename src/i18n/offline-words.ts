/** The words of the page that keeps the site on a device. */

import type { Bilingual } from '../catalog/language.ts';
import { pair } from './pair.ts';

export const offlineWords = {
  unsupported: pair('This browser keeps nothing here', 'Ce navigateur ne garde rien ici'),
  unsupportedWhy: pair(
    'It needs https and a service worker; private windows and plain http have none. Pages work from the network as before.',
    'Il faut https et un service worker ; les fenêtres privées et le http simple n’en ont pas. Les pages fonctionnent par le réseau comme avant.',
  ),
  waiting: pair('Looking at what is kept…', 'Lecture de ce qui est gardé…'),
  keepWhole: pair('Keep the whole site', 'Garder tout le site'),
  more: pair('{size} more to fetch.', 'Encore {size} à télécharger.'),
  free: pair('{size} are free for this site on this device.', '{size} sont libres pour ce site sur cet appareil.'),
  keep: pair('Keep it, {size}', 'Garder, {size}'),
  keeping: pair('Keeping: {done} of {all}', 'Copie : {done} sur {all}'),
  stop: pair('Stop', 'Arrêter'),
  goOn: pair('Go on', 'Reprendre'),
  remove: pair('Remove', 'Supprimer'),
  readOn: pair('You can go on reading; what has come stays.', 'Vous pouvez continuer à lire ; ce qui est arrivé reste.'),
  allKept: pair('All kept', 'Tout est gardé'),
  allKeptHow: pair(
    '{size} on the wire. A new version is taken whole the next time you are online.',
    '{size} téléchargés. Une nouvelle version sera prise en entier à la prochaine connexion.',
  ),
  partly: pair('Kept: {done} of {all}', 'Gardé : {done} sur {all}'),
  noNetwork: pair('Stopped at {done} of {all}: no network', 'Arrêté à {done} sur {all} : pas de réseau'),
  noRoom: pair('Not enough room here', 'Pas assez de place ici'),
  noRoomHow: pair(
    '{more} are missing, and the device refuses. Free some space, then go on; what has come stays.',
    'Il manque {more}, et l’appareil refuse. Libérez de la place, puis reprenez ; ce qui est arrivé reste.',
  ),
  notKept: pair('This page is not kept on this device', 'Cette page n’est pas gardée sur cet appareil'),
  notKeptHow: pair(
    'There is no network, and this page was neither read before nor kept with the whole site. Its number can still be searched.',
    'Il n’y a pas de réseau, et cette page n’a été ni lue avant ni gardée avec le site entier. Son numéro peut quand même être recherché.',
  ),
  tryAgain: pair('Try again', 'Réessayer'),
} satisfies Record<string, Bilingual>;
