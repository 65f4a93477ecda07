/**
 * The number is the stage at which Windows Setup failed, and no error: 0x80072F8F - 0x20000. Setup and its tools print it
 * after the HRESULT; its first digit is the phase. Source: learn.microsoft.com/windows/deployment/upgrade/upgrade-error-codes.
 */

import type { Place } from '../reading.ts';
import type { Signal } from './signal.ts';

/** What stands between the HRESULT and the stage, in both directions. */
const STAGE = /^\s?[-–—_]\s?0x[1-5][0-9a-f]{4}(?![0-9a-z])/i;
const HRESULT = /(?<!\w)(?:0x)?[89c][0-9a-f]{7}\s?[-–—_]\s?$/i;

/** Whether a stage stands directly after a number. */
export function hasStage({ token, after }: Place): boolean {
  return token.value >= 2 ** 31 && STAGE.test(after);
}

export function isStage({ token, before }: Place): boolean {
  return token.kind === 'hex' && token.value < 0x60000 && token.value >= 0x10000 && HRESULT.test(before);
}

export const stage: Signal = {
  id: 'stage',
  about: { en: 'a stage of Windows Setup', fr: 'une étape de l’installation de Windows' },
  find: (place) => (isStage(place) ? 'stage' : undefined),
  yes: [
    '0x80072F8F - ‹0x20000›',
    '0x80072F8F-‹0x20000›',
    '0x80072F8F_‹0x20000›',
    '0x80070005–‹0x4000D›',
    '0x80072F8F - ‹0x10000›',
    '0x80072F8F - ‹0x5FFFF›',
  ],
  no: ['‹0x80072F8F›-0x20000', 'error ‹0x20000›', '0x80072F8F, ‹0x20000›', '0x80072F8F - ‹0xFFFF›', '0x80072F8F - ‹0x60000›'],
};
