import { generateMutants } from './generated.ts';
import { DURABILITY } from './listed/durability.ts';
import { LIMITS } from './listed/limits.ts';
import { POSTS } from './listed/posts.ts';
import { RIGHTS } from './listed/rights.ts';
import { toMutant, type Mutant } from './mutant.ts';

/** Those that no rule finds, and those of the rules. Throws when a listed one no longer fits the code. */
export const allMutants = (): Mutant[] => [
  ...[...DURABILITY, ...POSTS, ...LIMITS, ...RIGHTS].map(toMutant),
  ...generateMutants(),
];
