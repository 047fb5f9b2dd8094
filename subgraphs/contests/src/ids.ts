import { randomBytes } from 'node:crypto';

/** Hexadecimal digits of a moment in ms: enough until the year 10889. */
const TIME_DIGITS = 12;
const RANDOM_BYTES = 10;

/** A new id: random, and sorted as text it is in the order of the moments. */
export const newId = (at: Date): string =>
  at.getTime().toString(16).padStart(TIME_DIGITS, '0') + randomBytes(RANDOM_BYTES).toString('hex');
