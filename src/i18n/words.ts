/** Every word of the interface, in both languages. Content has its own words; these are the frame around it. */

import type { Bilingual } from '../catalog/language.ts';
import type { FormKind } from '../catalog/forms.ts';
import { pair } from './pair.ts';
import { scriptWords } from './script-words.ts';
import type { Breaks } from '../catalog/families/family.ts';
import type { Frequency, Phase, Place, StateKind, Status } from '../catalog/schema.ts';

export { noteWords } from './note-words.ts';
export { placeWords } from './place-words.ts';
export { judgedWords, sayRetry, verdictWords } from './verdict-words.ts';

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
  allCodes: pair('All codes', 'Tous les codes'),
  guide: pair('Guide', 'Guide'),
  guideList: pair('Guides', 'Guides'),
  contents: pair('On this page', 'Sur cette page'),
  licence: pair('Texts CC BY 4.0 · Not a Microsoft site', 'Textes CC BY 4.0 · Site indépendant de Microsoft'),
  definedIn: pair('Defined in', 'Défini dans'),
  returnedBy: pair('Returned by', 'Renvoyé par'),
  alsoNamed: pair('Also known as', 'Alias :'),
  elsewhere: pair('The same error elsewhere', 'La même erreur ailleurs'),
  alike: pair('Similar codes: how to tell them apart', 'À ne pas confondre'),
  related: pair('See also', 'Voir aussi'),
  sameNumber: pair('Same number, other meaning', 'Même numéro, autre sens'),
  ticket: pair('For your ticket', 'Pour votre ticket'),
  format: pair('Format', 'Format'),
  plainText: pair('Plain text', 'Texte brut'),
  copyReply: pair('Copy the customer reply', 'Copier la réponse au client'),
  ticketShort: pair('Ticket', 'Ticket'),
  whichOne: pair('How to tell which one you have', 'Comment les distinguer'),
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
  nothingLeft: pair('No code matches these filters.', 'Aucun code ne correspond à ces filtres.'),
  backToFilters: pair('Back to the filters', 'Retour aux filtres'),
  whatBreaks: pair('What breaks?', 'Qu’est-ce qui ne marche pas ?'),
  wholeTicket: pair('A whole ticket or a log? Paste it here', 'Un ticket ou un journal entier ? Collez-le ici'),
  nothingSent: pair('in your browser, nothing is sent', 'dans votre navigateur, rien n’est envoyé'),
  paste: pair('Paste the error.', 'Collez l’erreur.'),
  anyForm: pair('Any form works:', 'Toutes les formes conviennent :'),
  promise: pair(
    'What it means, whose problem it is, whether to try again, what to check, what to answer',
    'Ce qu’il signifie, qui est en cause, s’il faut réessayer, que vérifier, que répondre',
  ),
  verdictTool: pair('How does BITS treat a status?', 'Comment BITS traite-t-il un statut ?'),
  statusLabel: pair('HTTP status or HRESULT', 'Statut HTTP ou HRESULT'),
  judge: pair('Show', 'Afficher'),
  status: pair('Status', 'Statut'),
  allStatuses: pair('All statuses', 'Tous les statuts'),
  map: pair('Map', 'Carte'),
  maps: pair('Maps', 'Cartes'),
  onTheMap: pair('On the map:', 'Sur la carte :'),
  mapsLead: pair(
    'The way of a connection or a transfer, step by step. Find where it stopped, then read the code beside it.',
    'Le déroulement d’une connexion ou d’un transfert, étape par étape. Repérez où tout s’est arrêté, puis lisez le code à côté.',
  ),
  farEnd: pair('Other end:', 'À l’autre bout :'),
  compare: pair('Compare', 'Comparer'),
  compareLead: pair(
    'Codes that are easily confused, told apart by one question.',
    'Des codes que l’on confond, départagés par une seule question.',
  ),
  lookAlikes: pair('Similar codes', 'À ne pas confondre'),
  or: pair('or', 'ou'),
  isSeen: pair('Symptom', 'Symptôme'),
  comesFrom: pair('Cause', 'Cause'),
  toCheck: pair('What to check', 'À vérifier'),
  oneCommand: pair('One command tells them apart', 'Une commande pour les distinguer'),
  offline: pair('Offline', 'Hors ligne'),
  offlineTitle: pair('Use it offline', 'Consulter hors ligne'),
  offlineLead: pair(
    'Search, codes, lists, maps and the ticket reader work without any network, from what is saved on this device.',
    'Recherche, codes, listes, cartes et lecteur de tickets fonctionnent sans aucun réseau, avec ce qui est conservé sur cet appareil.',
  ),
  offlineNoScript: pair(
    'Saving pages on the device needs JavaScript. Without it, save the pages that you need with the browser.',
    'La conservation des pages sur l’appareil nécessite JavaScript. Sans lui, enregistrez les pages utiles avec le navigateur.',
  ),
  whatIsKept: pair('What is saved, and when', 'Ce qui est conservé, et quand'),
  keptWhat: pair('What', 'Quoi'),
  keptWhen: pair('When', 'Quand'),
  keptSearch: pair('The search, the ticket reader, the lists of codes', 'La recherche, le lecteur de tickets, les listes de codes'),
  keptCommon: pair('The most common codes, the maps', 'Les codes les plus fréquents, les cartes'),
  keptRead: pair('Every page that you open', 'Chaque page que vous ouvrez'),
  keptWhole: pair('The whole site, every code in both languages', 'Tout le site, chaque code dans les deux langues'),
  afterFirstVisit: pair('after the first visit', 'après la première visite'),
  unlessSaving: pair(
    'after the first visit, unless the browser saves data',
    'après la première visite, sauf si le navigateur économise les données',
  ),
  asYouRead: pair('as you read', 'au fil de la lecture'),
  whenYouAsk: pair('when you ask', 'à la demande'),
  neverKept: pair(
    'Never saved: what you type and the text of a ticket. “Remove” deletes the pages; your language and your own values stay.',
    'Jamais conservés : ce que vous tapez et le texte d’un ticket. « Supprimer » efface les pages ; votre langue et vos propres valeurs restent.',
  ),
  guides: pair('Guides and data', 'Guides et données'),
  allData: pair('All codes as data (JSON)', 'Les données de tous les codes (JSON)'),
  searchNoScript: pair(
    'Search needs JavaScript. If it is on, load the page again; the lists below hold every code.',
    'La recherche nécessite JavaScript. S’il est activé, rechargez la page ; les listes ci-dessous contiennent tous les codes.',
  ),
  notFound: pair('Page not found', 'Page introuvable'),
  notFoundHint: pair(
    'If a ticket sent you here, search for the code that it names.',
    'Si un ticket vous a envoyé ici, cherchez le code qu’il mentionne.',
  ),
  statusReserved: pair(
    'Reserved: defined, but no documentation says that a current Windows returns it.',
    'Réservé : défini, mais aucune documentation n’indique qu’un Windows actuel le renvoie.',
  ),
  statusObsolete: pair(
    'Obsolete: it belonged to a feature that Windows no longer has.',
    'Obsolète : il appartenait à une fonctionnalité que Windows n’a plus.',
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
  name: { name: pair('Name', 'Nom'), sense: pair('A name does not resolve to an address', 'Un nom n’est pas résolu en adresse') },
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
  sharing: {
    name: pair('Shares and sign-in', 'Partages et sessions'),
    sense: pair('A share, a remote call or a sign-in fails', 'Un partage, un appel distant ou une ouverture de session échoue'),
  },
};

