/** The words of the note for the next team, and of the field for the reader's own values. */

import type { Bilingual } from '../catalog/language.ts';
import type { OwnKind } from '../markdown/own-values.ts';
import { pair } from './pair.ts';

const kinds: Record<OwnKind, Bilingual> = {
  host: pair('server', 'serveur'),
  port: pair('port', 'port'),
  address: pair('address', 'adresse'),
  connection: pair('connection', 'connexion'),
};

export const noteWords = {
  from: pair('From', 'De'),
  fromBlank: pair('computer, address, network or VPN', 'poste, adresse, réseau ou VPN'),
  to: pair('To', 'Vers'),
  when: pair('When', 'Quand'),
  whenBlank: pair('date, time, time zone', 'date, heure, fuseau'),
  oftenBlank: pair('always or sometimes', 'toujours ou parfois'),
  likely: pair('Likely cause', 'Cause probable'),
  resultBlank: pair('what it prints', 'ce qui s’affiche'),
  asked: pair('Request', 'Demande'),
  /** Labels of the field above the checks. */
  own: {
    host: pair('Your server', 'Votre serveur'),
    port: pair('port', 'port'),
    address: pair('its address', 'son adresse'),
    connection: pair('your connection', 'votre connexion'),
  } satisfies Record<OwnKind, Bilingual>,
  /** What the field does; the word between the stars is marked as the places are. */
  fills: pair(
    'Fills the *underlined* words of every command, on every page. Kept on this device only.',
    'Remplit les mots *soulignés* de chaque commande, sur toutes les pages. Ces valeurs restent sur cet appareil.',
  ),
  kinds,
};
