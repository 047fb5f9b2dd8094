import { boardsOf, onAllBoards } from '@leetcord/driver/boards';
import type { Person } from '@leetcord/driver/sign-in';
import { report } from '@leetcord/driver/solving';
import { submissionsOf } from '@leetcord/driver/submissions';
import { WAIT, until } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInsider, type Insider } from '../support/insider.ts';
import type { League } from '../support/league.ts';

export const sweep = (given: () => League) =>
  describe('the sweep', () => {
    /** The members of a killed run are due again after this time at most. */
    const LEASE_MS = 60_000;
    const BEFORE_JOINING = ['valid-parentheses', 'trapping-rain-water'];

    let league: League;
    let insider: Insider;
    let communityId: string;
    /** Neither of them has the extension. */
    let ben: Person;
    let chloe: Person;

    beforeAll(async () => {
      league = given();
      insider = createInsider(league.system);
      ({ communityId } = league);
      await league.createContest('On the phone', 60);
      await league.stage.leetcode.putAccount({ username: 'ben_codes' });
      for (const slug of BEFORE_JOINING) {
        await league.stage.leetcode.submit({ username: 'ben_codes', slug, at: Date.now() - 60_000 });
      }
      ben = await league.join('ben');
      chloe = await league.join('chloe');
    });

    afterAll(() => insider?.close());

    const solveUnreported = ({ leetcodeUsername: username }: Person, slug: string) =>
      league.stage.leetcode.submit({ username, slug });

    const foundOf = async (member: Person) =>
      [...(await submissionsOf(league.stage, member)).values()].map(({ problem: { slug }, state, source, awards }) => {
        return [slug, state, source, awards.map(({ points }) => points)];
      });

    const solvedPosts = async () => (await league.solvePosts()).map((post) => post.replaceAll('**', ''));

    /** The members of a killed run are due again within its lease: this ends it. */
    const endLeases = async () => {
      const swept = insider.database('contests').collection<{ _id: string; nextSweepAt: Date }>('sweptUsers');
      const due = await swept.find({ _id: { $in: [ben.userId, chloe.userId] } }).toArray();
      expect(due).toHaveLength(2);
      for (const { nextSweepAt } of due) expect(nextSweepAt.getTime()).toBeLessThanOrEqual(Date.now() + LEASE_MS);
      await swept.updateMany({}, { $set: { nextSweepAt: new Date(0) } });
    };

    const expectBoards = async (rows: Record<string, string>) =>
      expect(await boardsOf(league.stage, communityId)).toEqual(onAllBoards(rows));

    test('finds, scores and posts what a member solves without the extension, but not what was solved before joining', async () => {
      await solveUnreported(ben, '3sum');
      await expect.poll(() => foundOf(ben), WAIT).toEqual([['3sum', 'CONFIRMED', 'SWEEP', [3]]]);
      await expectBoards({ Ben: '3 for 1' });
      await expect
        .poll(solvedPosts, WAIT)
        .toEqual(['15. 3Sum | Ben solved it in Python. First solve, medium: 3 points.']);
    });

    test('changes nothing when a solve that it found is reported later', async () => {
      const { submissionId, at } = await solveUnreported(ben, 'two-sum');
      await until(
        () => foundOf(ben),
        (found) => found.length === 2 && found.every(([, state]) => state === 'CONFIRMED'),
      );
      const reported = await report(league.stage, ben, { submissionId, problemSlug: 'two-sum', at: new Date(at) });
      expect(reported).toMatchObject({ isNew: false, submission: { state: 'CONFIRMED' } });
      expect((await foundOf(ben))[0]).toEqual(['two-sum', 'CONFIRMED', 'SWEEP', [1]]);
    });

    test('loses and doubles nothing when LeetCord is killed while it runs, and again when it has found something', async () => {
      const { leetcode } = league.stage;
      const { contests } = league.system.processes;
      await leetcode.addFault({ kind: 'slow', delayMs: 3_000 });
      await leetcode.clearRequests();
      await solveUnreported(ben, 'merge-k-sorted-lists');
      await until(leetcode.requests, (seen) =>
        seen.some(({ operations }) => operations.includes('recentAcSubmissionList')),
      );
      await contests.kill();
      await leetcode.clearFaults();
      await endLeases();
      await contests.start();

      await solveUnreported(chloe, 'merge-k-sorted-lists');
      await until(
        () => foundOf(chloe),
        (found) => found.length === 1,
      );
      await contests.kill();
      await endLeases();
      await contests.start();

      const hard = ['merge-k-sorted-lists', 'CONFIRMED', 'SWEEP', [7]];
      await expect.poll(() => foundOf(chloe), WAIT).toEqual([hard]);
      await expect
        .poll(() => foundOf(ben), WAIT)
        .toEqual([hard, ['two-sum', 'CONFIRMED', 'SWEEP', [1]], ['3sum', 'CONFIRMED', 'SWEEP', [3]]]);
    });

    test('puts each solve on the boards and in the channel once in the end', async () => {
      await expect.poll(async () => (await solvedPosts()).length, WAIT).toBeGreaterThanOrEqual(4);
      expect((await solvedPosts()).toSorted()).toEqual([
        '1. Two Sum | Ben solved it in Python. First solve, easy: 1 point.',
        '15. 3Sum | Ben solved it in Python. First solve, medium: 3 points.',
        '23. Merge k Sorted Lists | Ben solved it in Python. First solve, hard: 7 points.',
        '23. Merge k Sorted Lists | Chloé solved it in Python. First solve, hard: 7 points.',
      ]);
      await expectBoards({ Ben: '11 for 3', Chloé: '7 for 1' });
    });
  });
