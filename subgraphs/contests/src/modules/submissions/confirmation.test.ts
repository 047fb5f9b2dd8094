import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CONFIRMING, TestContests } from '../../testing/start-test-contests.ts';
import { CHECKS_PER_MINUTE } from './check-limit.ts';
import { WAITED_FOR_CHECKS } from './check-times.ts';
import { MAX_PENDING } from './pending-limit.ts';
import type { Submission } from './submission.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.startAtOwnPace();
});
afterAll(() => contests.close());
beforeEach(() => {
  contests.neighbours.leetcode = 'up';
  contests.neighbours.novelty = () => 'NEW';
  contests.neighbours.questions.length = 0;
  contests.neighbours.waitedFor.length = 0;
});

const events = (communityId: string) =>
  contests.mongo.db.collection('events').find({ communityId, type: 'SubmissionEvent' }).sort({ _id: 1 }).toArray();
const tokenOf = (userId: string) => contests.neighbours.userToken(userId, userId);

describe('while LeetCode does not confirm', () => {
  test('a report is stored and answered as pending within the deadline, whatever problems does', async () => {
    const hurried = await TestContests.startAtOwnPace({ CONFIRM_DEADLINE_MS: 200 });
    const token = await hurried.neighbours.userToken('max', 'max');
    for (const leetcode of ['down', 'hang'] as const) {
      hurried.neighbours.leetcode = leetcode;
      const report = { submissionId: hurried.nextSubmissionId(), problemSlug: 'two-sum' };
      const recorded = await hurried.api.record(token, report);
      expect(recorded).toMatchObject({ isNew: true, submission: { state: 'PENDING' } });
    }
    await hurried.close();
  });

  test('the job asks for all of a user in one question, and scores them in the order in which they were made', async () => {
    const { id: communityId } = await contests.community('ned');
    contests.clock.advance(10_000);
    contests.neighbours.leetcode = 'down';
    const at = contests.clock.now().getTime();
    const latestFirst = [5, 4, 3, 2, 1].map((seconds) => new Date(at - seconds * 1_000)).toReversed();
    const reported = [];
    for (const submittedAt of latestFirst) reported.push(await contests.solve('ned', 'easy-of-ned', submittedAt));
    contests.neighbours.leetcode = 'up';
    contests.neighbours.questions.length = 0;
    contests.clock.advance(15_000);
    await contests.afterJobs(() => events(communityId), ...CONFIRMING).toHaveLength(5);
    expect((await events(communityId)).map(({ submissionId, points }) => [submissionId, points])).toEqual(
      reported.toReversed().map(({ submission }, index) => [submission?.id, index === 0 ? 1 : 0]),
    );
    expect(
      contests.neighbours.questions.filter((users) => users.some(({ username }) => username === 'ned')),
    ).toHaveLength(1);
  });

  test('the first checks of a report are waited for, the later ones go in the background, for all of a user at once', async () => {
    const { neighbours } = contests;
    neighbours.leetcode = 'down';
    const asked = () =>
      neighbours.questions.flatMap((users, index) => {
        const claims = users.find(({ username }) => username === 'uma')?.claims.length;
        return claims === undefined ? [] : [`${neighbours.waitedFor[index] ? 'people' : 'background'}: ${claims}`];
      });
    const askedOnceDue = async () => {
      const due = { $set: { nextCheckAt: new Date(0) } };
      await contests.mongo.db.collection('submissions').updateMany({ userId: 'uma' }, due);
      return asked();
    };
    await contests.solve('uma', 'easy-1-of-uma');
    await contests.afterJobs(askedOnceDue, ...CONFIRMING).toContain('background: 1');
    const atOnce = Array<string>(1 + WAITED_FOR_CHECKS).fill('people: 1');
    expect(asked().slice(0, atOnce.length + 1)).toEqual([...atOnce, 'background: 1']);

    await contests.solve('uma', 'easy-2-of-uma');
    await contests.afterJobs(askedOnceDue, ...CONFIRMING).toContain('background: 2');
    expect(asked()).not.toContain('people: 2');
  });

  test('a submission that LeetCode does not list is rejected with a reason in the end, and may then be reported again', async () => {
    const submissionId = contests.nextSubmissionId();
    const token = await tokenOf('ola');
    const report = { submissionId, problemSlug: 'easy-of-ola' };
    const { submission } = await contests.api.record(token, report);
    expect(submission?.state).toBe('PENDING');
    contests.clock.advance(contests.settings.CONFIRM_GIVE_UP_MS);
    const stored = () => contests.mongo.db.collection('submissions').findOne({ leetcodeId: submissionId });
    await contests.afterJobs(async () => (await stored())?.['state'], ...CONFIRMING).toBe('REJECTED');
    expect((await stored())?.['rejectionReason']).toContain('LeetCode does not list this submission for ola');
    contests.clock.advance(30_000);
    contests.neighbours.list('ola', { id: submissionId, slug: 'easy-of-ola', submittedAt: contests.clock.now() });
    expect((await stored())?.['rejectedAt']).toBeInstanceOf(Date);
    expect((await contests.api.record(token, report)).submission?.state).toBe('CONFIRMED');
    expect(await stored()).not.toHaveProperty('rejectedAt');
  });

  test('a problem that LeetCode does not answer for holds up its own submission only; one that it has not is given up in the end', async () => {
    const { neighbours, clock } = contests;
    neighbours.problemOutcomes.set('unread-of-tom', 'PROBLEM_UNREAD').set('unknown-of-tom', 'PROBLEM_UNKNOWN');
    neighbours.leetcode = 'down';
    for (const slug of ['unread-of-tom', 'unknown-of-tom', 'easy-of-tom']) await contests.solve('tom', slug);
    neighbours.leetcode = 'up';
    clock.advance(15_000);
    const stored = async () => {
      const all = await contests.mongo.db.collection('submissions').find({ userId: 'tom' }).sort({ _id: 1 }).toArray();
      return all.map(({ rejectionReason, state }) => (rejectionReason ?? state) as string);
    };
    await contests.afterJobs(stored, ...CONFIRMING).toEqual(['PENDING', 'PENDING', 'CONFIRMED']);

    const givenUp = 'LeetCode has no problem unknown-of-tom now: if it has it later, report this submission again.';
    clock.advance(contests.settings.CONFIRM_GIVE_UP_MS);
    await contests.afterJobs(stored, ...CONFIRMING).toEqual(['PENDING', givenUp, 'CONFIRMED']);
    clock.advance(-contests.settings.CONFIRM_GIVE_UP_MS);
  });

  test('a submission is deleted 90 days after it was rejected', async () => {
    const indexes = await contests.mongo.db.collection('submissions').indexes();
    expect(indexes.filter(({ expireAfterSeconds }) => expireAfterSeconds !== undefined)).toEqual([
      expect.objectContaining({ key: { rejectedAt: 1 }, expireAfterSeconds: 90 * 24 * 60 * 60 }),
    ]);
  });

  test('a user may have a hundred pending: another report is refused with a sentence, and taken in once there is room', async () => {
    const { neighbours } = contests;
    const token = await tokenOf('pia');
    const report = () => ({ submissionId: contests.nextSubmissionId(), problemSlug: 'two-sum' });
    const stored = contests.mongo.db.collection<Submission>('submissions');
    neighbours.leetcode = 'down';
    await contests.solve('pim', 'two-sum');
    const pendingOne = (await stored.findOne({ userId: 'pim' }))!;
    const copies = Array.from({ length: MAX_PENDING - 2 }, () => {
      const leetcodeId = contests.nextSubmissionId();
      return { ...pendingOne, leetcodeId, _id: `of-pia-${leetcodeId}`, userId: 'pia', leetcodeUsername: 'pia' };
    });
    await stored.insertMany(copies);
    neighbours.leetcode = 'up';
    const rejected = { ...report(), verdict: 'WRONG_ANSWER' as const };
    const submittedAt = contests.clock.now();
    neighbours.list('pia', { id: rejected.submissionId, slug: 'another-one', submittedAt });
    expect((await contests.api.record(token, rejected)).submission?.state).toBe('REJECTED');
    neighbours.leetcode = 'down';
    const [last, oneMore] = [report(), report()];
    for (const one of [report(), last]) expect(await contests.api.record(token, one)).toMatchObject({ isNew: true });

    const refusal =
      'RATE_LIMITED: 100 of your submissions still wait for LeetCode: report this one again in half an hour.';
    for (const one of [oneMore, { ...rejected, verdict: 'ACCEPTED' as const }])
      await expect(contests.api.record(token, one)).rejects.toThrow(refusal);
    expect(await stored.countDocuments({ userId: 'pia', state: 'PENDING' })).toBe(MAX_PENDING);
    expect(await contests.api.record(token, last)).toMatchObject({ isNew: false });

    neighbours.leetcode = 'up';
    const early = { $set: { pendingSince: new Date(0), nextCheckAt: new Date(0) } };
    await stored.updateOne({ leetcodeId: last.submissionId }, early);
    await contests
      .afterJobs(() => stored.countDocuments({ userId: 'pia', state: 'PENDING' }), ...CONFIRMING)
      .toBe(MAX_PENDING - 1);
    expect(await contests.api.record(token, oneMore)).toMatchObject({ isNew: true, submission: { state: 'PENDING' } });
  });
});

