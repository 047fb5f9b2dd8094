import type { ProblemResolvers } from './../../types.generated.ts';
export const Problem: ProblemResolvers = {/* Implement Problem resolver logic here */};
