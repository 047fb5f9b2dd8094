import { createHash, timingSafeEqual } from 'node:crypto';

/** The header that tells a subgraph that a call comes from the gateway or from another subgraph. */
export const ROUTER_SECRET_HEADER = 'x-leetcord-router-secret';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares a secret in constant time, whatever the lengths. */
export function secretMatches(expected: string, given: unknown): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(expected), digest(given));
}
