import { setTimeout as sleep } from 'node:timers/promises';
import { createCuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Score } from './modules/boards/scores.repository.ts';
import type { Submission } from './modules/submissions/submission.ts';
import { EVENT, type SubmissionEvent } from './testing/contests-client.ts';
import { startContestsProcess, type ContestsProcess } from './testing/contests-process.ts';
import { TestContests } from './testing/start-test-contests.ts';

type HasApi = Pick<ContestsProcess, 'api'>;

let contests: TestContests;
beforeAll(async () => {
  // The next process goes on with what a killed one had under way after this.
  contests = await TestContests.startAtOwnPace({ CONFIRM_DEADLINE_MS: 5_000 });
});
afterAll(() => contests.close());

const submissions = () => contests.mongo.db.collection<Submission>('submissions');
const eventsOf = (submissionId: string) => contests.mongo.db.collection('events').countDocuments({ submissionId });
const allTime = (communityId: string) =>
  contests.mongo.db
    .collection<Score>('scores')
    .find({ board: `${communityId}:ALL_TIME` })
    .toArray();

/** As the extension does: what is refused for now is sent again. A killed process's transaction may hold what it wrote for a minute. */
const sendUntilTaken = async ({ api }: HasApi, user: string, report: { submissionId: string; problemSlug: string }) => {
  const token = await contests.neighbours.userToken(user, user);
  const send = () => api.record(token, report).then(() => 'taken', String);
  await expect.poll(send, { timeout: 75_000, interval: 200 }).toBe('taken');
};

describe('a process that is killed', () => {
  test('between storing a report and confirming it loses nothing: the next one confirms and scores it once', async () => {
    const { id: communityId } = await contests.community('ann');
    await contests.stopReplica();
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('ann', { id: submissionId, slug: 'medium-1', submittedAt: new Date() });
    contests.neighbours.leetcode = 'hang';

    const killed = await startContestsProcess(contests.settings);
    const token = await contests.neighbours.userToken('ann', 'ann');
    const unanswered = killed.api.record(token, { submissionId, problemSlug: 'medium-1' }).catch(() => 'no answer');
    await expect.poll(() => submissions().countDocuments({ leetcodeId: submissionId })).toBe(1);
    await killed.end('SIGKILL');
    expect(await unanswered).toBe('no answer');
    expect(await submissions().findOne({ leetcodeId: submissionId })).toMatchObject({ state: 'PENDING' });

    contests.neighbours.leetcode = 'up';
    await contests.startReplica();
    const stored = async () => submissions().findOne({ leetcodeId: submissionId });
    await expect.poll(stored, { timeout: 60_000 }).toMatchObject({ state: 'CONFIRMED' });
    const { _id } = (await stored())!;
    expect(await allTime(communityId)).toMatchObject([{ userId: 'ann', points: 3, solved: 1 }]);
    expect(await eventsOf(_id)).toBe(1);
    // The extension, which had no answer, reports again.
    expect(await contests.api.record(token, { submissionId, problemSlug: 'medium-1' })).toMatchObject({ isNew: false });
    expect(await eventsOf(_id)).toBe(1);
  }, 120_000);

  test('again and again in the middle of work scores and tells each submission once', async () => {
    const users = ['bob', 'cal', 'dan'];
    const { id: communityId } = await contests.community(...users);
    await contests.stopReplica();
    const reports = users.flatMap((user) =>
      Array.from({ length: 8 }, (_, index) => ({
        user,
        submissionId: contests.nextSubmissionId(),
        problemSlug: `easy-${index}-of-${user}`,
      })),
    );
    for (const { user, submissionId, problemSlug } of reports) {
      contests.neighbours.list(user, { id: submissionId, slug: problemSlug, submittedAt: new Date() });
    }
    const answered = new Set<string>();
    const [delays] = fc.sample(fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 2, maxLength: 2 }), 1);
    for (const delayMs of delays ?? []) {
      const killed = await startContestsProcess(contests.settings);
      const unanswered = reports.filter(({ submissionId }) => !answered.has(submissionId));
      const sending = Promise.allSettled(
        unanswered.map(async ({ user, ...report }) => {
          await killed.api.record(await contests.neighbours.userToken(user, user), report);
          answered.add(report.submissionId);
        }),
      );
      // Not a wait for something to happen: any moment is a good one to be killed at.
      await sleep(delayMs);
      await killed.end('SIGKILL');
      await sending;
    }
    await contests.startReplica();
    for (const { user, ...report } of reports) {
      if (!answered.has(report.submissionId)) await sendUntilTaken(contests, user, report);
    }
    await expect
      .poll(() => submissions().countDocuments({ state: 'CONFIRMED', userId: { $in: users } }), {
        timeout: 75_000,
        interval: 200,
      })
      .toBe(24);
    expect((await allTime(communityId)).map(({ points, solved }) => [points, solved])).toEqual([
      [8, 8],
      [8, 8],
      [8, 8],
    ]);
    const events = await contests.mongo.db.collection<{ _id: number; submissionId: string }>('events').find().toArray();
    const told = events
      .filter(({ submissionId }) => submissionId !== undefined)
      .map(({ submissionId }) => submissionId);
    expect(new Set(told).size).toBe(told.length);
    // The log has no gap: a killed transaction takes back its place.
    const places = events.map(({ _id }) => _id).toSorted((a, b) => a - b);
    expect(places).toEqual(places.map((_, index) => index + 1));
  }, 240_000);
});

