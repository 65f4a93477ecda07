/** Every word of the interface, in both languages. Content has its own words; these are the frame around it. */

import type { Bilingual } from '../catalog/language.ts';
import type { FormKind } from '../catalog/forms.ts';
import { pair } from './pair.ts';
import { scriptWords } from './script-words.ts';
import type { Breaks } from '../catalog/families/family.ts';
import type { Frequency, Phase, Place, StateKind, Status } from '../catalog/schema.ts';

export { noteWords } from './note-words.ts';
export { placeWords } from './place-words.ts';
export { judgedWords, verdictWords } from './verdict-words.ts';

export const words = {
  ...scriptWords,
  site: pair('Network error codes', 'Codes d’erreur réseau'),
  tagline: pair(
    'What the error codes of Windows networking mean, whose problem they are, what to do',
    'Ce que veulent dire les codes d’erreur réseau de Windows, d’où ils viennent, que faire',
  ),
  skip: pair('Skip to content', 'Aller au contenu'),
  find: pair('Search', 'Rechercher'),
  findLabel: pair('Code, symbol or message', 'Code, symbole ou message'),
  language: pair('Language', 'Langue'),
  both: pair('Both', 'Les deux'),
  home: pair('Codes', 'Codes'),
  guide: pair('Guide', 'Guide'),
  guideList: pair('Guides', 'Guides'),
  contents: pair('On this page', 'Sur cette page'),
  licence: pair('Texts CC BY 4.0 · Not a Microsoft site', 'Textes CC BY 4.0 · Site indépendant de Microsoft'),
  definedIn: pair('Defined in', 'Défini dans'),
  returnedBy: pair('Returned by', 'Renvoyé par'),
  alsoNamed: pair('Also named', 'Aussi nommé'),
  elsewhere: pair('The same error elsewhere', 'La même erreur ailleurs'),
  alike: pair('Looks alike: how to tell', 'À ne pas confondre'),
  related: pair('See also', 'Voir aussi'),
  sameNumber: pair('Same number, other meaning', 'Même numéro, autre sens'),
  ticket: pair('For your ticket', 'Pour votre ticket'),
  format: pair('Format', 'Format'),
  plainText: pair('Plain text', 'Texte brut'),
  copyReply: pair('Copy the customer reply', 'Copier la réponse au client'),
  ticketShort: pair('Ticket', 'Ticket'),
  whichOne: pair('Which one have you got?', 'Lequel avez-vous ?'),
  inMessage: pair('In Windows’ message', 'Dans le message de Windows'),
  seenIn: pair('Seen in', 'Vu dans'),
  checkedOn: pair('Checked on', 'Vérifié le'),
  report: pair('Something wrong here?', 'Une erreur sur cette page ?'),
  stillFailing: pair('Still failing? Send this', 'L’échec persiste ? Envoyer ceci'),
  customerReply: pair('Customer reply', 'Réponse au client'),
  english: pair('English', 'Anglais'),
  french: pair('French', 'Français'),
  sources: pair('Sources', 'Sources'),
  filters: pair('Filters', 'Filtres'),
  verdict: pair('Verdict', 'Verdict'),
  all: pair('All', 'Tous'),
  allPhases: pair('All', 'Toutes'),
  where: pair('Where', 'Où'),
  phase: pair('Phase', 'Phase'),
  frequency: pair('How often', 'Fréquence'),
  everywhere: pair('Everywhere', 'Partout'),
  codesCount: pair('codes', 'codes'),
  common: pair('Met most often', 'Les plus fréquents'),
  commonShort: pair('Common', 'Fréquents'),
  filterText: pair('Number, symbol or word', 'Numéro, symbole ou mot'),
  outOf: pair('of', 'sur'),
  clearFilters: pair('Clear filters', 'Effacer les filtres'),
  nothingLeft: pair('No code fits these filters.', 'Aucun code ne répond à ces filtres.'),
  backToFilters: pair('Back to the filters', 'Retour aux filtres'),
  whatBreaks: pair('What breaks?', 'Qu’est-ce qui ne marche pas ?'),
  wholeTicket: pair('A whole ticket or a log? Read it here', 'Un ticket ou un journal entier ? C’est ici'),
  nothingSent: pair('in your browser, nothing is sent', 'dans votre navigateur, rien n’est envoyé'),
  paste: pair('Paste the error.', 'Collez l’erreur.'),
  anyForm: pair('Any form works:', 'Toute forme convient :'),
  promise: pair(
    'What it means, whose problem it is, whether to try again, what to check, what to answer',
    'Ce que c’est, d’où cela vient, faut-il réessayer, que vérifier, que répondre',
  ),
  verdictTool: pair('What does BITS make of a status?', 'Que fait BITS d’un statut ?'),
  statusLabel: pair('HTTP status or HRESULT', 'Statut HTTP ou HRESULT'),
  judge: pair('Show', 'Afficher'),
  status: pair('Status', 'Statut'),
  allStatuses: pair('All statuses', 'Tous les statuts'),
  map: pair('Map', 'Carte'),
  maps: pair('Maps', 'Cartes'),
  onTheMap: pair('On the map:', 'Sur la carte :'),
  mapsLead: pair(
    'The ways on which errors are met, step by step. Find where it stopped, then read the code beside it.',
    'Les parcours où l’on rencontre les erreurs, étape par étape. Trouvez où tout s’est arrêté, puis lisez le code à côté.',
  ),
  farEnd: pair('Other end:', 'À l’autre bout :'),
  compare: pair('Compare', 'Comparer'),
  compareLead: pair(
    'Codes that are taken for each other, told apart by one question.',
    'Des codes que l’on confond, départagés par une seule question.',
  ),
  lookAlikes: pair('Look-alikes', 'À ne pas confondre'),
  or: pair('or', 'ou'),
  isSeen: pair('What is seen', 'Ce qui se voit'),
  comesFrom: pair('Where it comes from', 'D’où cela vient'),
  toCheck: pair('What to check', 'Que vérifier'),
  oneCommand: pair('Told apart in one command', 'Distingués en une commande'),
  offline: pair('Offline', 'Hors ligne'),
  offlineTitle: pair('For when the network is down', 'Pour quand le réseau est coupé'),
  offlineLead: pair(
    'Search, codes, maps, comparisons and the ticket reader work with no network at all, from what is kept on this device.',
    'Recherche, codes, cartes, comparaisons et lecteur de tickets fonctionnent sans aucun réseau, avec ce qui est gardé sur cet appareil.',
  ),
  offlineNoScript: pair(
    'Keeping pages on the device needs JavaScript. Without it, save the pages that you need with the browser.',
    'Garder des pages sur l’appareil demande JavaScript. Sans lui, enregistrez avec le navigateur les pages utiles.',
  ),
  whatIsKept: pair('What is kept', 'Ce qui est gardé'),
  keptWhat: pair('What', 'Quoi'),
  keptWhen: pair('When', 'Quand'),
  keptSearch: pair(
    'What the search needs, the ticket reader, lists, maps, comparisons',
    'Ce qu’il faut à la recherche, le lecteur de tickets, les listes, cartes et comparaisons',
  ),
  keptCommon: pair('The codes that people meet most', 'Les codes les plus rencontrés'),
  keptRead: pair('Every page that you have read', 'Chaque page déjà lue'),
  keptWhole: pair('The whole site, every code in both languages', 'Tout le site, chaque code dans les deux langues'),
  afterFirstVisit: pair('after the first visit', 'après la première visite'),
  asYouRead: pair('as you read', 'au fil de la lecture'),
  whenYouAsk: pair('when you ask', 'à la demande'),
  neverKept: pair(
    'Never kept: what you type, the text of a ticket. Removing deletes the pages that were read and the whole site; your language and your own values stay.',
    'Jamais gardé : ce que vous tapez, le texte d’un ticket. La suppression efface les pages lues et le site entier ; votre langue et vos propres valeurs restent.',
  ),
  guides: pair('Guides and data', 'Guides et données'),
  allData: pair('All codes as data (JSON)', 'Tous les codes en données (JSON)'),
  searchNoScript: pair(
    'Search needs JavaScript. If it is on, load the page again; the lists below hold every code.',
    'La recherche a besoin de JavaScript. S’il est activé, rechargez la page ; les listes ci-dessous contiennent tous les codes.',
  ),
  notFound: pair('Nothing stands at this address.', 'Il n’y a rien à cette adresse.'),
  notFoundHint: pair(
    'If a ticket sent you here, search for the code that it names.',
    'Si un ticket vous a envoyé ici, cherchez le code qu’il nomme.',
  ),
  statusReserved: pair(
    'Reserved: defined, but no current part of Windows is documented to return it.',
    'Réservé : défini, mais aucune partie actuelle de Windows n’est documentée comme le renvoyant.',
  ),
  statusObsolete: pair(
    'Obsolete: it belonged to a feature that Windows no longer has.',
    'Obsolète : il appartenait à une fonction que Windows n’a plus.',
  ),
} satisfies Record<string, Bilingual>;