/**
 * The caption of the picture: what happens at the place where it breaks, and more where the code says whether
 * something came back.
 */
export const breakWords: Record<Place, { plain: Bilingual; silent?: Bilingual; answered: Bilingual }> = {
  program: {
    plain: pair('It fails in the program that makes the call.', 'L’échec vient du programme qui fait l’appel.'),
    answered: pair('An answer comes back; the program has to act on it.', 'Une réponse revient ; au programme d’agir.'),
  },
  computer: {
    plain: pair('It fails on this computer.', 'L’échec a lieu sur ce poste.'),
    silent: pair('It fails on this computer: nothing leaves it.', 'L’échec a lieu sur ce poste : rien n’en sort.'),
    answered: pair(
      'An answer comes back; the change is needed on this computer.',
      'Une réponse revient ; c’est sur ce poste qu’il faut agir.',
    ),
  },
  network: {
    plain: pair('It fails on the way.', 'L’échec a lieu sur le trajet.'),
    silent: pair('It fails on the way: nothing comes back.', 'L’échec a lieu sur le trajet : rien ne revient.'),
    answered: pair('It fails on the way, yet an answer comes back.', 'L’échec a lieu sur le trajet, mais une réponse revient.'),
  },
  host: {
    plain: pair('It fails at the other computer.', 'L’échec a lieu sur l’hôte distant.'),
    silent: pair('It fails at the other computer, which does not answer.', 'L’échec a lieu sur l’hôte distant, qui ne répond pas.'),
    answered: pair('It fails at the other computer, and the answer says so.', 'L’échec a lieu sur l’hôte distant, et sa réponse le dit.'),
  },
  service: {
    plain: pair('It fails in the program on the other computer.', 'L’échec vient du programme de l’hôte distant.'),
    answered: pair(
      'The request arrives and is answered; the service is what fails.',
      'La demande arrive et reçoit une réponse ; c’est le service qui échoue.',
    ),
  },
  account: {
    plain: pair('Access is refused: an account, a right or a policy.', 'L’accès est refusé : un compte, un droit ou une stratégie.'),
    answered: pair('Access is refused, and the other side says so.', 'L’accès est refusé, et l’autre côté le dit.'),
  },
  unknown: {
    plain: pair('This code does not say where it fails.', 'Ce code ne dit pas où l’échec a lieu.'),
    answered: pair(
      'An answer comes back; this code does not say where it fails.',
      'Une réponse revient ; ce code ne dit pas où l’échec a lieu.',
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
  occasional: pair('Sometimes', 'Parfois'),
  rare: pair('Rarely', 'Rarement'),
};

/** How a state stands on the line of a picture. */
export const stateKindWords: Record<StateKind, Bilingual> = {
  step: pair('step', 'étape'),
  end: pair('end', 'fin'),
  retry: pair('retries by itself', 'réessaie automatiquement'),
  pause: pair('waits', 'attend'),
  failure: pair('stops', 'arrêt'),
};

/** Other systems in which the same error has a name. */
export const systemWords: Record<string, string> = {
  posix: 'Unix',
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
