import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { PersonalData } from '../../personal-data.ts';
import { roundResult, type RoundResultsRepository } from './round-results.repository.ts';

export const roundResultData = (results: RoundResultsRepository): PersonalData => ({
  collections: ['roundResults'],
  read: async ({ _id }) => {
    const kept = await results.ofUser(_id);
    return {
      leetcodeRounds: kept.map(({ slug, leetcodeUsername, numbers, expiresAt }) => {
        return { slug, leetcodeUsername, tookPart: numbers !== null, ...numbers, keptUntil: expiresAt };
      }),
    };
  },
  forget: ({ _id }, transaction) => transaction((tx) => results.removeAllOf(_id, tx)),
  move: async ({ userId, toUserId }, tx) => {
    const moved = await results.ofUser(userId, tx);
    await results.removeAllOf(userId, tx);
    await results.put(
      moved.map(({ expiresAt, ...result }) => {
        return { ...roundResult({ ...result, userId: toUserId }, result.numbers, expiresAt), expiresAt };
      }),
      tx,
    );
  },
});

export const roundData: ImpersonalData = {
  collections: ['leetcodeRounds', 'leetcodeRoundLists'],
  because: "They keep LeetCode's own contests, and which communities want to know of them.",
};
