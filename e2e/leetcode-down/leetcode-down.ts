import type { Api } from '@leetcord/driver/api';
import { at } from '@leetcord/driver/ask';
import { boardsOf, onAllBoards } from '@leetcord/driver/boards';
import type { Person } from '@leetcord/driver/sign-in';
import { report, solveConfirmed } from '@leetcord/driver/solving';
import { submissionsOf } from '@leetcord/driver/submissions';
import { WAIT, until } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Club } from '../support/club.ts';
import { createInsider, type Insider } from '../support/insider.ts';
import type { League } from '../support/league.ts';
import { leagueReadsOf, readsOf } from './reads.ts';

export const leetcodeDown = (given: () => League) =>
  describe('while LeetCode is down', () => {
    const COPIES = ['problems', 'daily_challenges', 'profiles', 'recent_accepted'];
    const DAY_MS = 24 * 60 * 60_000;
    /** So long ago that a copy of any kind, except daily challenges, is answered only after a try to read it again. */
    const LONG_AGO = new Date(Date.now() - 40 * DAY_MS);
    /** The catalogue is not read again before this time. */
    const SOON = new Date(Date.now() + DAY_MS);

    /** No connection, an error as the answer, and no answer in time: the tests of problems cover all ways. */
    const WAYS = ['stopped', 'cloudflare', 'slow'] as const;
    type Way = (typeof WAYS)[number];

    let league: League;
    let club: Club;
    let api: Api;
    let insider: Insider;
    /** Only reads. */
    let ada: Person;
    /** Solves problems. */
    let ben: Person;
    let communityId: string;
    let slugs: string[];

    beforeAll(async () => {
      league = given();
      api = league.stage.api;
      insider = createInsider(league.system);
      club = await league.openClub('weather');
      ({ communityId } = club);
      await club.createContest('Bad weather', 60);
      const isBuiltIn = async () =>
        at((await api.ask({ query: '{ catalogueStatus { isBuiltIn } }' })).data, 'catalogueStatus.isBuiltIn');
      await until(isBuiltIn, (value) => value === false);
      ada = await club.join('ada');
      ben = await club.join('ben');
      await solveConfirmed(league.stage, ada, 'two-sum');
      const problems = await league.stage.leetcode.problems();
      const easy = problems.filter(({ difficulty, isPaidOnly }) => difficulty === 'Easy' && !isPaidOnly);
      slugs = easy.map(({ titleSlug }) => titleSlug).filter((slug) => slug !== 'two-sum');
    });
    afterAll(async () => {
      await insider?.close();
    });

    /** A problem that nothing else uses. */
    const nextSlug = () => slugs.shift()!;

    /** Sends each read separately, all at once; repeats those over the limit of LeetCode requests that a reader has in ten seconds. */
    const askAll = async (reads: Record<string, string>) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(reads).map(async ([name, field]) => {
            const { data, errors } = await until(
              () => api.ask({ query: `{ ${field} }` }, ada.accessToken),
              (answer) => !JSON.stringify(answer.errors ?? []).includes('RATE_LIMITED'),
            );
            return [name, errors?.map(({ extensions }) => extensions.code) ?? data] as const;
          }),
        ),
      );

    /** The same answers from old copies. */
    const asOld = (answers: object): unknown =>
      JSON.parse(JSON.stringify(answers), (key, value: unknown) => {
        if (key === 'isStale') return true;
        return key === 'fetchedAt' ? LONG_AGO.toISOString() : value;
      });

    const makeOld = async () => {
      const database = insider.database('problems');
      for (const name of COPIES) {
        await database.collection(name).updateMany({ fetchedAt: { $exists: true } }, { $set: { fetchedAt: LONG_AGO } });
      }
      // Searches use copies in memory, which this causes to be read again; the catalogue itself is not.
      const states = database.collection<{ _id: string; syncedAt: Date; retryAt: Date }>('sync_state');
      await states.updateOne({ _id: 'catalogue' }, { $set: { syncedAt: LONG_AGO, retryAt: SOON } });
    };

    const fail = async (way: Way) => {
      const { leetcode } = league.stage;
      if (way === 'stopped') await league.system.processes.leetcode!.stop();
      else await leetcode.addFault({ kind: way, retryAfterSeconds: 3, delayMs: 20_000 });
    };
    /** Ends the fault, and waits until LeetCord sends requests to LeetCode again. */
    const recover = async (way: Way) => {
      const { leetcode } = league.stage;
      if (way === 'stopped') await league.system.processes.leetcode!.start();
      await leetcode.clearFaults();
      const problem = `problem(slug: "never-heard-of-${way}") { slug }`;
      await until(
        () => askAll({ problem }),
        (answer) => !Array.isArray(answer['problem']),
      );
    };

    const reported = new Map<Way, string>();

    test.each(WAYS)(
      'in the way "%s", LeetCord answers known data as stale, fails other reads as unavailable, and accepts reports',
      async (way) => {
        const { leetcode } = league.stage;
        const month = `${new Date().getUTCFullYear() - 1}-0${WAYS.indexOf(way) + 1}`;
        const known = { slug: nextSlug(), username: `friend-${way}`, day: `${month}-15` };
        const unknown = {
          slug: `never-heard-of-${way}`,
          username: `stranger-${way}`,
          day: `2022-0${WAYS.indexOf(way) + 1}-15`,
        };
        for (const { username } of [known, unknown]) {
          await leetcode.putAccount({ username });
          await leetcode.submit({ username, slug: nextSlug() });
        }
        const reads = { ...readsOf(known), ...leagueReadsOf(communityId) };
        const warm = await askAll(reads);
        expect(JSON.stringify(warm)).not.toMatch(/null|UNAVAILABLE/);
        const problemSlug = nextSlug();
        const { submissionId, at } = await leetcode.submit({ username: ben.leetcodeUsername, slug: problemSlug });

        await leetcode.clearRequests();
        await fail(way);
        // Only now: a read that was still in progress would make a new copy.
        await makeOld();
        const [stale, failed, result] = await Promise.all([
          until(
            () => askAll(reads),
            // On a slow machine the gateway may give up before a copy is served.
            (answers) => !JSON.stringify(answers).includes('UNAVAILABLE'),
          ),
          askAll(readsOf(unknown)),
          report(league.stage, ben, { submissionId, problemSlug, at: new Date(at) }),
        ]);
        if (way !== 'stopped') expect(await leetcode.requests()).not.toEqual([]);
        await recover(way);

        expect(stale).toEqual(asOld(warm));
        const unavailable = ['UPSTREAM_UNAVAILABLE'];
        expect(failed).toEqual({
          problem: unavailable,
          dailyChallenge: unavailable,
          profile: unavailable,
          recentSubmissions: unavailable,
        });
        expect(result).toMatchObject({ isNew: true, submission: { state: 'PENDING' } });
        reported.set(way, submissionId);
      },
    );

    test('LeetCord keeps all reports, and confirms, scores and posts each once afterwards', async () => {
      const states = async () => {
        const found = await submissionsOf(league.stage, ben);
        return [...reported.values()].map((id) => found.get(id)?.state);
      };
      // The next check of some of them may be minutes away by now.
      const submissions = insider.database('contests').collection('submissions');
      await submissions.updateMany({ state: 'PENDING' }, { $set: { nextCheckAt: new Date(0) } });
      await expect.poll(states, WAIT).toEqual(WAYS.map(() => 'CONFIRMED'));
      const count = WAYS.length;
      const rows = { Ada: '1 for 1', Ben: `${count} for ${count}` };
      expect(await boardsOf(league.stage, communityId)).toEqual(onAllBoards(rows));
      const posts = async () => (await club.solvePosts()).filter((post) => post.includes('**Ben**'));
      await expect.poll(async () => (await posts()).length, WAIT).toBeGreaterThanOrEqual(count);
      expect(new Set(await posts()).size).toBe(count);
      expect(await posts()).toHaveLength(count);
    });
  });
