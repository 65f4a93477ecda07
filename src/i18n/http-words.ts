/** The words of BITS's verdict on an HTTP status: the page's table and the tool in the browser use the same. */

import type { Bilingual } from '../catalog/language.ts';
import type { HttpVerdict } from '../catalog/families/http-verdict.ts';
import { pair } from './pair.ts';

export const httpVerdictWords: Record<HttpVerdict['verdict'] | 'never', Bilingual> = {
  success: pair('Success: the job goes on', 'Réussite : la tâche continue'),
  transient: pair('Transient: BITS posts the upload again later', 'Transitoire : BITS retransmettra l’envoi plus tard'),
  fatal: pair('Fatal: the job stops in error', 'Définitive : la tâche s’arrête en erreur'),
  never: pair(
    'Fatal: the job stops, the upload is never posted again',
    'Définitive : la tâche s’arrête, l’envoi n’est plus jamais retransmis',
  ),
};

/** Why: the words of the rule that decide. */
export const httpRuleWords: Record<HttpVerdict['rule'], Bilingual> = {
  success: pair('200 is the only answer that counts as success.', '200 est la seule réponse qui compte comme une réussite.'),
  redirect: pair(
    '300 to 305 and 307 are fatal: an upload does not follow redirections.',
    '300 à 305 et 307 sont définitifs : un envoi ne suit pas les redirections.',
  ),
  client: pair('Every 4xx is fatal but 408 and 409.', 'Tout 4xx est définitif, sauf 408 et 409.'),
  'client-exception': pair(
    '408 and 409 are the two 4xx that BITS tries again.',
    '408 et 409 sont les deux 4xx après lesquels BITS réessaie.',
  ),
  server: pair('Every 5xx is transient but 501 and 505.', 'Tout 5xx est transitoire, sauf 501 et 505.'),
  'server-exception': pair('501 and 505 are the two 5xx that are fatal.', '501 et 505 sont les deux 5xx définitifs.'),
  other: pair('Every status that the rule does not name is transient.', 'Tout statut que la règle ne nomme pas est transitoire.'),
};

export const httpToolWords = {
  noStatus: pair(
    'is not an HTTP status, nor an HRESULT that carries one (0x8019…).',
    'n’est ni un statut HTTP, ni un HRESULT qui en contient un (0x8019…).',
  ),
  page: pair('The page of this status', 'La page de ce statut'),
  ambiguous: pair(
    'The rule is older than this use of the status, or does not cover it: see its page.',
    'La règle est antérieure à cet usage du statut, ou n’en dit rien : voir sa page.',
  ),
};
