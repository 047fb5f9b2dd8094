import { z } from 'zod';

/** Where the worker stores who is signed in to LeetCode, by the latest page that reported it. */
export const LEETCODE_USER = 'leetcode-user';

const username = z.string().nullable().catch(null);

/** The stored name; null when nobody is signed in, or no page has reported it. */
export const usernameOf = (noted: unknown): string | null => username.parse(noted ?? null);

/** Whether two LeetCode names are of different accounts. LeetCode's names never differ in case alone. */
export const areDifferent = (one: string, other: string): boolean => one.toLowerCase() !== other.toLowerCase();
