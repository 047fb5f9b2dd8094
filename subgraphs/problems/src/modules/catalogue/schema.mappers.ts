export type { Problem as ProblemMapper } from './problem.ts';
