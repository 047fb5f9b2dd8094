import { z } from 'zod';

/**
 * A name that LeetCode could have given. Its rules are not public, so only what no site allows is refused, and what has a second
 * spelling in Unicode. Names with the same `leetcodeNameKey` therefore differ only in case.
 */
export const leetcodeUsername = z
  .string()
  .regex(/^[^\s\p{C}/?#]{1,64}$/u)
  .refine((name) => name.normalize('NFKC') === name);

/** The canonical spelling of a name, for keys: LeetCode ignores case. Null for a name that LeetCode cannot have given. */
export const leetcodeNameKey = (text: string): string | null =>
  leetcodeUsername.safeParse(text).success ? text.toLowerCase() : null;
