import { boardsOf } from '@leetcord/driver/boards';
import type { Person } from '@leetcord/driver/sign-in';
import { report } from '@leetcord/driver/solving';
import { WAIT, persist } from '@leetcord/driver/until';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Club } from '../support/club.ts';
import type { League } from '../support/league.ts';

export const survivingKills = (given: () => League) =>
  describe('solves', () => {
    let league: League;
    let club: Club;
    let ben: Person;
    /** Every problem solved so far, in order. */
    const solved: string[] = [];

    beforeAll(async () => {
      league = given();
      club = await league.openClub('stormy');
      ben = await club.join('ben');
      await club.createContest('Stormy evening', 60);
    });

    const solveNext = async (slug: string) => {
      const { submissionId, at } = await persist(() =>
        league.stage.leetcode.submit({ username: ben.leetcodeUsername, slug }),
      );
      await persist(async () => {
        const result = await report(league.stage, ben, { submissionId, problemSlug: slug, at: new Date(at) });
        if (result.__typename !== 'RecordSubmissionSuccess') throw new Error(result.message);
      });
      solved.push(slug);
    };

    const postedTitles = async () => (await club.solvePosts()).map((post) => post.split(' | ')[0]);

    const titles = async () => {
      const bySlug = new Map(
        (await league.stage.leetcode.problems()).map((problem) => [problem.titleSlug, problem] as const),
      );
      return solved.map((slug) => `${bySlug.get(slug)?.questionFrontendId}. ${bySlug.get(slug)?.title}`);
    };

    test.each(['users', 'problems', 'contests', 'gateway', 'bot', 'leetcode', 'discord', 'database'] as const)(
      'are neither lost nor doubled when %s is killed',
      async (name) => {
        const free = (await league.stage.leetcode.problems())
          .filter(
            ({ isPaidOnly, difficulty, titleSlug }) =>
              !isPaidOnly && difficulty === 'Easy' && !solved.includes(titleSlug),
          )
          .map(({ titleSlug }) => titleSlug);
        const victim = league.system.processes[name];
        if (victim === undefined) throw new Error(`There is no process ${name}.`);

        await solveNext(free[0]!);
        const during = solveNext(free[1]!);
        await victim.kill();
        const whileDown = solveNext(free[2]!);
        await victim.start();
        await during;
        await whileDown;
        await solveNext(free[3]!);

        await expect.poll(async () => (await postedTitles()).length, WAIT).toBeGreaterThanOrEqual(solved.length);
        expect((await postedTitles()).toSorted()).toEqual((await titles()).toSorted());
      },
    );

    test('are all on the board in the end', async () => {
      const boards = await boardsOf(league.stage, club.communityId);
      const all = { Ben: `${solved.length} for ${solved.length}` };
      expect(boards).toMatchObject({ ALL_TIME: all, CONTEST: all });
    });
  });
