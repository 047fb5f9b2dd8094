import type { UpsolvingResolvers } from './../../types.generated.ts';

export const Upsolving: UpsolvingResolvers = {};
