import type { PersonalData } from '../../personal-data.ts';
import type { DuelQueueRepository } from './duel-queue.repository.ts';
import type { DuelRefusalsRepository } from './duel-refusals.repository.ts';
import type { DuelsRepository } from './duels.repository.ts';

export interface DuelDataSources {
  duels: DuelsRepository;
  duelQueue: DuelQueueRepository;
  duelRefusals: DuelRefusalsRepository;
}

/** Of a forgotten user it stays which duels they were in: their opponents' ratings follow from these. One that runs ends, since they are no member. */
export const duelData = ({ duels, duelQueue, duelRefusals }: DuelDataSources): PersonalData => ({
  collections: ['duels', 'duelSeats', 'duelQueue', 'duelRefusals'],
  read: async ({ _id }, names) => {
    const waiting = await duelQueue.find(_id);
    return {
      duels: await Promise.all(
        (await duels.allOf(_id)).map(
          async ({ _id: id, communityId, challengerId, terms, minutes, problem, ...duel }) => ({
            id,
            community: await names.community(communityId),
            isChallenger: challengerId === _id,
            ...{ ...terms, minutes, problem, challengedAt: duel.createdAt, closedAs: duel.closedAs ?? null },
            hasStarted: duel.listKey !== undefined,
          }),
        ),
      ),
      duelQueue: waiting && {
        community: await names.community(waiting.communityId),
        ...waiting.terms,
        since: waiting.since,
      },
      challengesRefusedIn: await Promise.all(
        (await duelRefusals.ofUser(_id)).map(({ communityId }) => names.community(communityId)),
      ),
    };
  },
  forget: async ({ _id }, transaction) =>
    transaction(async (tx) => {
      await duelQueue.remove(_id, tx);
      await duelRefusals.removeAllOf(_id, tx);
    }),
  // Who has proven no LeetCode account has been in no duel.
  move: async ({ userId, toUserId }, tx) => {
    await duelQueue.remove(userId, tx);
    for (const { communityId } of await duelRefusals.ofUser(userId, tx)) {
      await duelRefusals.set(communityId, toUserId, true, tx);
    }
    await duelRefusals.removeAllOf(userId, tx);
  },
});
