import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
let communityId: string;
beforeAll(async () => {
  contests = await TestContests.start();
  contests.neighbours.tokenLifeMs = 24 * 60 * MINUTE_MS;
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
  const found = await contests.mongo.db
    .collection('events')
    .find({ contestId, type: { $ne: 'ContestRatedEvent' } })
    .sort({ _id: 1 })
    .toArray();
  return found.map(({ type, change, parts = [] }) =>
    type === 'ContestPlanEvent' ? [change, ...parts].join(' ') : /^(?:Contest)?(.+)Event$/.exec(type)![1],
  );
};
const after = async (minutes: number, contestId: string) => {
  contests.clock.advance(minutes * MINUTE_MS);
  await contests.server.jobs.runDue('announce-contest');
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
  await contests
    .afterJobs(() => after(3, id), 'announce-contest')
    .toEqual(['PLANNED', 'Reminder', 'Started', 'Ended', 'Finished']);
});

test('a change says what of the plan is not as it was, and a start that is moved gets a new reminder', async () => {
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

/** Who is told to be first at which problem, or found to be. */
const firstsOf = async (contestId: string) => {
  const found = await contests.mongo.db
    .collection('events')
    .find({ contestId, type: 'FirstSolveEvent' })
    .sort({ _id: 1 })
    .toArray();
  return found.map(({ problemSlug, isCorrection }) => `${problemSlug}${isCorrection ? ' corrected' : ''}`);
};

test('who is first to solve a problem of a contest is told once, and again where somebody was earlier, but not without end', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `member-${index}`);
  const { id } = await contests.community('ann', 'bob', ...names);
  const problems = { byHand: ['easy-1', 'easy-2', 'easy-3'].map((problem) => ({ problem })) };
  const window = { startsAt: inMinutes(0), endsAt: inMinutes(60) };
  const ofSet = (await contests.contest(id, { ...window, format: 'ICPC', problems })).contest.id;
  const ofPoints = (await contests.contest(id, { ...window, problems })).contest.id;
  const ofAny = (await contests.contest(id, window)).contest.id;
  const start = contests.clock.now().getTime();
  const atSecond = (second: number) => new Date(Math.floor(start / 1_000) * 1_000 + 1_000 * second);
  contests.clock.advance(2 * MINUTE_MS);
  await contests.solve('ann', 'easy-1', atSecond(50));
  // In the same second, later, and ann again, earlier.
  await contests.solve('bob', 'easy-1', atSecond(50));
  await contests.solve(names[0]!, 'easy-1', atSecond(60));
  await contests.solve('bob', 'easy-2', atSecond(61));
  await contests.solve('bob', 'easy-2', atSecond(20));
  await contests.untilConfirmed();
  expect(await firstsOf(ofSet)).toEqual(['easy-1', 'easy-2']);
  expect(await firstsOf(ofPoints)).toEqual(['easy-1', 'easy-2']);
  expect(await firstsOf(ofAny)).toEqual([]);
  // Each one is told of later, and was earlier.
  for (const [index, name] of names.entries()) await contests.solve(name, 'easy-3', atSecond(60 - index));
  await contests.untilConfirmed();
  const third = ['easy-3', 'easy-3 corrected', 'easy-3 corrected'];
  expect(await firstsOf(ofSet)).toEqual(['easy-1', 'easy-2', ...third]);
  const query = `query ($id: ID!) { contest(id: $id) { problems { firstSolvedBy { user { id } } } } }`;
  interface Answer {
    contest: { problems: { firstSolvedBy: { user: { id: string } }[] }[] };
  }
  const { contest } = await contests.api.ask<Answer>(query, { id: ofSet });
  const first = contest.problems.map(({ firstSolvedBy }) => firstSolvedBy.map(({ user }) => user.id).toSorted());
  expect(first).toEqual([['ann', 'bob'], ['bob'], ['member-7']]);
});

test('nothing is told of who is first while standings are frozen, but for what was solved before', async () => {
  const { id } = await contests.community('ann', 'bob');
  const problems = { byHand: [{ problem: 'easy-1' }, { problem: 'easy-2' }] };
  const { contest } = await contests.contest(id, { endsAt: inMinutes(20), format: 'ICPC', problems });
  const stored = contests.mongo.db.collection<{ _id: string }>('contests');
  await stored.updateOne({ _id: contest.id }, { $set: { freezesAt: inMinutes(10) } });
  contests.clock.advance(12 * MINUTE_MS);
  await contests.solve('ann', 'easy-1');
  await contests.solve('bob', 'easy-2', inMinutes(-5));
  await contests.untilConfirmed();
  expect(await firstsOf(contest.id)).toEqual(['easy-2']);
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
  await contests.server.jobs.runDue('announce-contest');
  expect(await Promise.all(all.map(toldOf))).toEqual([
    ['PLANNED', 'Started'],
    ['Started'],
    ['PLANNED', 'Started'],
    ['PLANNED', 'CHANGED START', 'Started'],
    ['PLANNED', 'CANCELLED'],
  ]);
});

test('members are reminded of a contest as the community chose, also of one that is planned, but never twice, nor one that starts sooner than that', async () => {
  const other = await contests.startReplica();
  const set = async (minutes: number | null) => {
    const token = await contests.neighbours.serviceToken('communities:write');
    return contests.api.outcome('setContestReminder', { communityId, by, minutes }, token);
  };
  const [one, soon, reminded] = [await planned(120), await planned(40), await planned(16)];
  const all = [one, soon, reminded];
  const runAll = () => Promise.all([contests.server, other].map(({ jobs }) => jobs.runDue('announce-contest')));
  const remindersAfter = async (minutes: number) => {
    contests.clock.advance(minutes * MINUTE_MS);
    await runAll();
    return (await Promise.all(all.map(toldOf))).map((told) => told.filter((what) => what === 'Reminder').length);
  };
  expect(await remindersAfter(2)).toEqual([0, 0, 1]);
  expect(await Promise.all([set(4), set(1_441)])).toEqual(['InvalidInputError', 'InvalidInputError']);
  expect(await Promise.all([set(60), set(60)])).toEqual(['CommunitySuccess', 'CommunitySuccess']);
  all.push(await planned(61));
  expect(await remindersAfter(2)).toEqual([0, 0, 1, 1]);
  expect(await set(5)).toBe('CommunitySuccess');
  expect(await remindersAfter(33)).toEqual([0, 1, 1, 1]);
  expect(await set(null)).toBe('CommunitySuccess');
  all.push(await planned(30));
  expect(await remindersAfter(90)).toEqual([0, 1, 1, 1, 0]);
  expect(await set(15)).toBe('CommunitySuccess');
  await contests.stopReplica();
});
