import type { Api } from '@leetcord/driver/api';
import { boardsOf, onAllBoards } from '@leetcord/driver/boards';
import { report } from '@leetcord/driver/solving';
import { submissionsOf, type OwnSubmission } from '@leetcord/driver/submissions';
import { WAIT, persist, until } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInsider, type Insider } from '../support/insider.ts';
import type { Club } from '../support/club.ts';
import type { League } from '../support/league.ts';
import { joinAsVeteran, type Veteran } from './veteran.ts';

/** How long LeetCode's counts lag behind a solve here, in ms; LeetCord must allow for more. */
export const COUNTS_LAG_MS = 1_500;

export const farming = (given: () => League) =>
  describe('farming', () => {
    const NAMES = ['ada', 'ben', 'chloe', 'dmitri', 'emi', 'farid'] as const;
    let veterans: Record<(typeof NAMES)[number], Veteran>;
    let league: League;
    let club: Club;
    let api: Api;
    let insider: Insider;
    let communityId: string;

    beforeAll(async () => {
      league = given();
      api = league.stage.api;
      insider = createInsider(league.system);
      club = await league.openClub('farm');
      ({ communityId } = club);
      await club.createContest("Farmers' evening", 60);
      const joined = await Promise.all(
        NAMES.map(async (name) => [name, await joinAsVeteran(league.stage, club, name)]),
      );
      veterans = Object.fromEntries(joined) as typeof veterans;
      // Only now: the old solves have long been counted.
      await league.stage.leetcode.setOptions({ countsLagMs: COUNTS_LAG_MS });
    });
    afterAll(async () => {
      await insider?.close();
    });

    interface Sent {
      submissionId: string;
      problemSlug: string;
      at: Date;
    }

    /** Submits to LeetCode, all at once, whether solved before or not. */
    const submit = (member: Veteran, slugs: readonly string[]): Promise<Sent[]> =>
      Promise.all(
        slugs.map(async (slug) => {
          const { submissionId, at } = await league.stage.leetcode.submit({ username: member.leetcodeUsername, slug });
          return { submissionId, problemSlug: slug, at: new Date(at) };
        }),
      );

    /** Reports as the extension does: all at once, and again those that LeetCord was too busy for. */
    const reportAll = async (member: Veteran, sent: readonly Sent[]) => {
      for (const { __typename } of await Promise.all(
        sent.map((one) => persist(() => report(league.stage, member, one))),
      )) {
        expect(__typename).toBe('RecordSubmissionSuccess');
      }
    };

    /** The submissions once none of them is pending. */
    const settled = async (member: Veteran, sent: readonly Sent[]): Promise<OwnSubmission[]> => {
      const look = async () => {
        const known = await submissionsOf(league.stage, member);
        return sent.map(({ submissionId }) => known.get(submissionId));
      };
      const isSettled = (one: OwnSubmission | undefined) => one !== undefined && one.state !== 'PENDING';
      return (await until(look, (found) => found.every(isSettled))) as OwnSubmission[];
    };

    const submitAndReport = async (member: Veteran, slugs: readonly string[]): Promise<OwnSubmission[]> => {
      const sent = await submit(member, slugs);
      await reportAll(member, sent);
      return settled(member, sent);
    };

    const pointsOf = (submissions: readonly OwnSubmission[]) =>
      submissions.flatMap(({ awards }) => awards.map(({ points }) => points)).toSorted((one, other) => other - one);

    const SOLVED_BEFORE = 'Solved before: no points.';
    const NOTHING = expect.objectContaining({ state: 'CONFIRMED', awards: [{ points: 0, reason: SOLVED_BEFORE }] });

    describe.concurrent('a member who solved much on LeetCode before LeetCord', () => {
      test('gets nothing for old solves, reported or found by the sweep, and the points of a new solve among them once', async () => {
        const { ben } = veterans;
        const unreported = await submit(ben, [ben.old('Easy'), ben.old('Medium')]);
        const reported = await submit(ben, [ben.old('Easy'), ben.old('Medium'), ben.untried('Hard'), ben.old('Easy')]);
        // Another sweep comes now, whether or not one fell between these and the last old one.
        const swept = insider.database('contests').collection<{ _id: string }>('sweptUsers');
        await swept.updateOne({ _id: ben.userId }, { $set: { nextSweepAt: new Date(0) } });
        await reportAll(ben, [...reported, ...reported]);
        expect(await settled(ben, unreported)).toEqual([NOTHING, NOTHING]);
        const first = expect.objectContaining({ awards: [{ points: 7, reason: 'First solve, hard: 7 points.' }] });
        expect(await settled(ben, reported)).toEqual([NOTHING, NOTHING, first, NOTHING]);
      });

      test('gets the points of a new problem once when it is submitted six times at once', async () => {
        const { chloe } = veterans;
        const slug = chloe.untried('Medium');
        expect(pointsOf(await submitAndReport(chloe, [slug, slug, slug, slug, slug, slug]))).toEqual([
          3, 0, 0, 0, 0, 0,
        ]);
      });

      test('gets the points of one solve for a burst with one new solve of the same difficulty, and those of the next new one', async () => {
        const { dmitri } = veterans;
        const old = Array.from({ length: 6 }, () => dmitri.old('Easy'));
        const burst = [...old.slice(0, 3), dmitri.untried('Easy'), ...old.slice(3)];
        expect(pointsOf(await submitAndReport(dmitri, burst))).toEqual([1, 0, 0, 0, 0, 0, 0]);
        expect(pointsOf(await submitAndReport(dmitri, [dmitri.untried('Easy')]))).toEqual([1]);
      });

      test('gets the points of new solves, not of old ones submitted again after them, even if only those are reported', async () => {
        const { ada } = veterans;
        const unreported = await submit(ada, [ada.untried('Hard'), ada.untried('Hard')]);
        const reported = await submit(ada, [ada.old('Hard'), ada.old('Hard')]);
        await reportAll(ada, reported);
        expect(await settled(ada, reported)).toEqual([NOTHING, NOTHING]);
        expect(pointsOf(await settled(ada, unreported))).toEqual([7, 7]);
      });

      test('gets nothing for a submission that LeetCode does not list for them, lists differently, or listed before they joined', async () => {
        const { emi } = veterans;
        const { leetcode } = league.stage;
        const problemSlug = emi.untried('Hard');
        await leetcode.putAccount({ username: 'stranger' });
        const [strangers, wrong, easy] = await Promise.all([
          leetcode.submit({ username: 'stranger', slug: problemSlug }),
          leetcode.submit({ username: emi.leetcodeUsername, slug: problemSlug, status: 'Wrong Answer' }),
          leetcode.submit({ username: emi.leetcodeUsername, slug: emi.old('Easy') }),
        ]);
        const ids = ['2999999999', strangers.submissionId, wrong.submissionId, easy.submissionId];
        const claims = [...ids.map((submissionId) => ({ submissionId, problemSlug })), emi.last];
        const sent = claims.map((claim) => ({ ...claim, at: new Date() }));
        await reportAll(emi, sent);
        await insider.ageReports(emi.userId);

        const found = await settled(emi, sent);
        const notListed =
          'LeetCode does not list this submission for farm_emi: check there that you made it with that account.';
        const told = found.map(({ state, rejectionReason }) => rejectionReason ?? state);
        expect(told.toSpliced(3, 1)).toEqual([notListed, notListed, notListed, 'CONFIRMED']);
        expect(pointsOf(found.toSpliced(3, 1))).toEqual([]);
        // The sweep corrects the problem for which it was submitted.
        const isPutRight = ([one]: OwnSubmission[]) => one?.state === 'CONFIRMED';
        expect(await until(() => settled(emi, sent.slice(3, 4)), isPutRight)).toEqual([NOTHING]);
      });

      test('gets nothing again by deleting the account and coming back', async () => {
        const { farid } = veterans;
        const slug = farid.untried('Hard');
        expect(pointsOf(await submitAndReport(farid, [slug]))).toEqual([7]);
        const deletion = { confirmDisplayName: farid.displayName };
        const deleted = await api.mutate('deleteMyAccount', deletion, farid.accessToken);
        expect(deleted.__typename).toBe('DeleteMyAccountSuccess');

        const newcomer = { ...farid, ...(await club.join('farid')) };
        expect(await submitAndReport(newcomer, [slug, farid.old('Hard')])).toEqual([NOTHING, NOTHING]);
      });
    });

    test('boards, standings and the channel show the new solves and nothing else', async () => {
      const rows = { Ada: '14 for 2', Ben: '7 for 1', Chloé: '3 for 1', Dmitri: '2 for 2', FORMER_MEMBER: '7 for 1' };
      expect(await boardsOf(league.stage, communityId)).toEqual(onAllBoards(rows));
      const scoring = async () =>
        (await club.solvePosts())
          .flatMap((post) => /\*\*(.+)\*\* solved it in Python\. (.+)$/.exec(post)?.slice(1).join(': ') ?? [])
          .filter((text) => !text.endsWith(SOLVED_BEFORE))
          .toSorted();
      await expect.poll(scoring, WAIT).toHaveLength(7);
      expect(await scoring()).toEqual([
        'Ada: First solve, hard: 7 points.',
        'Ada: First solve, hard: 7 points.',
        'Ben: First solve, hard: 7 points.',
        'Chloé: First solve, medium: 3 points.',
        'Dmitri: First solve, easy: 1 point.',
        'Dmitri: First solve, easy: 1 point.',
        'Farid: First solve, hard: 7 points.',
      ]);
    });
  });
