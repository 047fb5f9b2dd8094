import { randomUUID } from 'node:crypto';
import { createLogger } from '@leetcord/kit/process/logger';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { CommunitiesRepository } from '../communities/communities.repository.ts';
import { TooManyContests } from '../contests/contests.errors.ts';
import { ContestsRepository, type Contest } from '../contests/contests.repository.ts';
import { RecurrenceService } from './recurrence.service.ts';
import { WEEKDAYS } from '../calendar/weekdays.ts';
import { TemplatesRepository } from './templates.repository.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const JOB = 'plan-weekly-contests';

interface Template {
  id: string;
  title: string;
  failure: { startsAt: string; reason: string } | null;
  upcoming: { date: string; startsAt: string; isSkipped: boolean; contest: { id: string; state: string } | null }[];
}
interface Result {
  __typename: string;
  field?: string;
  message?: string;
  template?: Template;
  contest?: { id: string; title: string; startsAt: string; endsAt: string };
}

const TEMPLATE = `id title format problemChoice entry lengthMinutes weekly { weekdays time } failure { startsAt reason }
  upcoming { date startsAt localStart { text } isSkipped contest { id state } }`;

let contests: TestContests;
let communityId: string;
beforeAll(async () => {
  contests = await TestContests.start();
  await contests.startReplica();
  // Tokens end by the machine's clock, and months pass here.
  contests.clock.advance(-90 * DAY_MS);
});
afterAll(() => contests.close());
beforeEach(async () => {
  ({ id: communityId } = await contests.community('ann'));
});

const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
/** The day of the week, and the time of day an hour after that of now, in so many days. */
const inDays = (days: number) => {
  const at = new Date(contests.clock.now().getTime() + days * DAY_MS + HOUR_MS);
  at.setUTCSeconds(0, 0);
  return {
    ...{ at, date: at.toISOString().slice(0, 10) },
    weekly: { weekdays: [WEEKDAYS[(at.getUTCDay() + 6) % 7]], time: at.toISOString().slice(11, 16) },
  };
};

