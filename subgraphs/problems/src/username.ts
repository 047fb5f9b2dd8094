import { z } from 'zod';

/** A name that LeetCode could have given: its rules are not public, so only what no site allows is kept out. */
export const leetcodeUsername = z.string().regex(/^[^\s\p{C}/?#]{1,64}$/u);