export const formWords: Record<FormKind, Bilingual> = {
  status: pair('Status', 'Statut'),
  decimal: pair('Decimal', 'Décimal'),
  hex: pair('Hex', 'Hexa'),
  hresult: pair('HRESULT', 'HRESULT'),
  signed: pair('Signed', 'Signé'),
  unsigned: pair('Unsigned', 'Non signé'),
};

/** The languages by their own names. */
export const languageNames: Bilingual = pair('English', 'Français');

export const statusWords: Record<Exclude<Status, 'current'>, Bilingual> = {
  reserved: words.statusReserved,
  obsolete: words.statusObsolete,
};

/** The caption of the picture where nothing fails: the code is an answer. */
export const noFailureWords = pair(
  'The request arrives and is answered: no failure.',
  'La demande arrive et reçoit une réponse : pas d’échec.',
);

/** What breaks, as the home page groups the families: a name and a sentence. */
export const breaksWords: Record<Breaks, { name: Bilingual; sense: Bilingual }> = {
  connection: {
    name: pair('Connection', 'Connexion'),
    sense: pair('Two machines do not reach each other', 'Deux machines n’arrivent pas à se joindre'),
  },
  name: { name: pair('Name', 'Nom'), sense: pair('A name gives no address', 'Un nom ne donne pas d’adresse') },
  'remote-access': {
    name: pair('Remote access', 'Accès à distance'),
    sense: pair('A tunnel or a dial-up connection does not come up', 'Un tunnel ou une connexion par modem ne s’établit pas'),
  },
  transfer: {
    name: pair('Transfer', 'Transfert'),
    sense: pair('A file or an update does not arrive', 'Un fichier ou une mise à jour n’arrive pas'),
  },
  security: {
    name: pair('Security', 'Sécurité'),
    sense: pair('A certificate is not accepted', 'Un certificat n’est pas accepté'),
  },
  account: {
    name: pair('Account', 'Compte'),
    sense: pair('A sign-in or a share is refused', 'Une ouverture de session ou un partage est refusé'),
  },
};

