import type { DuelQueueEntryResolvers } from './../../types.generated.ts';

export const DuelQueueEntry: DuelQueueEntryResolvers = {
  bestOf: ({ terms }) => terms.bestOf,
  difficulties: ({ terms }) => terms.difficulties,
  minRating: ({ terms }) => terms.minRating,
  maxRating: ({ terms }) => terms.maxRating,
};