describe('what one user has of the LeetCode budget that all share', () => {
  const asksOf = (username: string) =>
    contests.neighbours.questions.flat().filter((question) => question.username === username).length;

  test('is little, however often they report a submission that LeetCode refuses, or say something else of one', async () => {
    const token = await tokenOf('quy');
    const [refused, unlisted] = [contests.nextSubmissionId(), contests.nextSubmissionId()];
    contests.neighbours.list('quy', { id: refused, slug: 'easy-of-quy', submittedAt: contests.clock.now() });
    for (let time = 0; time < 10; time += 1) {
      const { submission } = await contests.api.record(token, {
        submissionId: refused,
        problemSlug: 'easy-of-quy',
        verdict: 'WRONG_ANSWER',
      });
      expect(submission?.state).toBe('REJECTED');
      await contests.api.record(token, { submissionId: unlisted, problemSlug: `easy-${time}-of-quy` });
    }
    // The first of each, and what the job asks meanwhile.
    expect(asksOf('quy')).toBeLessThanOrEqual(10);
  });

  test('is bounded for new reports: beyond thirty a minute they are stored, and confirmed by few questions of the job', async () => {
    const token = await tokenOf('raj');
    // What was not accepted takes few commands.
    for (let count = 0; count < CHECKS_PER_MINUTE; count += 1) {
      const [submissionId, submittedAt] = [contests.nextSubmissionId(), contests.clock.now()];
      const attempt = { verdict: 'WRONG_ANSWER', submittedAt } as const;
      contests.neighbours.list('raj', { id: submissionId, slug: 'easy-of-raj', ...attempt });
      await contests.api.record(token, { submissionId, problemSlug: 'easy-of-raj', ...attempt });
    }
    for (let count = 0; count < 5; count += 1) await contests.solve('raj', 'easy-of-raj');
    expect(asksOf('raj')).toBe(CHECKS_PER_MINUTE);
    contests.clock.advance(60_000);
    const confirmed = () =>
      contests.mongo.db.collection('submissions').countDocuments({ userId: 'raj', state: 'CONFIRMED' });
    await contests.afterJobs(confirmed, ...CONFIRMING).toBe(CHECKS_PER_MINUTE + 5);
    expect(asksOf('raj')).toBeLessThanOrEqual(CHECKS_PER_MINUTE + 3);
  });
});

