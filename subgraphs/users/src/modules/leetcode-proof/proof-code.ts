import { randomInt } from 'node:crypto';

const PREFIX = 'leetcord-';
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
/** 130 bits. */
const LENGTH = 26;

/** The characters of a word: a code next to one of these is part of something longer. */
const IN_WORD = String.raw`[\p{L}\p{N}_-]`;

export const newProofCode = (): string =>
  PREFIX + Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Whether a text contains the code as a word of its own. */
export function hasCode(text: string, code: string): boolean {
  return text.match(new RegExp(`${IN_WORD}+`, 'gu'))?.some((word) => word === code) ?? false;
}
