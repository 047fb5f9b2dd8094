import { z } from 'zod';

/**
 * A name that LeetCode could have given: its rules are not public, so only what no site allows is kept out, and what has a second
 * spelling in Unicode. So names of the same `leetcodeNameKey` differ in case and in nothing else.
 */
export const leetcodeUsername = z
  .string()
  .regex(/^[^\s\p{C}/?#]{1,64}$/u)
  .refine((name) => name.normalize('NFKC') === name);

/** The one spelling of a name, for keys: LeetCode takes any case. Null for what it cannot have given. */
export const leetcodeNameKey = (text: string): string | null =>
  leetcodeUsername.safeParse(text).success ? text.toLowerCase() : null;