/** The caption of the picture: what happens at the place where it breaks. */
export const breakWords: Record<Place, { silent: Bilingual; answered: Bilingual }> = {
  program: {
    silent: pair('It breaks in the program that makes the call.', 'Cela casse dans le programme qui fait l’appel.'),
    answered: pair('An answer comes back; the program has to act on it.', 'Une réponse revient ; au programme d’agir.'),
  },
  computer: {
    silent: pair('It breaks on this computer: nothing leaves it.', 'Cela casse sur ce poste : rien n’en sort.'),
    answered: pair('An answer comes back; this computer is what has to change.', 'Une réponse revient ; c’est ce poste qui doit changer.'),
  },
  network: {
    silent: pair('It breaks on the way: nothing comes back.', 'Cela casse en route : rien ne revient.'),
    answered: pair('It breaks on the way, and something there says so.', 'Cela casse en route, et un équipement le signale.'),
  },
  host: {
    silent: pair('It breaks at the other computer: it does not answer.', 'Cela casse à l’hôte distant : il ne répond pas.'),
    answered: pair('It breaks at the other computer, and the answer says so.', 'Cela casse à l’hôte distant, et sa réponse le dit.'),
  },
  service: {
    silent: pair('It breaks at the program on the other computer.', 'Cela casse dans le programme de l’hôte distant.'),
    answered: pair(
      'The request arrives and is answered; the service is what fails.',
      'La demande arrive et reçoit une réponse ; c’est le service qui fait défaut.',
    ),
  },
  account: {
    silent: pair('The key does not fit: an account, a right or a policy.', 'La clé n’ouvre pas : un compte, un droit ou une stratégie.'),
    answered: pair('The key does not fit, and the other side says so.', 'La clé n’ouvre pas, et l’autre côté le dit.'),
  },
  unknown: {
    silent: pair('This code does not say where it breaks.', 'Ce code ne dit pas où cela casse.'),
    answered: pair(
      'An answer comes back; this code does not say where it breaks.',
      'Une réponse revient ; ce code ne dit pas où cela casse.',
    ),
  },
};

/** Where in a remote access connection a code is met. */
export const phaseWords: Record<Phase, Bilingual> = {
  device: pair('Device', 'Périphérique'),
  connect: pair('Connect', 'Connexion'),
  authenticate: pair('Authenticate', 'Authentification'),
  network: pair('Network protocols', 'Protocoles réseau'),
  disconnect: pair('Disconnect', 'Déconnexion'),
  other: pair('Administration', 'Administration'),
};

/** How often a code is met today. */
export const frequencyWords: Record<Frequency, Bilingual> = {
  common: pair('Often', 'Souvent'),
  occasional: pair('Now and then', 'Parfois'),
  rare: pair('Hardly ever', 'Presque jamais'),
};

/** How a state stands on the line of a picture. */
export const stateKindWords: Record<StateKind, Bilingual> = {
  step: pair('on the way', 'étape'),
  end: pair('end', 'fin'),
  retry: pair('tries again by itself', 'réessaie seul'),
  pause: pair('waits', 'attend'),
  failure: pair('stops', 'arrêt'),
};

/** Other systems in which the same error has a name. */
export const systemWords: Record<string, string> = {
  posix: 'POSIX',
  linux: 'Linux',
  macos: 'macOS',
  h_errno: 'h_errno',
  eai: 'getaddrinfo',
  win32: 'Win32',
  ntstatus: 'NTSTATUS',
  dotnet: '.NET',
  python: 'Python',
  rust: 'Rust',
  libuv: 'libuv, Node.js',
  wu: 'Windows Update',
  winhttp: 'WinHTTP',
  statusCode: '.NET',
};
