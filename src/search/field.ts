/** The field of the site: networks. A text that has none of its words speaks of something else, whatever words it shares with a code. */

import { splitIdentifier } from '../identify/words/vocabulary.ts';
import type { SearchIndex } from './index-data.ts';
import { dropAccents, splitWords, stemWord } from './text.ts';
import { countSlips } from './typos.ts';

/** Words of networks, besides the topics of the families. Others that errors have, such as refused, expired or found, speak of any field. */
const NETWORK =
  'network server host hostname hosts address ip gateway router firewall internet wifi ethernet connection connect disconnect remote packet route ping browser web download certificate handshake protocol endpoint unreachable preshared smartcard phonebook dialtone cname webdav uri ' +
  'reseau serveur hote hotes adresse passerelle routeur connexion connecter deconnecter distant navigateur telechargement telecharger certificat protocole injoignable prepartagee tonalite';

/** Topics that beside a number tell whose it is, and in a text alone tell nothing: any text has them. */
const EVERYDAY = new Set([
  ...'status get post head put response answered listen record share trust chain update refused logon'.split(' '),
  ...'statut reponse renvoye envoi enregistrement partage chaine approbation refusee'.split(' '),
  ...['system error', 'erreur systeme', 'mise a jour'],
]);

/** Words of networks that are several. */
const NETWORK_RUNS = [
  'pare feu',
  'smart card',
  'carte a puce',
  'phone book',
  'repertoire telephonique',
  'annuaire telephonique',
  'dial tone',
];

/** Letters from which on a stem stands for all forms of its word, and from which on it may have one slip: `hot` is no host. */
const STEM_FROM = 4;
const SLIP_FROM = 6;

interface Field {
  /** Words and their stems. */
  forms: ReadonlySet<string>;
  /** Topics of several words. */
  runs: readonly string[];
}

const known = new WeakMap<SearchIndex, Field>();

function fieldOf(index: SearchIndex): Field {
  let field = known.get(index);
  if (!field) {
    const topics = [...index.topics.values()].flat().filter((topic) => !EVERYDAY.has(topic));
    const isRun = (topic: string) => /[ -]/.test(topic);
    field = {
      forms: new Set([...NETWORK.split(' '), ...topics.filter((topic) => !isRun(topic))].flatMap(formsOf)),
      runs: [...NETWORK_RUNS, ...topics.filter(isRun).map((topic) => topic.replaceAll('-', ' '))],
    };
    known.set(index, field);
  }
  return field;
}

/** Whether a text speaks of networks: by a word, a part of a name such as NoRouteToHostException, or a topic of several words. */
export function speaksOfField(index: SearchIndex, text: string): boolean {
  const { forms, runs } = fieldOf(index);
  const words = splitWords(text);
  const said = ` ${dropAccents(words.join(' '))} `;
  if (runs.some((run) => said.includes(` ${run} `))) return true;
  return [...words.map(dropAccents), ...splitIdentifier(text)].flatMap(formsOf).some((form) => forms.has(form) || isMistyped(form, forms));
}

function formsOf(word: string): string[] {
  return [word, ...[stemWord(word, 'en'), stemWord(word, 'fr')].filter((stem) => stem.length >= STEM_FROM)];
}

function isMistyped(word: string, forms: ReadonlySet<string>): boolean {
  return word.length >= SLIP_FROM && [...forms].some((form) => countSlips(word, form, 1) <= 1);
}
