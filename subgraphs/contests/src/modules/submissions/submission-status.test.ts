import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
  // The clock moves by weeks.
  contests.neighbours.tokenLifeMs = 365 * 24 * 3_600_000;
});
afterAll(() => contests.close());

interface Told {
  id: string;
  state: string;
  rejectionReason: string | null;
  status: { code: string; sentence: string } | null;
}

const RECORD = `mutation ($input: RecordSubmissionInput!) { recordSubmission(input: $input) {
  ... on RecordSubmissionSuccess { submission { id state rejectionReason status { code sentence } } } } }`;

async function record(user: string, report: object): Promise<Told> {
  const input = { problemSlug: 'easy-1', language: 'cpp', verdict: 'ACCEPTED', submittedAt: contests.clock.now() };
  const { recordSubmission } = await contests.api.ask<{ recordSubmission: { submission: Told } }>(
    RECORD,
    { input: { ...input, ...report } },
    await contests.neighbours.userToken(user, user),
  );
  return recordSubmission.submission;
}

/** What LeetCode lists of a user from now on. */
function list(user: string, slug = 'easy-1', verdict?: 'WRONG_ANSWER'): string {
  const id = contests.nextSubmissionId();
  contests.neighbours.list(user, { id, slug, submittedAt: contests.clock.now(), ...(verdict && { verdict }) });
  return id;
}

test('who was signed in to LeetCode as somebody else is told which is which, at once, and once signed in right is heard', async () => {
  await contests.community('ann');
  contests.neighbours.questions.length = 0;
  const submissionId = contests.nextSubmissionId();
  const told = await record('ann', { submissionId, leetcodeUsername: 'Ann_Alt' });
  const sentence =
    'You solved this as Ann_Alt on LeetCode, but proved ann. Only what ann solves counts: sign in to LeetCode as ann.';
  expect(told).toMatchObject({
    ...{ state: 'REJECTED', rejectionReason: sentence },
    status: { code: 'OTHER_LEETCODE_ACCOUNT', sentence },
  });
  expect(contests.neighbours.questions).toEqual([]);

  // LeetCode's names have no case; what is no name says nothing.
  for (const leetcodeUsername of ['ANN', null, 'no name', 'x'.repeat(500)]) {
    const right = await record('ann', { submissionId: list('ann'), leetcodeUsername });
    expect(right.state).toBe('CONFIRMED');
  }
});

test('each state of a submission is told within its report, by a code and a sentence', async () => {
  await contests.community('bob');
  const first = await record('bob', { submissionId: list('bob') });
  expect(first.status).toEqual({ code: 'SCORED', sentence: 'First solve, easy: 1 point.' });
  const codeOf = async (report: object) => (await record('bob', report)).status?.code;
  expect(await codeOf({ submissionId: list('bob') })).toBe('SOLVED_BEFORE');
  const missed = list('bob', 'easy-2', 'WRONG_ANSWER');
  expect(await codeOf({ submissionId: missed, verdict: 'WRONG_ANSWER' })).toBe('NOT_ACCEPTED');
  expect(await codeOf({ submissionId: list('bob'), verdict: 'WRONG_ANSWER' })).toBe('REFUSED');
  expect(await codeOf({ submissionId: contests.nextSubmissionId() })).toBe('NOT_LISTED_YET');
  contests.neighbours.leetcode = 'down';
  expect(await codeOf({ submissionId: contests.nextSubmissionId() })).toBe('LEETCODE_AWAY');
  contests.neighbours.leetcode = 'up';
  expect((await record('cat', { submissionId: list('cat') })).status?.code).toBe('NO_SERVER');
});

test('a problem that is solved again three weeks after its first solve is a review, and not before', async () => {
  await contests.community('rev');
  const MINUTE_MS = 60_000;
  const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
  const statusOf = async (user: string) => (await record(user, { submissionId: list(user) })).status;
  await statusOf('rev');
  contests.clock.advance(3 * WEEK_MS - MINUTE_MS);
  expect(await statusOf('rev')).toMatchObject({ code: 'SOLVED_BEFORE' });
  contests.clock.advance(MINUTE_MS);
  const sentence = 'You solved this problem again, weeks after the first time: a review. Reviews give no points.';
  expect(await statusOf('rev')).toEqual({ code: 'REVIEWED', sentence });
  // Its news say so too.
  const event = await contests.mongo.db
    .collection('events')
    .findOne({ type: 'SubmissionEvent' }, { sort: { _id: -1 } });
  expect(event).toMatchObject({ points: 0, reason: { code: 'SOLVED_BEFORE', isReview: true } });
  // Also of who is in no server.
  await statusOf('alone');
  contests.clock.advance(4 * WEEK_MS);
  expect(await statusOf('alone')).toMatchObject({ code: 'REVIEWED' });
});

test('what was made before the proof says so, and not that it was solved before', async () => {
  await contests.community('dan');
  const submissionId = list('dan');
  contests.clock.advance(5_000);
  await contests.api.ask(
    'mutation ($input: SetLeetCodeAccountInput!) { setLeetCodeAccount(input: $input) { userId } }',
    { input: { userId: 'dan', username: 'dan', since: contests.clock.now() } },
    await contests.neighbours.serviceToken('members:write'),
  );
  const { novelty } = contests.neighbours;
  contests.neighbours.novelty = () => 'REPEAT';
  const { status } = await record('dan', { submissionId });
  expect(status).toMatchObject({ code: 'BEFORE_PROOF', sentence: expect.stringContaining('before you proved') });
  expect((await record('dan', { submissionId: list('dan') })).status?.code).toBe('SOLVED_BEFORE');
  contests.neighbours.novelty = novelty;
});

test('what 20 newer ones have pushed out of the list is told so at once', async () => {
  await contests.community('eve');
  const old = contests.nextSubmissionId();
  for (let solved = 0; solved < 20; solved += 1) list('eve', `easy-${solved}`);
  const told = await record('eve', { submissionId: old });
  expect(told).toMatchObject({ state: 'REJECTED', status: { code: 'NO_LONGER_LISTED' } });
  expect(told.rejectionReason).toMatch(/only your 20 newest/);
});

test('nobody else is told what became of it', async () => {
  const { id } = await contests.community('fay');
  await record('fay', { submissionId: list('fay') });
  const query = `subscription ($id: ID!) {
    submissionEvents(communityId: $id, after: "0") { submission { status { code } rejectionReason } } }`;
  const followed = contests.api.subscribe<object>(query, { id });
  await expect.poll(() => followed.received).toHaveLength(1);
  await followed.stop();
  expect(followed.received).toEqual([{ submissionEvents: { submission: { status: null, rejectionReason: null } } }]);
});
