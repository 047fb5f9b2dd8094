import { describe, expect, test } from 'vitest';
import { createInsider } from '../support/insider.ts';
import type { League } from '../support/league.ts';

/** In one process, what the gateway loads must not be in the way of the bot's pictures. */
export const ratingPlot = (given: () => League) =>
  describe('/rating', () => {
    test('shows the plot of a rating', async () => {
      const league = given();
      const { communityId, channelId, userIds } = league;
      const emi = await league.join('emi');
      await league.createContest('Rated', 60);
      const insider = createInsider(league.system);
      const contests = insider.database('contests');
      const contest = (await contests.collection('contests').findOne({ title: 'Rated' }))!;
      const change = { contestId: contest._id, key: '1', at: new Date(), rank: 1, before: 1_500, after: 1_540 };
      await contests.collection<{ _id: string }>('ratings').insertOne({
        ...{ _id: `${communityId}:${emi.userId}`, communityId, userId: emi.userId },
        ...{ rating: change.after, contests: 1, history: [change] },
      });
      await insider.close();
      const { message } = await league.stage.discord.runCommand({ channelId, userId: userIds.emi, command: 'rating' });
      expect(message!.attachments).toMatchObject([{ filename: 'rating.png' }]);
    });
  });