test('a process that is stopped in the middle of a transaction ends in time, and leaves nothing half done and nothing locked', async () => {
  const { id: communityId } = await contests.community('fay');
  await contests.stopReplica();
  const uri = new URL(contests.settings.MONGODB_URI);
  const proxy = await createCuttableProxy(uri.href);
  uri.host = new URL(proxy.url).host;
  const report = { submissionId: contests.nextSubmissionId(), problemSlug: 'medium-1' };
  contests.neighbours.list('fay', { id: report.submissionId, slug: report.problemSlug, submittedAt: new Date() });

  const stopped = await startContestsProcess({ ...contests.settings, MONGODB_URI: uri.href });
  const isHeld = proxy.holdAt('commitTransaction');
  const token = await contests.neighbours.userToken('fay', 'fay');
  const unanswered = stopped.api.record(token, report).catch(() => 'no answer');
  await isHeld;
  // By itself: one that takes longer than eight seconds is ended with 1.
  expect(await stopped.end('SIGTERM')).toBe(0);
  expect(await unanswered).toBe('no answer');
  await proxy.close();
  const stored = () => submissions().findOne({ leetcodeId: report.submissionId });
  expect(await stored()).toMatchObject({ state: 'PENDING' });
  expect(await allTime(communityId)).toEqual([]);
  expect(await eventsOf((await stored())!._id)).toBe(0);

  await contests.startReplica();
  await expect.poll(stored).toMatchObject({ state: 'CONFIRMED' });
  expect(await allTime(communityId)).toMatchObject([{ userId: 'fay', points: 3, solved: 1 }]);
  expect(await eventsOf((await stored())!._id)).toBe(1);
}, 120_000);

test('a subscriber of a killed process finds in the next one all that it has not acknowledged', async () => {
  await contests.community('eve');
  await contests.stopReplica();
  const followAll = async (process: HasApi) =>
    process.api.subscribe<{ events: SubmissionEvent }>(
      `subscription { events(subscriber: "survivor") { ${EVENT} } }`,
      {},
      await contests.neighbours.serviceToken('events:read'),
    );
  const token = await contests.neighbours.userToken('eve', 'eve');
  const solve = async ({ api }: HasApi) => {
    const [submissionId, problemSlug] = [contests.nextSubmissionId(), `easy-${contests.nextSubmissionId()}`];
    contests.neighbours.list('eve', { id: submissionId, slug: problemSlug, submittedAt: new Date() });
    return (await api.record(token, { submissionId, problemSlug })).submission?.id;
  };
  const ids = (followed: { received: { events: SubmissionEvent }[] }) =>
    followed.received.map(({ events }) => events.submission.id);

  const killed = await startContestsProcess(contests.settings);
  const before = await followAll(killed);
  await expect.poll(() => contests.mongo.db.collection('subscribers').countDocuments()).toBe(1);
  const solved = [await solve(killed), await solve(killed)];
  await expect.poll(() => ids(before)).toEqual(solved);
  await killed.end('SIGKILL');
  await before.ended;

  await contests.startReplica();
  solved.push(await solve(contests));
  const after = await followAll(contests);
  await expect.poll(() => ids(after)).toEqual(solved);
  await after.stop();
}, 120_000);

test('contests is ready once it is signed in, and says why while it is not', async () => {
  const readiness = async (changes: object) => {
    const { url } = await contests.startReplica(changes);
    const response = await fetch(`${url}/health/ready`);
    const { checks } = (await response.json()) as { checks: Record<string, string> };
    await contests.stopReplica();
    return { status: response.status, users: checks['users'] };
  };
  expect(await readiness({ SERVICE_SECRET: 'a-secret-of-another-one' })).toEqual({
    status: 503,
    users: 'Wrong secret.',
  });
  expect(await readiness({})).toEqual({ status: 200, users: 'ok' });
});
