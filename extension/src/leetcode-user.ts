import { z } from 'zod';

/** Where the worker notes who is signed in to LeetCode, by the page that told last. */
export const LEETCODE_USER = 'leetcode-user';

const username = z.string().nullable().catch(null);

/** The name that is noted there; null when nobody is signed in, or no page has told. */
export const usernameOf = (noted: unknown): string | null => username.parse(noted ?? null);

/** Whether two LeetCode names are of different accounts. LeetCode's names do not differ in case alone. */
export const areDifferent = (one: string, other: string): boolean => one.toLowerCase() !== other.toLowerCase();
