import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const DAY_MS = 24 * 3_600_000;
const JOB = 'study-plan-days';
const MEMBER = 'id shownAs user { id } done due late missed isAlong';
const PLAN = `id title state startsOn endsOn countsEarlier itemCount memberCount alongCount
  items { edges { node { position slug date doneCount } } } today { slug }
  members { edges { node { ${MEMBER} } } }`;

interface Row {
  id: string;
  shownAs: string;
  user: { id: string } | null;
  done: number;
  due: number;
  late: number;
  missed: number;
  isAlong: boolean;
}
interface Plan {
  id: string;
  title: string;
  state: string;
  startsOn: string;
  endsOn: string;
  itemCount: number;
  memberCount: number;
  alongCount: number;
  items: { edges: { node: { position: number; slug: string; date: string; doneCount: number } }[] };
  today: { slug: string }[];
  members: { edges: { node: Row }[] };
}
interface Result {
  __typename: string;
  plan?: Plan;
  isNew?: boolean;
  message?: string;
  field?: string;
}

let contests: TestContests;
let club: { id: string; guildId: string };
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  contests.neighbours.tokenLifeMs = 90 * DAY_MS;
});
beforeEach(async () => {
  club = await contests.community('ann', 'ben');
  await contests.join(club.guildId, 'mod', 'MODERATOR');
});
afterAll(() => contests.close());

const as = (userId: string) => contests.neighbours.userToken(userId, userId);
const bot = () => contests.neighbours.serviceToken('contests:write', 'communities:write');

