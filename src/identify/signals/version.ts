/** The number is a version of Windows, alone or in a list of versions. */

import { findProduct } from '../products.ts';
import type { Signal } from './signal.ts';

export const version: Signal = {
  id: 'version',
  about: { en: 'a version of Windows', fr: 'une version de Windows' },
  find: (place) => (findProduct(place) === undefined ? undefined : 'version'),
  yes: [
    'Windows ‹8›',
    'windows 10/‹8›',
    'windows 10 and ‹8›',
    'windows 10 et ‹8›',
    'Windows 7, 8.1 and ‹8›',
    'windows server 2012 ‹2016›',
    'win ‹8›',
  ],
  no: ['windows ‹691›', 'windows 10 ‹691›', 'windows 10, ‹809›', 'windows 8, ‹691›', '‹691› windows 10', 'error ‹8›', 'Windows error ‹8›'],
};
