/** The form of the number is one that errors have and little else: a whole HRESULT, with its sign or without. */

import { isMasked } from './dump.ts';
import type { Signal } from './signal.ts';

export const shape: Signal = {
  id: 'shape',
  about: { en: 'the form of an HRESULT', fr: 'la forme d’un HRESULT' },
  find({ token, before, after }) {
    if (token.kind === 'signed') return 'signed';
    if (!(token.value >= 2 ** 31)) return token.kind === 'bare-hex' ? 'short-hex' : undefined;
    // Digits alone may be a size.
    if (token.kind === 'bare-hex' && !/[a-f]/i.test(token.text)) return undefined;
    return token.kind === 'hex' && isMasked(before, after) ? undefined : 'hresult';
  },
  yes: ['‹0x8007274D›', '‹80072EFE›', '‹-2147014835›', '‹2147952461›', '‹274D›'],
  no: ['‹10061›', '‹0x274D›', 'mask | ‹0x80200004›', '‹0x80200004› & flags', '‹80072746›'],
};
