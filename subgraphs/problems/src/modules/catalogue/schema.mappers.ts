export type { Problem as ProblemMapper } from './problem.ts';
export type { ProblemPage as ProblemConnectionMapper } from './problem-connection.ts';