describe('solutions that may have been made before LeetCord', () => {
  const stateOf = async (id: string) =>
    (await contests.mongo.db.collection<{ _id: string; state: string }>('submissions').findOne({ _id: id }))?.state;
  const pointsOf = async (communityId: string) =>
    (await events(communityId)).map((event) => event['points'] as number).toSorted();

  test('a repeat is confirmed and told with no points, and a first solve that comes later still counts', async () => {
    const { id: communityId } = await contests.community('vic');
    contests.neighbours.novelty = () => 'REPEAT';
    const { submission } = await contests.solve('vic', 'hard-of-vic');
    expect(submission).toMatchObject({
      state: 'CONFIRMED',
      awards: [{ points: 0, reason: 'Solved before: no points.' }],
    });
    expect(await contests.mongo.db.collection('solves').countDocuments({ userId: 'vic' })).toBe(0);
    const board = await contests.api.leaderboard(communityId, {}, await tokenOf('vic'));
    expect(board?.entries.totalCount).toBe(0);
  });

  test('one that may be new is answered as pending, with no news of it, and scored once the counts have followed', async () => {
    const { id: communityId } = await contests.community('wes');
    contests.neighbours.novelty = () => 'NOT_KNOWN_YET';
    const { submission } = await contests.solve('wes', 'hard-of-wes');
    expect(submission).toMatchObject({ state: 'PENDING', awards: [] });
    expect(await events(communityId)).toEqual([]);
    contests.neighbours.novelty = () => 'NEW';
    contests.clock.advance(15_000);
    await contests.afterJobs(() => pointsOf(communityId), ...CONFIRMING).toEqual([7]);
  });

  test('it is asked about again when that must be known, and is not given up', async () => {
    contests.neighbours.novelty = () => 'NOT_KNOWN_YET';
    const { submission } = await contests.solve('xia', 'hard-of-xia');
    interface Stored {
      _id: string;
      checks: number;
      nextCheckAt: Date;
    }
    const submissions = contests.mongo.db.collection<Stored>('submissions');
    const _id = submission!.id;
    const longAgo = new Date(0);
    await submissions.updateOne({ _id }, { $set: { checks: 50, pendingSince: longAgo, nextCheckAt: longAgo } });
    const solvedAt = Math.floor(new Date(submission!.submittedAt).getTime() / 1_000) * 1_000;
    const nextCheckAt = new Date(solvedAt + contests.neighbours.noveltySettledMs);
    await contests
      .afterJobs(() => submissions.findOne({ _id }), ...CONFIRMING)
      .toMatchObject({ checks: 51, nextCheckAt });
    expect(await stateOf(_id)).toBe('PENDING');
  });

  test('farming: old solutions submitted again and again around a new one give the points of the new one only', async () => {
    const { id: communityId } = await contests.community('yan');
    // As problems tells it: what is old is known as old only once the counts had time to follow.
    contests.neighbours.novelty = () => 'NOT_KNOWN_YET';
    for (let round = 0; round < 2; round += 1) {
      for (const slug of ['medium-1-of-yan', 'medium-2-of-yan', 'medium-new-of-yan']) await contests.solve('yan', slug);
    }
    contests.neighbours.novelty = (_name, { slug }) => (slug === 'medium-new-of-yan' ? 'NEW' : 'REPEAT');
    contests.clock.advance(15_000);
    await contests.afterJobs(() => pointsOf(communityId), ...CONFIRMING).toHaveLength(6);
    expect(await pointsOf(communityId)).toEqual([0, 0, 0, 0, 0, 3]);
  });
});
