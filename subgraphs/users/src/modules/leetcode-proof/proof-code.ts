import { randomInt } from 'node:crypto';

const PREFIX = 'leetcord-';
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
/** 130 bits. */
const LENGTH = 26;

/** What belongs to a word: a code that touches one of these is a part of something longer. */
const IN_WORD = String.raw`[\p{L}\p{N}_-]`;

export const newProofCode = (): string =>
  PREFIX + Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Whether a text has the code as a word of its own, among whatever other text. */
export function hasCode(text: string, code: string): boolean {
  return text.match(new RegExp(`${IN_WORD}+`, 'gu'))?.some((word) => word === code) ?? false;
}
