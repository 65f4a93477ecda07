/** Products whose versions people write as bare numbers: Windows 10 and 11, Server 2019. No other number after the name is the product’s. */

const SERVERS = [2000, 2003, 2008, 2012, 2016, 2019, 2022, 2025] as const;
const WINDOWS = [3, 7, 8, 10, 11, 95, 98, ...SERVERS] as const;

/** By name in small letters. */
export const PRODUCTS: Readonly<Record<string, readonly number[]>> = { windows: WINDOWS, win: WINDOWS, server: SERVERS };
