import { expect, test } from 'vitest';

import { toCode } from '../../src/catalog/code.ts';
import { addressTeam, findTeam, writeNote, type NotePiece } from '../../src/components/note.ts';
import { makeEntry } from '../catalog/sample.ts';

const HALF = {
  en: ':::en\n## Meaning\n\nM.\n\n## Causes\n\n1. The service is `stopped`.\n2. Other.\n\n## Checks\n\n```powershell\n# Is it open?\nTest-NetConnection srv01 -Port 443 | Select-Object TcpTestSucceeded\n```\n\n- **Good:** `True`.\n- **Bad:** `False`. [cause 1](#cause-1)\n\n## Fix\n\n- **You:** wait.\n- **Server team:** start it; tell them the port.\n:::',
  fr: ':::fr\n## Signification\n\nM.\n\n## Causes\n\n1. Le service est `arrêté`.\n2. Autre.\n\n## Vérifications\n\n```powershell\n# Est-il ouvert ?\nTest-NetConnection srv01 -Port 443 | Select-Object TcpTestSucceeded\n```\n\n- **Bon :** `True`.\n- **Mauvais :** `False`. [cause 1](#cause-1)\n\n## Résolution\n\n- **Vous :** attendre.\n- **Équipe serveur :** le démarrer ; donner le port.\n:::',
};
const code = toCode(makeEntry({ body: `${HALF.en}\n\n${HALF.fr}\n` }));
const toText = (pieces: NotePiece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'blank' in piece ? `<${piece.blank}>` : `[${piece.text}]`)).join('');

test('the note is made of the page’s own title, cause, check and team', () => {
  expect(toText(writeNote(code, 'https://example.org/winsock/10061/', 'en')).split('\n')).toEqual([
    `10061 WSAECONNREFUSED: ${code.title.en}`,
    'From: <computer, address, network or VPN>',
    'To: server [srv01], port [443]',
    'When: <date, time, time zone>, <always or sometimes>',
    'Likely cause: The service is stopped.',
    'Test-NetConnection [srv01] -Port [443]: <what it prints>',
    'Request: start it.',
    'https://example.org/winsock/10061/',
  ]);
  expect(toText(writeNote(code, 'https://example.org/winsock/10061/', 'fr'))).toContain('Demande\u00a0: le démarrer.');
});

test('the team is the one that the place belongs to', () => {
  expect(findTeam(code, 'fr')?.name).toBe('Équipe serveur');
  expect(['Équipe serveur', 'Développeur', 'Administrateurs', 'Opérateur téléphonique'].map((name) => addressTeam(name, 'fr'))).toEqual([
    'à l’équipe serveur',
    'au développeur',
    'aux administrateurs',
    'à l’opérateur téléphonique',
  ]);
  expect([addressTeam('VPN team', 'en'), addressTeam('Server team', 'en')]).toEqual(['to the VPN team', 'to the server team']);
});
