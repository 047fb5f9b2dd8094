import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
let communityId: string;
beforeAll(async () => {
  contests = await TestContests.start();
  communityId = (await contests.community('ann')).id;
});
afterAll(() => contests.close());

const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
const inMinutes = (minutes: number) => new Date(contests.clock.now().getTime() + minutes * MINUTE_MS);

const planned = async (startsIn: number, input: object = {}) => {
  const window = { startsAt: inMinutes(startsIn), endsAt: inMinutes(startsIn + 60) };
  const { contest } = await contests.contest(communityId, { ...window, ...input });
  return contest.id;
};
const change = async (field: string, input: object) => {
  const token = await contests.neighbours.serviceToken('contests:write');
  return contests.api.outcome(field, { by, ...input }, token);
};
const update = (contestId: string, version: number, input: object) =>
  change('updateContest', { contestId, version, idempotencyKey: randomUUID(), ...input });
/** What the event log tells of a contest, in order. */
const toldOf = async (contestId: string) => {
  const found = await contests.mongo.db.collection('events').find({ contestId }).sort({ _id: 1 }).toArray();
  return found.map(({ type, change, parts = [] }) =>
    type === 'ContestPlanEvent' ? [change, ...parts].join(' ') : /^Contest(.+)Event$/.exec(type)![1],
  );
};
const after = async (minutes: number, contestId: string) => {
  contests.clock.advance(minutes * MINUTE_MS);
  await contests.server.jobs.runDue();
  return toldOf(contestId);
};

test('a contest is told once of when it is planned, before it starts, when it starts, ends and is final', async () => {
  const input = { idempotencyKey: randomUUID(), endsAt: inMinutes(20) };
  const id = await planned(17, input);
  expect(await planned(17, input)).toBe(id);
  expect(await after(1, id)).toEqual(['PLANNED']);
  expect(await after(1, id)).toEqual(['PLANNED', 'Reminder']);
  // Jobs run again, and at once.
  const jobs = contests.mongo.db.collection('jobs');
  const job = { name: 'announce-contest', type: 'normal', priority: 0, nextRunAt: new Date(0) };
  await jobs.insertMany(['once', 'twice'].map((at) => ({ ...job, data: { contestId: id, at } })));
  expect(await after(1, id)).toEqual(['PLANNED', 'Reminder']);
  expect(await after(14, id)).toEqual(['PLANNED', 'Reminder', 'Started']);
  expect(await after(3, id)).toEqual(['PLANNED', 'Reminder', 'Started', 'Ended']);
  await contests.afterJobs(() => after(3, id)).toEqual(['PLANNED', 'Reminder', 'Started', 'Ended', 'Finished']);
});

test('a change says what of the plan is not as it was, and a start that is moved is recalled again', async () => {
  const id = await planned(16);
  expect(await after(1, id)).toEqual(['PLANNED', 'Reminder']);
  await update(id, 1, { title: 'Other', startsAt: inMinutes(20), endsAt: inMinutes(80) });
  const moved = ['PLANNED', 'Reminder', 'CHANGED TITLE START END'];
  expect(await after(4, id)).toEqual(moved);
  await update(id, 2, { startsAt: inMinutes(18), format: 'ICPC', problems: { byHand: [{ problem: '1' }] } });
  const again = [...moved, 'CHANGED START FORMAT PROBLEMS'];
  expect(await after(2, id)).toEqual(again);
  expect(await after(1, id)).toEqual([...again, 'Reminder']);
  expect(await after(15, id)).toEqual([...again, 'Reminder', 'Started']);
});

test('nobody is reminded of a contest that is planned or moved to within the reminder, is cancelled, or has started', async () => {
  const soon = await planned(15);
  const atOnce = await planned(0);
  const late = await planned(16);
  const nearer = await planned(30);
  const cancelled = await planned(25);
  await update(nearer, 1, { startsAt: inMinutes(10) });
  await change('cancelContest', { contestId: cancelled, reason: 'Holiday' });
  // No job runs until all have started.
  const all = [soon, atOnce, late, nearer, cancelled];
  contests.clock.advance(31 * MINUTE_MS);
  await contests.server.jobs.runDue();
  expect(await Promise.all(all.map(toldOf))).toEqual([
    ['PLANNED', 'Started'],
    ['Started'],
    ['PLANNED', 'Started'],
    ['PLANNED', 'CHANGED START', 'Started'],
    ['PLANNED', 'CANCELLED'],
  ]);
});
