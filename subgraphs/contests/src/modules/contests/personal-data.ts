import type { PersonalData } from '../../personal-data.ts';
import type { Contest, ContestsRepository } from './contests.repository.ts';

export const contestData = (contests: ContestsRepository): PersonalData => ({
  collections: ['contests'],
  read: async ({ _id: userId, discordUserIds = [] }, names) => {
    const planned = (await contests.plannedBy({ userId, discordUserIds })).map(async (contest) => {
      const community = await names.community(contest.communityId);
      return { community, ...contestName(contest), createdAt: contest.createdAt };
    });
    return { contestsPlanned: await Promise.all(planned) };
  },
  forget: ({ _id: userId, discordUserIds = [] }) => contests.forgetCreator({ userId, discordUserIds }),
  move: ({ userId, toUserId }, tx) => contests.changeCreator(userId, toUserId, tx),
});

/** A contest as an export shows it. */
export const contestName = ({ _id: id, title, startsAt, endsAt }: Contest) => ({ id, title, startsAt, endsAt });