async function run(mutation: string, input: object, token: string): Promise<Result> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const isEntry = /^(join|leave)/.test(mutation);
  const success = isEntry
    ? 'StudyPlanEntrySuccess { isNew plan { id } }'
    : mutation.startsWith('delete')
      ? 'DeleteStudyPlanSuccess { planId }'
      : `StudyPlanSuccess { plan { ${PLAN} } }`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
    ... on ${success} ... on UserError { message } ... on InvalidInputError { field } } }`;
  return (await contests.api.ask<Record<string, Result>>(document, { input }, token))[mutation]!;
}
const create = async (input: object = {}, userId = 'mod') => {
  const about = { communityId: club.id, title: 'Graphs', problems: ['1', '2', '7'], idempotencyKey: randomUUID() };
  return run('createStudyPlan', { ...about, ...input }, await as(userId));
};
const change = async (mutation: string, planId: string, input: object = {}, userId = 'mod') =>
  run(mutation, { planId, ...input }, await as(userId));
async function read(id: string, token?: string): Promise<Plan | null> {
  const query = `query ($id: ID!) { studyPlan(id: $id) { ${PLAN} } }`;
  return (await contests.api.ask<{ studyPlan: Plan | null }>(query, { id }, token)).studyPlan;
}
const rowsOf = async (id: string) =>
  Object.fromEntries(
    (await read(id))!.members.edges.map(({ node: { user, id: _, ...row } }) => [user?.id ?? '-', row]),
  );
interface MyPlan {
  title: string;
  mine: { done: number; missed: number };
  today: { slug: string; myState: string }[];
}
/** The plans of a user that run. */
const mineOf = async (userId: string) => {
  const query = '{ myStudyPlans { title mine { done missed } today { slug myState } } }';
  return (await contests.api.ask<{ myStudyPlans: MyPlan[] }>(query, {}, await as(userId))).myStudyPlans;
};
const itemsOf = ({ items }: Plan) => items.edges.map(({ node }) => `${node.slug} ${node.date}`);
/** The day that it is after so many, as the club's clocks in UTC show it. */
const day = (after = 0) => new Date(contests.clock.now().getTime() + after * DAY_MS).toISOString().slice(0, 10);

test('a plan spreads named problems over days, and moderators add, move and remove them until it is over', async () => {
  const key = randomUUID();
  const { plan } = await create({ startsOn: 'tomorrow', perDay: 2, idempotencyKey: key });
  expect(plan).toMatchObject({ state: 'SCHEDULED', startsOn: day(1), endsOn: day(2), itemCount: 3, today: [] });
  expect(itemsOf(plan!)).toEqual([`easy-1 ${day(1)}`, `easy-2 ${day(1)}`, `medium-1 ${day(2)}`]);
  expect((await create({ idempotencyKey: key })).plan!.id).toBe(plan!.id);
  const { id } = plan!;

  const added = await change('addStudyPlanItems', id, { problems: ['hard-1'] });
  expect(itemsOf(added.plan!).at(-1)).toBe(`hard-1 ${day(3)}`);
  expect(await change('addStudyPlanItems', id, { problems: ['hard-1'] })).toMatchObject({
    field: 'problems.0',
    message: 'The plan has hard-1 already.',
  });
  const moved = await change('moveStudyPlanItem', id, { problem: 'hard-1', date: day(1) });
  expect(itemsOf(moved.plan!)).toEqual([
    ...[`easy-1 ${day(1)}`, `easy-2 ${day(1)}`, `hard-1 ${day(1)}`],
    `medium-1 ${day(2)}`,
  ]);
  expect((await change('moveStudyPlanItem', id, { problem: 'hard-1', date: 'today' })).field).toBe('date');
  const removed = await change('removeStudyPlanItem', id, { problem: 'medium-1' });
  expect(removed.plan).toMatchObject({ itemCount: 3, endsOn: day(1) });
  contests.clock.advance(DAY_MS);
  expect(await read(id)).toMatchObject({
    state: 'RUNNING',
    today: [{ slug: 'easy-1' }, { slug: 'easy-2' }, { slug: 'hard-1' }],
  });
  expect((await change('moveStudyPlanItem', id, { problem: 'hard-1', date: day(5) })).plan!.endsOn).toBe(day(5));

  const renamed = await change('updateStudyPlan', id, { title: ' Trees ' });
  expect(renamed.plan).toMatchObject({ title: 'Trees', countsEarlier: true });
  expect(await change('updateStudyPlan', id, { title: 'Trees' })).toEqual(renamed);
  expect((await change('updateStudyPlan', id, { title: ' ' })).field).toBe('title');

  const ended = await change('endStudyPlan', id);
  expect(ended.plan).toMatchObject({ state: 'OVER', endsOn: day(-1), today: [] });
  expect((await change('endStudyPlan', id)).plan).toEqual(ended.plan);
  expect((await change('updateStudyPlan', id, { title: 'Late' })).__typename).toBe('StudyPlanOverError');
  for (const mutation of ['addStudyPlanItems', 'removeStudyPlanItem', 'moveStudyPlanItem']) {
    const input = mutation.startsWith('add') ? { problems: ['hard-2'] } : { problem: 'easy-1' };
    const dated = mutation.startsWith('move') ? { date: day(1) } : {};
    expect((await change(mutation, id, { ...input, ...dated })).__typename).toBe('StudyPlanOverError');
  }
  expect((await change('joinStudyPlan', id, {}, 'ann')).__typename).toBe('StudyPlanOverError');
  contests.clock.advance(30 * DAY_MS);
  expect(await read(id)).toMatchObject({ state: 'ARCHIVED' });
  expect((await change('deleteStudyPlan', id)).__typename).toBe('DeleteStudyPlanSuccess');
  expect(await read(id)).toBeNull();
});

test('what moderators do at once, or again, adds each problem once and after the others, and the last problem to come is not taken away', async () => {
  const { id } = (await create({ problems: ['1', '2'] })).plan!;
  const picker = { count: 1, criteria: { difficulties: ['HARD'] } };
  const picked = { problems: null, picker, idempotencyKey: randomUUID() };
  const add = (input: object) => change('addStudyPlanItems', id, input);
  await Promise.all([add({ problems: ['7'] }), add({ problems: ['8'] }), add(picked), add(picked)]);
  const { plan } = await add(picked);
  const dates = plan!.items.edges.map(({ node }) => node.date);
  expect(dates).toEqual([day(), day(1), day(2), day(3), day(4)]);
  contests.clock.advance(4 * DAY_MS);
  const problem = plan!.items.edges.at(-1)!.node.slug;
  expect(await change('removeStudyPlanItem', id, { problem })).toMatchObject({
    field: 'problem',
    message: 'Without this problem the plan would be over: add another one first, or end the plan.',
  });
  await add({ problems: null, picker: { count: 1 } });
  expect((await change('removeStudyPlanItem', id, { problem })).plan).toMatchObject({ state: 'RUNNING', itemCount: 5 });
});

test('what is picked at once is no problem twice: where somebody else was first, others are picked', async () => {
  const { id } = (await create({ problems: ['1'] })).plan!;
  const picker = { count: 2, criteria: { difficulties: ['HARD'] } };
  const pick = () => change('addStudyPlanItems', id, { problems: null, picker, idempotencyKey: randomUUID() });
  const made = await Promise.all([pick(), pick(), pick()]);
  expect(made.map(({ message }) => message)).toEqual([undefined, undefined, undefined]);
  const hard = (await read(id))!.items.edges.map(({ node }) => node.slug).slice(1);
  expect(hard.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `hard-${number}`));
});

test('members who joined a plan have done what they solved in time, late, or before; what is void there counts for nothing until it is restored', async () => {
  await contests.solve('ann', 'medium-1');
  await contests.untilConfirmed();
  contests.clock.advance(DAY_MS);
  const { id } = (await create()).plan!;
  for (const userId of ['ann', 'ben']) {
    expect(await change('joinStudyPlan', id, {}, userId)).toMatchObject({ isNew: true });
  }
  expect(await change('joinStudyPlan', id, {}, 'ann')).toMatchObject({ isNew: false });
  const first = (await contests.solve('ann', 'easy-1')).submission!;
  await contests.untilConfirmed();
  const ann = { shownAs: 'NAME', done: 2, due: 1, late: 0, missed: 0, isAlong: true };
  const ben = { shownAs: 'NAME', done: 0, due: 1, late: 0, missed: 0, isAlong: true };
  expect(await rowsOf(id)).toEqual({ ann, ben });
  contests.clock.advance(DAY_MS);
  await contests.solve('ben', 'easy-1');
  await contests.untilConfirmed();
  expect(await rowsOf(id)).toEqual({ ann: { ...ann, due: 2 }, ben: { ...ben, done: 1, due: 2, late: 1 } });
  expect(await read(id)).toMatchObject({ memberCount: 2, alongCount: 2 });

  const about = { submissionId: first.id, communityId: club.id, reason: 'Copied' };
  expect(await contests.api.outcome('voidSubmission', about, await as('mod'))).toBe('ModerationSuccess');
  expect(await rowsOf(id)).toMatchObject({ ann: { done: 1, missed: 1, isAlong: false } });
  expect((await read(id))!.alongCount).toBe(1);
  await contests.api.outcome('restoreSubmission', about, await as('mod'));
  expect(await rowsOf(id)).toMatchObject({ ann: { done: 2, missed: 0 } });

  expect(await change('leaveStudyPlan', id, {}, 'ben')).toMatchObject({ isNew: true });
  expect(Object.keys(await rowsOf(id))).toEqual(['ann']);
  await contests.api.outcome('leaveCommunity', { communityId: club.id }, await as('ann'));
  expect(await rowsOf(id)).toEqual({});
});

test('earlier solves do not count where the plan says so, and a solved history is shown to its owner alone', async () => {
  await contests.solve('ann', 'easy-4');
  await contests.untilConfirmed();
  contests.clock.advance(DAY_MS);
  contests.neighbours.solvedHistories.set('ann', ['easy-5']);
  const { id } = (await create({ problems: ['4', '5', '6'], countsEarlier: false })).plan!;
  await change('joinStudyPlan', id, {}, 'ann');
  expect(await rowsOf(id)).toMatchObject({ ann: { done: 0 } });
  const query = `query ($id: ID!, $who: ID) { studyPlan(id: $id) { mine(discordUserId: $who) { done }
    items { edges { node { myState(discordUserId: $who) } } } } }`;
  interface Mine {
    studyPlan: { mine: { done: number } | null; items: { edges: { node: { myState: string | null } }[] } };
  }
  const statesOf = async (token: string, who: string | null) => {
    const { studyPlan } = await contests.api.ask<Mine>(query, { id, who }, token);
    return [studyPlan.mine?.done ?? null, ...studyPlan.items.edges.map(({ node }) => node.myState)];
  };
  const own = [0, 'SOLVED_BEFORE', 'SOLVED_BEFORE', 'OPEN'];
  expect(await statesOf(await as('ann'), null)).toEqual(own);
  expect(await statesOf(await bot(), contests.discordIdOf('ann'))).toEqual(own);
  expect(await statesOf(await as('ben'), contests.discordIdOf('ann'))).toEqual([null, null, null, null]);
  expect((await change('updateStudyPlan', id, { countsEarlier: true })).plan).toMatchObject({ title: 'Graphs' });
  expect(await rowsOf(id)).toMatchObject({ ann: { done: 1 } });
});

test('who hides their name is on the plan without it, and a private community shows its plans to members alone', async () => {
  const { id } = (await create()).plan!;
  await change('joinStudyPlan', id, {}, 'ann');
  const named = (await read(id))!.members.edges[0]!.node;
  await contests.api.outcome('setMyPrivacy', { communityId: club.id, isAnonymous: true }, await as('ann'));
  const [hidden] = (await read(id))!.members.edges;
  expect(hidden!.node).toMatchObject({ user: null, shownAs: 'ANONYMOUS' });
  expect(hidden!.node.id).not.toBe(named.id);
  await contests.setVisibility(club.id, 'PRIVATE');
  await contests.community('out');
  expect(await read(id)).toBeNull();
  expect(await read(id, await as('out'))).toBeNull();
  expect(await read(id, await as('ben'))).not.toBeNull();
  expect((await change('joinStudyPlan', id, {}, 'out')).__typename).toBe('StudyPlanNotFoundError');
  expect((await change('endStudyPlan', id, {}, 'ben')).__typename).toBe('NotModeratorError');
});

test('a plan of picked problems goes from easy to hard, on the days of the week that are wanted', async () => {
  const { plan } = await create({
    problems: null,
    picker: { count: 4, criteria: { difficulties: ['EASY', 'HARD'] } },
    weekdays: ['MONDAY', 'THURSDAY'],
  });
  const items = plan!.items.edges.map(({ node }) => node);
  const kinds = items.map(({ slug }) => slug.split('-')[0]!);
  expect(kinds).toEqual(kinds.toSorted());
  expect(items.every(({ date }) => [1, 4].includes(new Date(date).getUTCDay()))).toBe(true);
  expect(new Set(items.map(({ date }) => date)).size).toBe(4);
  const wanted = { problems: null, picker: { count: 50, criteria: { difficulties: ['HARD'] } } };
  expect(await create(wanted)).toMatchObject({
    field: 'picker',
    message: expect.stringMatching(/^Too few free problems/),
  });
});

test.each([
  ['title', { title: ' ' }, 'Give the plan a title that can be seen.'],
  ['startsOn', { startsOn: 'sometime' }, 'Write the day as today, tomorrow, monday or 2026-12-01.'],
  ['startsOn', { startsOn: '2020-01-01' }, 'Let the plan begin today or later.'],
  ['problems', { picker: { count: 1 } }, 'Name the problems, or have them picked: one of the two.'],
  [
    'problems.0',
    { problems: ['hard-2-paid'] },
    '9. hard 2-paid needs LeetCode Premium: choose a problem that is free.',
  ],
  ['problems.1', { problems: ['1', 'easy-1'] }, '1. easy 1 is there twice: name it once.'],
  ['perDay', { perDay: 11 }, 'Choose 1 to 10 problems a day.'],
])('a plan with a wrong %s is refused: %o', async (field, input, message) => {
  const before = contests.neighbours.catalogue;
  contests.neighbours.catalogue = [...before.slice(0, 8), 'hard-2-paid', ...before.slice(9)];
  expect(await create(input)).toEqual({ __typename: 'InvalidInputError', field, message });
  contests.neighbours.catalogue = before;
});

test('a member’s own list has the plans that run and that they are on, those that end first first', async () => {
  await contests.join(club.guildId, 'una');
  const ids: Record<string, string> = {};
  const asked = {
    Long: {},
    Short: { problems: ['1', '2'], perDay: 2 },
    'Not yet': { startsOn: 'tomorrow' },
    'Without her': {},
  };
  for (const [title, more] of Object.entries(asked)) {
    ids[title] = (await create({ title, ...more })).plan!.id;
    if (title !== 'Without her') await change('joinStudyPlan', ids[title], {}, 'una');
  }
  await contests.solve('una', 'easy-1');
  await contests.untilConfirmed();
  const done = { slug: 'easy-1', myState: 'DONE' };
  expect(await mineOf('una')).toEqual([
    { title: 'Short', mine: { done: 1, missed: 0 }, today: [done, { slug: 'easy-2', myState: 'OPEN' }] },
    { title: 'Long', mine: { done: 1, missed: 0 }, today: [done] },
  ]);
  expect(await mineOf('ben')).toEqual([]);
  await change('endStudyPlan', ids['Short']!);
  expect((await mineOf('una')).map(({ title }) => title)).toEqual(['Long']);
  await contests.api.outcome('banMember', { communityId: club.id, userId: 'una', reason: 'Spam.' }, await as('mod'));
  expect(await mineOf('una')).toEqual([]);
});

test('a community has ten plans that are not over, and reading who is along takes as many commands however many they are', async () => {
  const ids: string[] = [];
  for (let count = 1; count <= 10; count += 1) ids.push((await create({ title: `No. ${count}` })).plan!.id);
  expect((await create()).__typename).toBe('TooManyStudyPlansError');
  await change('endStudyPlan', ids[0]!);
  expect((await create()).__typename).toBe('StudyPlanSuccess');

  const uri = `${contests.settings.MONGODB_URI}&monitorCommands=true`;
  const counted = await contests.startReplica({ MONGODB_URI: uri });
  const commands: string[] = [];
  // The rest is what jobs look for all the time.
  const isOfPlans = (of: string, filter: object) =>
    ['studyPlans', 'studyPlanMembers', 'members', 'bans'].includes(of) || 'problemSlug' in filter;
  counted.mongo.client.on('commandStarted', ({ commandName, command }) => {
    const of = String(command[commandName]);
    if (isOfPlans(of, (command['filter'] ?? {}) as object)) commands.push(`${commandName} ${of}`);
  });
  const commandsOf = async (reading: () => Promise<unknown>) => {
    commands.length = 0;
    await reading();
    return commands.toSorted();
  };
  const commandsFor = (planId: string) => commandsOf(() => read(planId));
  await change('joinStudyPlan', ids[1]!, {}, 'ann');
  const ofOne = await commandsFor(ids[1]!);
  const ofMine = await commandsOf(() => mineOf('ann'));
  for (const userId of ['ann', 'ben', 'mod']) await change('joinStudyPlan', ids[2]!, {}, userId);
  await change('addStudyPlanItems', ids[2]!, { problems: ['hard-1', 'hard-2', 'hard-3'] });
  expect(await commandsFor(ids[2]!)).toEqual(ofOne);
  const once = ['find bans', 'find studyPlanMembers', 'find studyPlans', 'find submissions'];
  expect(ofOne).toEqual([...once, 'find members', 'find members'].toSorted());
  expect(await commandsOf(() => mineOf('ann'))).toEqual(ofMine);
  // In the place of who all of them are it takes one for which communities the user is in.
  expect(ofMine).toEqual(ofOne);
  await contests.stopReplica();
});

test('each day with problems is told once at the time of day of the digest, whichever replica looks, and a day that is over is not', async () => {
  const { clock } = contests;
  const toNoon = (12 * 3_600_000 + DAY_MS - (clock.now().getTime() % DAY_MS)) % DAY_MS;
  clock.advance(toNoon);
  const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
  const wanted = { communityId: club.id, kind: 'STUDY_PLAN', channelIds: ['9'], by };
  expect(await contests.api.outcome('setDestinations', wanted, await bot())).toBe('CommunitySuccess');
  // Ten in the morning on Kiritimati, where the day is another one.
  const zone = { communityId: club.id, timeZone: 'Pacific/Kiritimati', by };
  await contests.api.outcome('setCommunityTimeZone', zone, await bot());
  const { plan } = await create({ startsOn: 'tomorrow', problems: ['1', '2', '7'] });
  const first = plan!.startsOn;
  const told = async () =>
    (await contests.mongo.db.collection('events').find({ type: 'StudyPlanDayEvent' }).sort({ _id: 1 }).toArray()).map(
      ({ date }) => date as string,
    );
  // 02:00 there: nine o'clock is seven hours ahead.
  await contests.server.jobs.runDue(JOB);
  clock.advance(6.5 * 3_600_000);
  await contests.server.jobs.runDue(JOB);
  expect(await told()).toEqual([]);
  clock.advance(DAY_MS + 3_600_000);
  await contests.startReplica();
  for (const server of contests.servers) await server.jobs.runDue(JOB);
  await contests.afterJobs(told, JOB).toEqual([first]);
  clock.advance(3_600_000);
  for (const server of contests.servers) await server.jobs.runDue(JOB);
  expect(await told()).toEqual([first]);
  await contests.stopReplica();
  // Nobody looks for a day, and the plan ends after the third.
  clock.advance(2 * DAY_MS);
  const third = day(14 / 24);
  await contests.afterJobs(told, JOB).toEqual([first, third]);
  clock.advance(DAY_MS);
  await contests.server.jobs.runDue(JOB);
  expect(await told()).toEqual([first, third]);

  const cursor = String((await contests.mongo.db.collection('events').findOne({ date: third }))!._id);
  const query = `query ($cursor: String!) { event(cursor: $cursor) { ... on StudyPlanDayEvent { notification plan { title } items { slug } } } }`;
  const read = async () => contests.api.ask(query, { cursor }, await contests.neighbours.serviceToken('events:read'));
  expect(await read()).toEqual({
    event: { notification: 'STUDY_PLAN', plan: { title: 'Graphs' }, items: [{ slug: 'medium-1' }] },
  });
  await change('deleteStudyPlan', plan!.id);
  expect(await read()).toMatchObject({ event: { plan: null, items: [] } });
});

test('a community that moves its clocks back is not told of a day again, nor of one that was over', async () => {
  const { clock } = contests;
  clock.advance((20 * 3_600_000 + DAY_MS - (clock.now().getTime() % DAY_MS)) % DAY_MS);
  const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
  const moveTo = async (timeZone: string) =>
    contests.api.outcome('setCommunityTimeZone', { communityId: club.id, timeZone, by }, await bot());
  // Eight in the morning there, and ten of the next day on Kiritimati.
  await moveTo('Etc/GMT+12');
  const { id } = (await create({ problems: ['1', '2', '7'] })).plan!;
  const wanted = { communityId: club.id, kind: 'STUDY_PLAN', channelIds: ['9'], by };
  await contests.api.outcome('setDestinations', wanted, await bot());
  const told = async () =>
    (await contests.mongo.db.collection('events').find({ planId: id }).sort({ _id: 1 }).toArray()).map(
      ({ date }) => date as string,
    );
  const days = [day(), day(1), day(2)] as const;
  await moveTo('Pacific/Kiritimati');
  await contests.afterJobs(told, JOB).toEqual([days[1]]);
  await moveTo('Etc/GMT+12');
  for (let count = 0; count < 2; count += 1) {
    clock.advance(count === 0 ? 2 * 3_600_000 : DAY_MS);
    await contests.server.jobs.runDue(JOB);
    expect(await told()).toEqual([days[1]]);
  }
  clock.advance(DAY_MS);
  await contests.afterJobs(told, JOB).toEqual([days[1], days[2]]);
  // A clock that ran ahead by a month has told of a day that is yet to come.
  const plans = contests.mongo.db.collection('studyPlans');
  await plans.updateOne({ _id: id as never }, { $set: { toldOf: day(30) } });
  await change('addStudyPlanItems', id, { problems: ['8'] });
  clock.advance(DAY_MS);
  await contests.afterJobs(async () => (await told()).length, JOB).toBe(3);
});
