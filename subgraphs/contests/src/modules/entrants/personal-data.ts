import type { PersonalData } from '../../personal-data.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';

/** Of a forgotten user it stays which contests they had joined: their rows in the standings depend on it. */
export const entrantData = (entrants: EntrantsRepository): PersonalData => ({
  collections: ['entrants'],
  read: async ({ _id }, names) => {
    const entries = (await entrants.ofUser(_id)).map(async ({ contestId, communityId, isInvited, hasJoined }) => {
      const [community, contest] = await Promise.all([names.community(communityId), names.contest(contestId)]);
      return { community, contest, isInvited: isInvited ?? false, hasJoined: hasJoined ?? false };
    });
    return { contestEntries: await Promise.all(entries) };
  },
  forget: ({ _id }) => entrants.forget(_id),
  move: async ({ userId, toUserId }, tx) => {
    for (const entry of await entrants.ofUser(userId, tx)) {
      const { contestId, isInvited, hasJoined } = entry;
      const own = await entrants.find(contestId, toUserId, tx);
      const either = {
        isInvited: isInvited === true || own?.isInvited === true,
        hasJoined: hasJoined === true || own?.hasJoined === true,
      };
      await entrants.set({ ...entry, userId: toUserId }, either, tx);
      await entrants.remove(entry, tx);
    }
  },
});
