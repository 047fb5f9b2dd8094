import type { PersonalData } from '../../personal-data.ts';
import type { Contest, ContestsRepository } from './contests.repository.ts';

export const contestData = (contests: ContestsRepository): PersonalData => ({
  collections: ['contests'],
  read: async ({ _id: userId, discordUserIds = [] }, names) => {
    const planned = (await contests.plannedBy({ userId, discordUserIds })).map(async (contest) => {
      const community = await names.community(contest.communityId);
      return { community, ...contestName(contest), createdAt: contest.createdAt };
    });
    const disqualifiedFrom = (await contests.disqualifying(userId)).map(async (contest) => {
      return { community: await names.community(contest.communityId), ...contestName(contest) };
    });
    return {
      contestsPlanned: await Promise.all(planned),
      disqualifiedFrom: await Promise.all(disqualifiedFrom),
    };
  },
  // Where they are disqualified they stay so: it says nothing of who they were.
  forget: ({ _id: userId, discordUserIds = [] }) => contests.forgetCreator({ userId, discordUserIds }),
  move: async ({ userId, toUserId }, tx) => {
    await contests.changeCreator(userId, toUserId, tx);
    for (const { _id } of await contests.disqualifying(userId, tx)) {
      await contests.setDisqualified(_id, toUserId, { isDisqualified: true }, tx);
      await contests.setDisqualified(_id, userId, { isDisqualified: false }, tx);
    }
  },
});

/** A contest as an export shows it. */
export const contestName = ({ _id: id, title, startsAt, endsAt }: Contest) => ({ id, title, startsAt, endsAt });
