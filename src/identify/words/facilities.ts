/** Severities and facilities of Windows' codes in words, and the official list for each range. Source: winerror.h, ntstatus.h. */

export interface Named {
  en: string;
  fr: string;
}

export const SUCCESS: Named = { en: 'success', fr: 'succès' };
export const FAILURE: Named = { en: 'failure', fr: 'échec' };

const same = (name: string): Named => ({ en: name, fr: name });

/** FACILITY_* of winerror.h, those that stand in network tickets. */
export const FACILITIES: Readonly<Record<number, Named>> = {
  0: { en: 'general (FACILITY_NULL)', fr: 'général (FACILITY_NULL)' },
  1: same('RPC (FACILITY_RPC)'),
  2: same('COM (FACILITY_DISPATCH)'),
  3: { en: 'storage (FACILITY_STORAGE)', fr: 'stockage (FACILITY_STORAGE)' },
  4: same('COM (FACILITY_ITF)'),
  7: { en: 'Win32 system error (FACILITY_WIN32)', fr: 'erreur système Win32 (FACILITY_WIN32)' },
  8: same('Windows (FACILITY_WINDOWS)'),
  9: { en: 'security, SSPI (FACILITY_SECURITY)', fr: 'sécurité, SSPI (FACILITY_SECURITY)' },
  11: { en: 'certificates (FACILITY_CERT)', fr: 'certificats (FACILITY_CERT)' },
  12: same('Internet (FACILITY_INTERNET)'),
  15: { en: 'installation (FACILITY_SETUPAPI)', fr: 'installation (FACILITY_SETUPAPI)' },
  19: same('.NET (FACILITY_URT)'),
  25: { en: 'HTTP status (FACILITY_HTTP)', fr: 'statut HTTP (FACILITY_HTTP)' },
  32: { en: 'BITS (FACILITY_BACKGROUNDCOPY)', fr: 'BITS (FACILITY_BACKGROUNDCOPY)' },
  36: same('Windows Update (FACILITY_WINDOWSUPDATE)'),
  208: {
    en: 'Delivery Optimization (FACILITY_DELIVERY_OPTIMIZATION)',
    fr: 'Optimisation de la distribution (FACILITY_DELIVERY_OPTIMIZATION)',
  },
};

/** An official list of codes: by name of the list, by system, by facility or by the range of its decimal numbers. */
export interface OfficialList {
  url: string;
  title: Named;
  list?: string;
  system?: 'ntstatus' | 'hresult';
  facility?: number;
  from?: number;
  to?: number;
}

const DEBUG = 'https://learn.microsoft.com/windows/win32/debug/system-error-codes';

const systemErrors = (from: number, to: number): OfficialList => ({
  url: `${DEBUG}--${from}-${to}-`,
  title: { en: `Windows system error codes, ${from} to ${to}`, fr: `Codes d’erreur système de Windows, ${from} à ${to}` },
  from,
  to,
});

/** One list for two facilities, SSPI and certificates. */
const SECURITY = {
  url: 'https://learn.microsoft.com/windows/win32/com/com-error-codes-4',
  title: { en: 'Security and certificate error codes', fr: 'Codes d’erreur de sécurité et de certificats' },
};

/** The first is the list of all system errors. */
export const LISTS: readonly OfficialList[] = [
  { url: DEBUG, title: { en: 'Windows system error codes', fr: 'Codes d’erreur système de Windows' } },
  {
    url: 'https://learn.microsoft.com/windows/win32/winhttp/error-messages',
    title: { en: 'Error messages of WinHTTP', fr: 'Messages d’erreur de WinHTTP' },
    list: 'winhttp',
    from: 12001,
    to: 12999,
  },
  {
    url: 'https://learn.microsoft.com/windows/win32/wininet/wininet-errors',
    title: { en: 'Error codes of WinINet', fr: 'Codes d’erreur de WinINet' },
    list: 'wininet',
  },
  {
    url: 'https://learn.microsoft.com/windows/deployment/update/windows-update-error-reference',
    title: { en: 'Windows Update error codes', fr: 'Codes d’erreur de Windows Update' },
    list: 'windowsupdate',
    facility: 36,
  },
  {
    url: 'https://learn.microsoft.com/windows/win32/delivery_optimization/do-return-values',
    title: { en: 'Return values of Delivery Optimization', fr: 'Valeurs de retour de l’optimisation de la distribution' },
    list: 'deliveryoptimization',
    facility: 208,
  },
  {
    url: 'https://learn.microsoft.com/windows/win32/bits/bits-return-values',
    title: { en: 'Return values of BITS', fr: 'Valeurs de retour de BITS' },
    facility: 32,
  },
  { ...SECURITY, list: 'cert', facility: 9 },
  { ...SECURITY, facility: 11 },
  {
    url: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55',
    title: { en: 'NTSTATUS values', fr: 'Valeurs NTSTATUS' },
    list: 'ntstatus',
    system: 'ntstatus',
  },
  {
    url: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
    title: { en: 'HRESULT values', fr: 'Valeurs HRESULT' },
    system: 'hresult',
  },
  systemErrors(0, 499),
  systemErrors(500, 999),
  systemErrors(1000, 1299),
  systemErrors(1300, 1699),
  systemErrors(1700, 3999),
  systemErrors(4000, 5999),
  systemErrors(6000, 8199),
  systemErrors(8200, 8999),
  systemErrors(9000, 11999),
  systemErrors(12000, 15999),
];
