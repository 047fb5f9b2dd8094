import { generateMutants } from './generated.ts';
import { LISTED } from './listed.ts';
import { toMutant, type Mutant } from './mutant.ts';

/** Throws when a listed one no longer fits the code. */
export const allMutants = (): Mutant[] => [...LISTED.map(toMutant), ...generateMutants()];