async function run(field: string, input: object): Promise<Result> {
  const answer = await contests.api.ask<Record<string, Result>>(
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { __typename
       ${field === 'createContestFromTemplate' ? '... on CreateContestSuccess { contest { id title startsAt endsAt freezesAt } }' : ''}
       ${/save|skip/.test(field) ? `... on ContestTemplateSuccess { template { ${TEMPLATE} } }` : ''}
       ... on UserError { message } ... on InvalidInputError { field } } }`,
    { input: { by, ...input } },
    await contests.neighbours.serviceToken('contests:write'),
  );
  return answer[field]!;
}
const save = (input: object = {}) =>
  run('saveContestTemplate', { communityId, title: 'Sunday league', length: '90 minutes', ...input });
const saved = async (input: object = {}) => (await save(input)).template!;
const list = async (token?: string, asked: object | null = null) => {
  const query = `query ($id: ID!, $by: DiscordActorInput) { community(id: $id) { contestTemplates(by: $by) { ${TEMPLATE} } } }`;
  const { community } = await contests.api.ask<{ community: { contestTemplates: Template[] | null } }>(
    query,
    { id: communityId, by: asked },
    token,
  );
  return community.contestTemplates;
};
const listed = async () => (await list(await contests.neighbours.serviceToken('contests:write'), by))![0]!;
/** The contests of the community, first start first. */
const planned = () => contests.mongo.db.collection('contests').find({ communityId }).sort({ listKey: 1 }).toArray();
const startsOf = async () => (await planned()).map(({ startsAt }) => startsAt as Date);
const later = (at: Date, days: number) => new Date(at.getTime() + days * DAY_MS);

test('a template is saved by its title, listed to moderators alone, planned from, and deleted', async () => {
  const first = await saved({ format: 'ICPC', problems: { byHand: [{ problem: '1' }] }, entry: 'JOIN' });
  expect(first).toMatchObject({
    ...{ format: 'ICPC', problemChoice: 'BY_HAND', entry: 'JOIN', lengthMinutes: 90, weekly: null, upcoming: [] },
  });
  const second = await saved({ title: 'SUNDAY LEAGUE', length: '2h', freezeMinutes: 30 });
  expect(second).toMatchObject({ id: first.id, title: 'SUNDAY LEAGUE', problemChoice: 'ANY', lengthMinutes: 120 });
  expect(await listed()).toEqual(second);
  expect(await list()).toBeNull();
  expect(await list(await contests.neighbours.userToken('ann'))).toBeNull();

  const idempotencyKey = randomUUID();
  const plan = () =>
    run('createContestFromTemplate', { templateId: first.id, startsAtText: 'in 2 hours', idempotencyKey });
  const { contest } = await plan();
  expect(contest).toMatchObject({ title: 'SUNDAY LEAGUE', freezesAt: expect.any(String) });
  expect(Date.parse(contest!.endsAt) - Date.parse(contest!.startsAt)).toBe(2 * HOUR_MS);
  expect((await plan()).contest?.id).toBe(contest!.id);
  expect((await run('deleteContestTemplate', { templateId: first.id })).__typename).toBe(
    'DeleteContestTemplateSuccess',
  );
  expect(await run('deleteContestTemplate', { templateId: first.id })).toEqual({
    __typename: 'TemplateNotFoundError',
    message: 'There is no such template that you can see: look at the list of templates again.',
  });
  expect(await planned()).toHaveLength(1);
});

test('each week has its contest a week ahead, once, whoever runs the job how often, with other problems each time', async () => {
  const { at, date, weekly } = inDays(2);
  const problems = { picker: { slots: [{ count: 2 }], seed: 'given' } };
  const template = await saved({ format: 'ICPC', problems, weekly });
  expect(template.upcoming.map(({ startsAt, contest }) => [startsAt, contest])).toEqual(
    [0, 7, 14, 21].map((days) => [later(at, days).toISOString(), null]),
  );
  await contests.afterJobs(startsOf, JOB).toEqual([at]);
  // As a kill leaves it after the contest was planned, and two processes at once.
  const looksAgain = () =>
    contests.mongo.db.collection('contestTemplates').updateMany({}, { $set: { lookAt: contests.clock.now() } });
  await looksAgain();
  await Promise.all([contests.server.jobs.runDue(JOB), contests.server.jobs.runDue(JOB)]);
  expect((await listed()).upcoming.map(({ contest }) => contest?.state)).toEqual([
    'SCHEDULED',
    undefined,
    undefined,
    undefined,
  ]);

  contests.clock.advance(2 * DAY_MS + HOUR_MS);
  await contests.afterJobs(startsOf, JOB).toEqual([at, later(at, 7)]);
  const [one, other] = await planned();
  expect(one!['choice'].seed).not.toBe('given');
  expect(other!['choice'].seed).not.toBe(one!['choice'].seed);
  // One that moderators cancel is not planned again, nor one that they leave out; the others are.
  await run('cancelContest', { contestId: other!._id, reason: 'Holiday' });
  const skip = (day: Date, isSkipped = true) =>
    run('skipContestOccurrence', { templateId: template.id, date: day.toISOString().slice(0, 10), isSkipped });
  expect((await skip(later(at, 14))).template?.upcoming[1]).toMatchObject({ isSkipped: true, contest: null });
  await skip(later(at, 21));
  expect((await skip(later(at, 21), false)).template?.upcoming[2]).toMatchObject({ isSkipped: false });
  contests.clock.advance(14 * DAY_MS);
  await contests.afterJobs(startsOf, JOB).toEqual([at, later(at, 7), later(at, 21)]);
  // Its contest is planned already.
  expect((await skip(later(at, 21))).template?.upcoming[0]).toMatchObject({
    isSkipped: true,
    contest: { state: 'CANCELLED' },
  });
  expect(await skip(later(at, 21), false)).toMatchObject({
    field: 'date',
    message: expect.stringMatching(/cancelled/),
  });
  expect(
    await run('skipContestOccurrence', { templateId: template.id, date: later(at, 1).toISOString().slice(0, 10) }),
  ).toMatchObject({ field: 'date' });

  // Nothing ran for a month: what is over is not planned.
  contests.clock.advance(30 * DAY_MS);
  await contests.afterJobs(async () => (await startsOf()).length, JOB).toBe(4);
  expect((await startsOf())[3]!.getTime()).toBeGreaterThan(contests.clock.now().getTime());
  // Saved without days, it stops.
  await saved({ format: 'ICPC', problems });
  contests.clock.advance(14 * DAY_MS);
  await contests.server.jobs.runDue(JOB);
  expect(await startsOf()).toHaveLength(4);
  expect(date).toBe(at.toISOString().slice(0, 10));
});

test('moderators read on a template why its next contest could not be planned, until it could', async () => {
  const { neighbours } = contests;
  const { at, weekly } = inDays(3);
  const problems = { picker: { slots: [{ count: 1, difficulties: ['HARD'] }] } };
  await saved({ format: 'LOCKOUT', problems, weekly });
  const { catalogue } = neighbours;
  neighbours.catalogue = ['easy-1'];
  await contests
    .afterJobs(async () => (await listed()).failure, JOB)
    .toEqual({ startsAt: at.toISOString(), reason: expect.stringMatching(/^Too few problems are left/) });
  expect(await planned()).toEqual([]);
  neighbours.catalogue = catalogue;
  contests.clock.advance(15 * 60_000);
  await contests.afterJobs(startsOf, JOB).toEqual([at]);
  expect((await listed()).failure).toBeNull();
  // A template that cannot be planned from now is not saved.
  neighbours.catalogue = ['easy-1'];
  expect(await save({ format: 'LOCKOUT', problems, weekly })).toMatchObject({ field: 'problems.picker' });
  neighbours.catalogue = catalogue;
});

test.each([
  ['length', { length: null }, 'Say how long a contest is, such as 90 minutes or 2h.'],
  ['length', { length: 'long' }, 'Write how long a contest is, such as 90 minutes, 2h or 1h30m.'],
  ['length', { length: '32 days' }, 'Let the contest end at most 31 days after its start.'],
  ['weekly.weekdays', { weekly: { weekdays: [], time: '19:00' } }, 'Name one weekday or more.'],
  ['weekly.time', { weekly: { weekdays: ['SUNDAY'], time: 'noon' } }, 'Write the time of day as 19:00 or 7pm.'],
  ['title', { title: ' ' }, 'Give the contest a title that can be seen.'],
  [
    'freezeMinutes',
    { freezeMinutes: 90 },
    'Let the standings freeze after the start: choose fewer minutes than the contest has.',
  ],
  ['problems', { format: 'ICPC' }, 'Choose the problems: the format ICPC needs its own.'],
])('a template with a wrong %s is refused: %o', async (field, input, message) => {
  expect(await save(input)).toEqual({ __typename: 'InvalidInputError', field, message });
});

test('a community has twenty templates at most', async () => {
  for (let count = 1; count <= 20; count += 1) await save({ title: `No. ${count}` });
  expect((await save({ title: 'No. 21' })).__typename).toBe('TooManyTemplatesError');
  expect((await save({ title: 'No. 20', length: '1h' })).template).toMatchObject({ lengthMinutes: 60 });
});

test('a run looks again at what moderators changed meanwhile, and tries no other day once one could not be planned', async () => {
  const { db } = contests.mongo;
  const { clock } = contests;
  const { id: templateId, upcoming } = await saved({ weekly: { weekdays: [...WEEKDAYS], time: '19:00' } });
  const tried: Date[] = [];
  const runWith = async (onTry: (count: number) => Promise<unknown>) => {
    tried.length = 0;
    const plan = async (_maker: unknown, outline: object, { startsAt }: { startsAt: Date | null }) => {
      if ((outline as { _id?: string })._id !== templateId) throw new TooManyContests();
      tried.push(startsAt!);
      await onTry(tried.length);
      return {} as Contest;
    };
    await db
      .collection('contestTemplates')
      .updateOne({ titleKey: 'sunday league', communityId }, { $set: { lookAt: clock.now() } });
    await new RecurrenceService({
      ...{ templates: new TemplatesRepository(db), communities: new CommunitiesRepository(db) },
      ...{ contests: new ContestsRepository(db), planning: { plan }, clock, log: createLogger('test', 'silent') },
    }).planDue();
    return tried.map((at) => at.toISOString());
  };
  const days = upcoming.map(({ startsAt }) => startsAt);
  expect(await runWith(() => Promise.reject(new TooManyContests()))).toEqual([days[0]]);
  expect((await listed()).failure!.reason).toContain('20');

  const skipSecond = { templateId, date: upcoming[1]!.date, isSkipped: true };
  const changed = await runWith((count) =>
    count === 1 ? run('skipContestOccurrence', skipSecond) : run('deleteContestTemplate', { templateId }),
  );
  expect(changed).toEqual([days[0], days[2]]);
});
