import { createHash } from 'node:crypto';

/**
 * A hash of a LeetCode name in any case, in hex: a forgotten name is remembered for a day without being stored in plain text. It is
 * not a secret: names are public, and whoever tries them all finds it.
 */
export const hashOfName = (username: string): string =>
  createHash('sha256').update(username.toLowerCase()).digest('hex');
