import type { ContestResolvers } from './../../types.generated.ts';
export const Contest: ContestResolvers = {/* Implement Contest resolver logic here */};
