import { createHash, randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U. Ten of them are 50 bits. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const FORMAT = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

export const newLinkCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A code as people read it, such as `K7QM2-XPD4R`. */
export const showLinkCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

/**
 * A typed code, with spaces, dashes, case and letters that look like digits corrected, and without the server's address that the bot
 * writes before it. Null when it is not a code.
 */
export function readLinkCode(typed: string): string | null {
  const code = typed
    .slice(typed.lastIndexOf('/') + 1)
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return FORMAT.test(code) ? code : null;
}

export const hashLinkCode = (code: string): string => createHash('sha256').update(code).digest('base64url');
