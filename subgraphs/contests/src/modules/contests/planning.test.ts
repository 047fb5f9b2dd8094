import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;
const RESULTS_STAY = 'The contest is over, so its results stay: take single submissions or entrants out of it instead.';

interface Planned {
  id: string;
  title: string;
  version: number;
  state: string;
  format: string;
  startsAt: string;
  endsAt: string;
  plannedEndsAt: string;
  localStart: { text: string; timeZone: string; note: string | null };
  localEnd: { text: string };
  decidedAt: string | null;
  cancelReason: string | null;
  problemChoice: string;
  problemCount: number | null;
  problems: { label: string; points: number | null; problem: { slug: string } }[] | null;
  picker: { seed: string; slots: { count: number; difficulties: string[] }[] } | null;
  leetcodeRound: string | null;
  rejectedMinutes: number | null;
}

interface Result {
  __typename: string;
  field?: string;
  message?: string;
  contest?: Planned;
}

const SELECTION = `id title version state format entry entrantCount startsAt endsAt plannedEndsAt localStart { text timeZone offset note } localEnd { text timeZone offset note } decidedAt cancelReason problemChoice problemCount
  problems { label points problem { slug } } picker { seed slots { count difficulties } } matching { difficulties tags minRating maxRating } leetcodeRound rejectedMinutes`;

let contests: TestContests;
let communityId: string;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());
beforeEach(async () => {
  ({ id: communityId } = await contests.community('ann', 'bob'));
});

const inMinutes = (minutes: number) => new Date(contests.clock.now().getTime() + minutes * MINUTE_MS);
const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };

/** Through the bot on behalf of a moderator, or with the token of a user. */
async function run(field: string, input: object, token?: string): Promise<Result> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const success =
    field === 'createContest' || field === 'cloneContest' ? 'CreateContestSuccess' : 'UpdateContestSuccess';
  const answer = await contests.api.ask<Record<string, Result>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
       ... on ${success} { contest { ${SELECTION} } } ... on UserError { message } ... on InvalidInputError { field } } }`,
    { input: token === undefined ? { by, ...input } : input },
    token ?? (await contests.neighbours.serviceToken('contests:write')),
  );
  return answer[field]!;
}

const plan = (input: object = {}) => {
  const startsAt = inMinutes(10);
  const endsAt = new Date(startsAt.getTime() + 60 * MINUTE_MS);
  const contest = { communityId, title: 'League', startsAt, endsAt };
  return run('createContest', { ...contest, idempotencyKey: randomUUID(), ...input });
};
const planned = async (input: object = {}) => (await plan(input)).contest!;
const change = (field: string, { id, version }: Planned, input: object = {}) =>
  run(field, { contestId: id, version, idempotencyKey: randomUUID(), ...input });
const update = (contest: Planned, input: object) => change('updateContest', contest, input);
const cancel = ({ id: contestId }: Planned, reason = 'Holiday') => run('cancelContest', { contestId, reason });

const setTimeZone = async (timeZone: string) =>
  (
    await contests.api.ask<{ setCommunityTimeZone: object }>(
      `mutation ($input: SetCommunityTimeZoneInput!) { setCommunityTimeZone(input: $input) {
         ... on CommunitySuccess { community { timeZone } } ... on UserError { message } ... on InvalidInputError { field } } }`,
      { input: { communityId, timeZone, by } },
      await contests.neighbours.serviceToken('communities:write'),
    )
  ).setCommunityTimeZone;

const see = async (id: string, token?: string) => {
  const query = `query ($id: ID!) { contest(id: $id) { ${SELECTION} } }`;
  return (await contests.api.ask<{ contest: Planned }>(query, { id }, token)).contest;
};
const standings = async (id: string) => {
  const query = 'query ($id: ID!) { contest(id: $id) { standings { edges { node { points user { id } } } } } }';
  interface Answer {
    contest: { standings: { edges: { node: { points: number; user: { id: string } } }[] } };
  }
  const { contest } = await contests.api.ask<Answer>(query, { id });
  return contest.standings.edges.map(({ node }) => [node.user.id, node.points]);
};
/** The moments at which something is scheduled for a contest. */
const scheduledFor = ({ id }: Planned): Promise<string[]> =>
  contests.mongo.db.collection('jobs').distinct('data.at', { 'data.contestId': id });
const toldOf = ({ id }: Planned): Promise<string[]> =>
  contests.mongo.db.collection('events').distinct('type', { contestId: id });
/** What the event log has of changes of its plan. */
const changesOf = async ({ id }: Planned) => {
  const found = await contests.mongo.db
    .collection('events')
    .find({ contestId: id, type: 'ContestPlanEvent', change: { $ne: 'PLANNED' } })
    .toArray();
  return found.map(({ change: told }) => told as string);
};
const slugsOf = ({ problems }: Planned) => problems?.map(({ problem }) => problem.slug);
const byHand = (...problems: (string | [string, number])[]) => ({
  byHand: problems.map((one) => (typeof one === 'string' ? { problem: one } : { problem: one[0], points: one[1] })),
});
const picker = (...slots: object[]) => ({ picker: { slots } });
const invalid = (field: string, message: string) => ({ __typename: 'InvalidInputError', field, message });
const tooFarOn = (message: string) => ({ __typename: 'ContestTooFarOnError', message });

test('a contest of each format is planned, with problems as people type them and points by hand or by difficulty', async () => {
  const problems = byHand('easy-1', '8', ['hard 1', 20]);
  expect(await planned({ format: 'LEETCODE', problems })).toMatchObject({
    format: 'LEETCODE',
    problemChoice: 'BY_HAND',
    problemCount: 3,
    rejectedMinutes: 5,
    problems: [
      { label: 'A', points: 1, problem: { slug: 'easy-1' } },
      { label: 'B', points: 3, problem: { slug: 'medium-2' } },
      { label: 'C', points: 20, problem: { slug: 'hard-1' } },
    ],
  });
  expect(await planned({ format: 'LOCKOUT', problems })).toMatchObject({ format: 'LOCKOUT', rejectedMinutes: null });
  const icpc = await planned({ format: 'ICPC', problems: byHand('2', '1') });
  expect(icpc).toMatchObject({ format: 'ICPC', rejectedMinutes: 20, problems: [{ points: null }, { points: null }] });
  expect(slugsOf(icpc)).toEqual(['easy-2', 'easy-1']);
  expect(await planned({ problems: byHand('easy-1') })).toMatchObject({ format: 'POINTS', problemCount: 1 });
  expect(await planned()).toMatchObject({ problemChoice: 'ANY', problemCount: null, problems: null });
});

test("a contest is planned, moved and cloned at times as people write them, by the clocks of the community's time zone", async () => {
  const local = (text: string) => ({ text, timeZone: 'Asia/Kolkata', offset: '+05:30', note: null });
  const year = inMinutes(0).getUTCFullYear() + 1;
  expect(await setTimeZone('Middle/Earth')).toMatchObject({
    field: 'timeZone',
    message: expect.stringMatching(/^Name the time zone as in/),
  });
  expect(await setTimeZone('asia/kolkata')).toMatchObject({ community: { timeZone: 'Asia/Kolkata' } });
  const at = { startsAt: null, startsAtText: `${year}-01-02 19:00`, endsAt: null, endsAtText: '1h30m' };
  const contest = await planned(at);
  expect(contest).toMatchObject({
    ...{ startsAt: `${year}-01-02T13:30:00.000Z`, endsAt: `${year}-01-02T15:00:00.000Z` },
    ...{ localStart: local(`${year}-01-02 19:00`), localEnd: local(`${year}-01-02 20:30`) },
  });
  const moved = (await update(contest, { startsAtText: 'in 10 minutes', endsAtText: '2 hours' })).contest!;
  expect(Date.parse(moved.endsAt) - Date.parse(moved.startsAt)).toBe(120 * MINUTE_MS);
  expect((await update(moved, { endsAtText: '45 minutes' })).contest!).toMatchObject({
    endsAt: new Date(Date.parse(moved.startsAt) + 45 * MINUTE_MS).toISOString(),
  });
  const cloned = await run('cloneContest', {
    ...{ contestId: contest.id, startsAtText: `${year}-01-09 7pm`, endsAtText: '20:00', idempotencyKey: randomUUID() },
  });
  expect(cloned.contest?.localEnd).toEqual(local(`${year}-01-09 20:00`));

  expect(await plan({ ...at, startsAt: inMinutes(10) })).toEqual(
    invalid('startsAtText', 'Give startsAt or startsAtText, and only one of both.'),
  );
  expect(await plan({ ...at, endsAtText: 'later' })).toEqual(
    invalid(
      'endsAtText',
      '“later” is no time that LeetCord can read: write 90 minutes, 2h, 1h30m, 21:00, tomorrow 21:00 or 2026-12-01 21:00.',
    ),
  );
  // What was planned stays at its moments.
  await setTimeZone('UTC');
  expect(await see(contest.id)).toMatchObject({ startsAt: moved.startsAt });
  expect((await see(cloned.contest!.id)).localStart).toMatchObject({ text: `${year}-01-09 13:30`, timeZone: 'UTC' });
});

test('problems that cannot be used are refused with a sentence that names them', async () => {
  const { neighbours } = contests;
  const before = neighbours.catalogue;
  neighbours.catalogue = [...before, 'easy-7-paid', 'easy 1'];
  const refused = (problems: object, format = 'LEETCODE') => plan({ problems, format });
  const second = 'problems.byHand.1.problem';
  expect(await refused(byHand('1', 'easy-8'))).toEqual(
    invalid(second, 'LeetCode has no problem “easy-8”: give its number, its title or its address.'),
  );
  expect(await refused(byHand('1', 'easy-7-paid'))).toEqual(
    invalid(second, '19. easy 7-paid needs LeetCode Premium: choose a problem that is free.'),
  );
  expect(await refused(byHand('1', 'easy-1'))).toEqual(invalid(second, '1. easy 1 is there twice: name it once.'));
  expect(await refused(byHand('2', 'easy 1'))).toEqual(
    invalid(second, '“easy 1” may be 1. easy 1 or 20. easy 1: give its number.'),
  );
  neighbours.isBuiltIn = true;
  expect((await refused(byHand('1', 'easy-8'))).message).toMatch(/until it has read LeetCode's catalogue/);
  neighbours.isBuiltIn = false;
  neighbours.catalogue = before;
  for (const format of ['ICPC', 'LEETCODE', 'LOCKOUT']) {
    expect(await plan({ format })).toEqual(
      invalid('problems', `Choose the problems: the format ${format} needs its own.`),
    );
  }
  expect(await refused(byHand('1', ['2', 5]), 'ICPC')).toEqual(
    invalid('problems.byHand.1.points', 'In the format ICPC all problems count the same: leave their points out.'),
  );
  expect(await refused(picker({ points: 5 }), 'POINTS')).toEqual(
    invalid(
      'problems.picker.slots.0.points',
      'In the format POINTS a problem has the points of the leaderboards: leave its points out.',
    ),
  );
  expect(await plan({ endsAt: null })).toEqual(invalid('endsAt', 'Say when the contest ends.'));
  neighbours.answersOfProblems = false;
  await expect(plan({ problems: byHand('1') })).rejects.toThrow(
    'UPSTREAM_UNAVAILABLE: LeetCord cannot look up problems just now. Try again soon.',
  );
  neighbours.answersOfProblems = true;
});

test.each([
  ['no problem', { problems: byHand() }, 'problems.byHand', 'Name 1 to 100 problems.'],
  [
    'a hundred and one problems',
    { problems: byHand(...Array.from({ length: 101 }, (_, index) => `${index + 1}`)) },
    ...['problems.byHand', 'Name 1 to 100 problems.'],
  ],
  [
    'a start that clocks there skip',
    { startsAt: null, startsAtText: '2026-03-08 02:30' },
    'startsAtText',
    'The clocks in America/New_York go from 02:00 to 03:00 on 2026-03-08, so there is no 02:30 that day: choose another time.',
  ],
  [
    'an end that clocks there skip',
    { endsAt: null, endsAtText: '2026-03-08 2:30am' },
    'endsAtText',
    'The clocks in America/New_York go from 02:00 to 03:00 on 2026-03-08, so there is no 02:30 that day: choose another time.',
  ],
  [
    'an end before the start',
    { startsAtText: 'in 2 hours', startsAt: null, endsAt: null, endsAtText: 'in 1 hour' },
    ...['endsAt', 'Let the contest end at least a minute after its start.'],
  ],
] as [string, object, string, string][])('a contest with %s is refused', async (_, input, field, message) => {
  await setTimeZone('America/New_York');
  expect(await plan({ format: 'LEETCODE', problems: byHand('1'), ...input })).toEqual(invalid(field, message));
});

test('a moderator of another server plans and changes nothing here', async () => {
  const elsewhere = await contests.community();
  await contests.join(elsewhere.guildId, 'stranger', 'MODERATOR');
  const token = await contests.neighbours.userToken('stranger');
  const contest = await planned({ format: 'ICPC', problems: picker({ count: 1 }) });
  const { id: contestId, version } = contest;
  const idempotencyKey = randomUUID();
  for (const [field, input] of [
    ['createContest', { communityId, title: 'Mine', startsAt: inMinutes(10), endsAt: inMinutes(20) }],
    ['cloneContest', { contestId }],
    ['updateContest', { contestId, version, title: 'Mine' }],
    ['rerollContest', { contestId, version }],
    ['cancelContest', { contestId, reason: 'Mine' }],
  ] as const) {
    const refused = await run(field, field === 'cancelContest' ? input : { ...input, idempotencyKey }, token);
    expect(refused).toEqual({
      __typename: 'NotModeratorError',
      message: "Only the server's moderators and owners in LeetCord may do this: ask one of them.",
    });
  }
  expect(await see(contestId)).toMatchObject({ title: 'League', state: 'SCHEDULED', version });
  expect(await contests.mongo.db.collection('contests').countDocuments({ communityId })).toBe(1);
});

test('problems are hidden until the start from all but moderators, and for good where the contest was cancelled before it', async () => {
  const { guildId, id } = await contests.community('mia');
  await contests.join(guildId, 'moe', 'MODERATOR');
  const tokens = await Promise.all(['mia', 'moe'].map((userId) => contests.neighbours.userToken(userId)));
  const bot = await contests.neighbours.serviceToken('contests:write', 'communities:write', 'events:read');
  const contest = await planned({ communityId: id, format: 'ICPC', problems: picker({ count: 2 }) });
  const other = await planned({ communityId: id, format: 'ICPC', problems: picker({ count: 2 }) });
  // The moderator for whom the bot planned it sees what was picked.
  expect(contest).toMatchObject({ problemCount: 2, picker: { slots: [{ count: 2, difficulties: [] }] } });
  const [member, moderator] = tokens;
  for (const token of [undefined, member, bot]) {
    expect(await see(contest.id, token)).toMatchObject({ problemCount: 2, problems: null, picker: null });
  }
  expect(await see(contest.id, moderator)).toMatchObject({ problems: contest.problems, picker: contest.picker });
  await cancel(other);
  contests.clock.advance(10 * MINUTE_MS);
  for (const token of [undefined, member, bot]) {
    expect(await see(contest.id, token)).toMatchObject({ problems: contest.problems, picker: contest.picker });
    expect(await see(other.id, token)).toMatchObject({ state: 'CANCELLED', problems: null, picker: null });
  }
});

test('the picker leaves out what a member has solved and what the last ten contests had, and picks the same by the same seed', async () => {
  await contests.solve('ann', 'easy-1');
  const pick = (seed: string | null, slots: object[] = [{ count: 3, difficulties: ['EASY'], points: 9 }]) =>
    plan({ format: 'LEETCODE', problems: { picker: { slots, seed } } });
  const first = (await pick('one')).contest!;
  expect(contests.neighbours.exclusions.at(-1)).toEqual(['easy-1']);
  expect(first.problems?.map(({ points }) => points)).toEqual([9, 9, 9]);
  expect(await pick('one')).toEqual(
    invalid(
      'problems.picker',
      'Too few problems are left that nobody here has solved and no recent contest had: 3 are asked for and 2 are left. Ask for fewer, or for less in particular.',
    ),
  );
  expect((await pick('one', [{ count: 1 }, { count: 3, difficulties: ['EASY'] }])).message).toContain(
    'slot 2 asks for 3 and 2 are left',
  );
  const { catalogue } = contests.neighbours;
  contests.neighbours.catalogue = ['easy-1'];
  expect((await pick('one')).message).toContain('3 are asked for and 0 are left');
  contests.neighbours.catalogue = catalogue;
  // The same seed picks the same, where the same is left.
  const { id: other } = await contests.community('ann');
  const again = await planned({
    communityId: other,
    format: 'ICPC',
    problems: { picker: { slots: [{ count: 3, difficulties: ['EASY'] }], seed: 'one' } },
  });
  expect(slugsOf(again)).toEqual(slugsOf(first));
  for (let count = 0; count < 10; count += 1) await planned({ startsAt: inMinutes(11) });
  expect(slugsOf((await pick('one')).contest!)).toEqual(slugsOf(first));
});

test('the picker picks anew until the start, once for each key', async () => {
  const contest = await planned({ format: 'ICPC', problems: picker({ count: 3 }) });
  const idempotencyKey = randomUUID();
  const rerolled = (await change('rerollContest', contest, { idempotencyKey })).contest!;
  expect(rerolled.version).toBe(2);
  expect(rerolled.picker?.seed).not.toBe(contest.picker?.seed);
  expect((await change('rerollContest', contest, { idempotencyKey })).contest).toEqual(rerolled);
  expect((await change('rerollContest', contest)).__typename).toBe('ContestChangedError');
  const manual = await planned({ format: 'ICPC', problems: byHand('1') });
  expect(await change('rerollContest', manual)).toEqual(
    invalid('contestId', 'The problems were not chosen by the picker: choose others by hand.'),
  );
  contests.clock.advance(10 * MINUTE_MS);
  expect((await change('rerollContest', rerolled)).__typename).toBe('ContestTooFarOnError');
});

test('a contest opens or closes to others until its start, keeps who joined, and has problems that none of them has solved', async () => {
  const { id } = await contests.community('eva', 'fin', 'gus');
  await contests.solve('eva', 'easy-1');
  await contests.solve('fin', 'easy-2');
  await contests.untilConfirmed();
  let contest = await planned({ communityId: id, entry: 'INVITE', format: 'ICPC', problems: picker({ count: 3 }) });
  const excluded = () => contests.neighbours.exclusions.at(-1);
  expect(excluded()).toEqual(['easy-1', 'easy-2']);
  // What they had solved before LeetCord, as far as they let it know.
  contests.neighbours.solvedHistories.set('fin', ['easy-2', 'hard-1']).set('gus', ['hard-2']);
  const next = async (field: string, input: object = {}) => {
    const answer = await change(field, contest, input);
    contest = answer.contest ?? contest;
    return answer;
  };
  const contestsWrite = await contests.neighbours.serviceToken('contests:write');
  const enter = async (mutation: string, input: object, token: string) =>
    contests.api.outcome(mutation, { contestId: contest.id, ...input }, token);
  await enter('inviteToContest', { userId: 'fin', by }, contestsWrite);
  await next('rerollContest');
  expect(excluded()).toEqual(['easy-2', 'hard-1']);
  expect((await next('updateContest', { entry: 'JOIN' })).contest).toMatchObject({ entry: 'JOIN', entrantCount: 0 });
  await enter('joinContest', {}, await contests.neighbours.userToken('eva'));
  await next('rerollContest');
  expect(excluded()).toEqual(['easy-1']);
  expect((await next('updateContest', { entry: 'EVERYBODY' })).contest).toMatchObject({ entry: 'EVERYBODY' });
  await next('rerollContest');
  expect(excluded()).toEqual(['easy-1', 'easy-2', 'hard-1', 'hard-2']);
  expect((await next('updateContest', { entry: 'INVITE' })).contest).toMatchObject({
    entry: 'INVITE',
    entrantCount: 1,
  });
  contests.clock.advance(10 * MINUTE_MS);
  expect(await next('updateContest', { entry: 'JOIN' })).toEqual(
    tooFarOn('The contest has started: only its title can change now, and its end to a later one.'),
  );
});

test('a POINTS contest counts problems that match, as they were when they were solved, and shows to everybody which do', async () => {
  const { problemFacts } = contests.neighbours;
  const { id } = await contests.community('ned', 'oli');
  const matching = { difficulties: ['MEDIUM', 'HARD', 'HARD'], tags: ['graph'], minRating: 1_500 };
  const contest = await planned({ communityId: id, problems: { matching } });
  const expected = { difficulties: ['MEDIUM', 'HARD'], tags: ['graph'], minRating: 1_500, maxRating: null };
  expect(contest).toMatchObject({ problemChoice: 'MATCHING', problemCount: null, problems: null, matching: expected });
  expect(await see(contest.id)).toMatchObject({ matching: expected });
  const clone = (await run('cloneContest', { contestId: contest.id, idempotencyKey: randomUUID() })).contest!;
  expect(clone).toMatchObject({ problemChoice: 'MATCHING', matching: expected });

  contests.clock.advance(10 * MINUTE_MS);
  for (const [slug, tags, contestRating] of [
    ['hard-1', ['graph', 'tree'], 1_900],
    ['hard-2', ['tree'], 1_900],
    ['hard-3', ['graph'], null],
    ['easy-3', ['graph'], 1_600],
    ['medium-1', ['graph'], 1_500],
  ] as const) {
    problemFacts.set(slug, { tags: [...tags], contestRating });
    await contests.solve('ned', slug);
  }
  await contests.untilConfirmed();
  expect(await standings(contest.id)).toEqual([['ned', 10]]);
  // What is known of a problem later does not matter, also where everything is counted again.
  problemFacts.set('hard-1', { tags: [], contestRating: null });
  await contests.solve('oli', 'hard-1');
  await contests.untilConfirmed();
  const token = await contests.neighbours.serviceToken('contests:write', 'communities:write', 'members:write');
  for (const [mutation, left] of [
    ['disqualifyEntrant', []],
    ['restoreEntrant', [['ned', 10]]],
  ] as const) {
    const moderated = { contestId: contest.id, userId: 'ned', reason: 'A test', by };
    expect(await contests.api.outcome(mutation, moderated, token)).toBe('ModerationSuccess');
    expect(await standings(contest.id)).toEqual(left);
  }

  expect(await plan({ format: 'ICPC', problems: { matching } })).toMatchObject({ field: 'problems' });
  expect(await plan({ problems: { matching: { tags: [] } } })).toEqual(
    invalid('problems.matching', 'Say which problems match: difficulties, topics, or contest ratings.'),
  );
  expect(await plan({ problems: { matching: { minRating: 2_000, maxRating: 1_000 } } })).toEqual(
    invalid('problems.matching.maxRating', 'Let the highest rating be no lower than the lowest.'),
  );
  const { catalogue } = contests.neighbours;
  contests.neighbours.catalogue = ['easy-1'];
  expect(await plan({ problems: { matching } })).toEqual(
    invalid('problems.matching', 'No free problem of LeetCode matches: ask for less in particular.'),
  );
  contests.neighbours.catalogue = catalogue;
  expect(await plan({ problems: { matching, any: true } })).toMatchObject({
    field: 'problems',
    message: expect.stringMatching(/^Choose the problems in one way/),
  });
});

test("a past round of LeetCode's is played again: its problems and points, its format and its length", async () => {
  const { rounds } = contests.neighbours;
  const problems = [
    { slug: 'easy-1', points: 3 },
    { slug: 'hard-1', points: 6 },
  ];
  const startsAt = inMinutes(-7 * 24 * 60);
  rounds.set('weekly-contest-408', { title: 'Weekly Contest 408', startsAt, durationSeconds: 5_400, problems });
  const input = { problems: { round: 'weekly-contest-408' }, endsAt: null, startsAt: inMinutes(10) };
  const round = await planned(input);
  expect(round).toMatchObject({
    ...{ format: 'LEETCODE', problemChoice: 'ROUND', leetcodeRound: 'weekly-contest-408' },
    problems: [{ points: 3 }, { points: 6 }],
  });
  expect(slugsOf(round)).toEqual(['easy-1', 'hard-1']);
  expect(Date.parse(round.endsAt) - Date.parse(round.startsAt)).toBe(90 * MINUTE_MS);
  expect(await see(round.id)).toMatchObject({ problemChoice: 'ROUND', problems: null, leetcodeRound: null });
  expect(await planned({ ...input, format: 'ICPC', endsAt: inMinutes(20) })).toMatchObject({ format: 'ICPC' });

  const refused = (message: string) => expect(plan(input)).resolves.toEqual(invalid('problems.round', message));
  const again = (changes: object) =>
    rounds.set('weekly-contest-408', {
      title: 'Weekly Contest 408',
      startsAt,
      durationSeconds: null,
      problems,
      ...changes,
    });
  again({ startsAt: inMinutes(-89) });
  await refused('Weekly Contest 408 is not over yet: choose a past round.');
  again({ problems: [] });
  await refused('LeetCord does not know the problems of Weekly Contest 408: choose another round.');
  again({ problems: [{ slug: 'easy-9', points: 3 }] });
  await refused('LeetCode does not show easy-9 of Weekly Contest 408: choose another round.');
  const { catalogue } = contests.neighbours;
  contests.neighbours.catalogue = [...catalogue, 'hard-8-paid'];
  again({ problems: [{ slug: 'hard-8-paid', points: 3 }] });
  await refused(
    `${catalogue.length + 1}. hard 8-paid of Weekly Contest 408 needs LeetCode Premium: choose another round.`,
  );
  contests.neighbours.catalogue = catalogue;
  rounds.clear();
  await refused('LeetCode had no round “weekly-contest-408”: name it as in weekly-contest-408.');
});

test('a past round counts what is new to an entrant, unless it is planned otherwise, and tells who had solved what before', async () => {
  const { neighbours } = contests;
  const { id } = await contests.community('pam', 'quin', 'rob');
  const problems = ['easy-4', 'hard-4'].map((slug) => ({ slug, points: 5 }));
  neighbours.rounds.set('weekly-contest-9', {
    title: 'Weekly Contest 9',
    startsAt: inMinutes(-9_000),
    durationSeconds: 5_400,
    problems,
  });
  await contests.solve('pam', 'easy-4');
  await contests.untilConfirmed();
  contests.clock.advance(5_000);
  const round = { communityId: id, endsAt: inMinutes(90), startsAt: inMinutes(1) };
  const newOnly = await planned({ ...round, problems: { round: 'weekly-contest-9' } });
  const all = await planned({
    ...round,
    format: 'ICPC',
    problems: { round: 'weekly-contest-9', countSolvedBefore: true },
  });
  const solvedBefore = async ({ id: contestId }: Planned) => {
    const query =
      'query ($id: ID!) { contest(id: $id) { countsSolvedBefore problems { solvedBefore { user { id } } } } }';
    return (await contests.api.ask<{ contest: object }>(query, { id: contestId })).contest;
  };
  // Another format keeps what counts.
  const icpc = (await update(newOnly, { format: 'ICPC' })).contest!;
  expect(icpc).toMatchObject({ format: 'ICPC', problemChoice: 'ROUND' });
  contests.clock.advance(2 * MINUTE_MS);
  const before = [{ solvedBefore: [{ user: { id: 'pam' } }] }, { solvedBefore: [] }];
  expect(await solvedBefore(newOnly)).toEqual({ countsSolvedBefore: false, problems: before });
  expect(await solvedBefore(all)).toEqual({ countsSolvedBefore: true, problems: before });
  for (const [userId, slug, novelty] of [
    ['pam', 'easy-4', 'REPEAT'],
    ['pam', 'hard-4', 'NEW'],
    ['quin', 'hard-4', 'REPEAT'],
    ['rob', 'easy-4', 'NEW'],
  ] as const) {
    neighbours.novelty = () => novelty;
    await contests.solve(userId, slug);
    await contests.untilConfirmed();
    contests.clock.advance(MINUTE_MS);
  }
  neighbours.novelty = () => 'NEW';
  const rows = async ({ id: contestId }: Planned) => (await standings(contestId)).toSorted();
  expect(await rows(newOnly)).toEqual([
    ['pam', 1],
    ['rob', 1],
  ]);
  expect(await rows(all)).toEqual([
    ['pam', 2],
    ['quin', 1],
    ['rob', 1],
  ]);
  expect(await plan({ problems: { any: true, countSolvedBefore: true } })).toEqual(
    invalid(
      'problems.countSolvedBefore',
      'Only of a past round is what was solved before left out: leave countSolvedBefore out.',
    ),
  );
});

test('all of a plan can change until the start, and then only the title, and the end to a later one while it runs', async () => {
  let contest = await planned({ format: 'LEETCODE', problems: byHand(['1', 50], '2') });
  const next = async (input: object) => {
    const { __typename, message, contest: changed } = await update(contest, input);
    expect([__typename, message]).toEqual(['UpdateContestSuccess', undefined]);
    contest = changed!;
  };
  await next({ format: 'LOCKOUT' });
  expect(contest).toMatchObject({ version: 2, format: 'LOCKOUT', problems: [{ points: 50 }, { points: 1 }] });
  await next({ format: 'ICPC', title: 'Cup', startsAt: inMinutes(5), endsAt: inMinutes(20) });
  expect(contest).toMatchObject({ title: 'Cup', problems: [{ points: null }, { points: null }] });
  await next({ format: 'LEETCODE' });
  expect(contest.problems?.map(({ points }) => points)).toEqual([1, 1]);
  await next({ format: 'POINTS', problems: { any: true } });
  expect(contest).toMatchObject({ problemChoice: 'ANY', problems: null });
  expect(await update(contest, { format: 'ICPC' })).toMatchObject({ field: 'problems' });
  expect(await update(contest, { endsAt: inMinutes(5) })).toEqual(
    invalid('endsAt', 'Let the contest end at least a minute after its start.'),
  );

  contests.clock.advance(5 * MINUTE_MS);
  expect((await see(contest.id)).state).toBe('RUNNING');
  const started = tooFarOn('The contest has started: only its title can change now, and its end to a later one.');
  for (const input of [{ format: 'POINTS' }, { problems: byHand('1') }, { startsAt: inMinutes(5) }]) {
    expect(await update(contest, input)).toEqual(started);
  }
  expect(await update(contest, { endsAt: inMinutes(14) })).toEqual(
    invalid('endsAt', 'The contest has started: choose a later end than it has.'),
  );
  expect(await update(contest, { endsAt: inMinutes(32 * 24 * 60) })).toEqual(
    invalid('endsAt', 'Let the contest end at most 31 days after its start.'),
  );
  await next({ title: 'League cup', endsAt: inMinutes(25) });
  contests.clock.advance(20 * MINUTE_MS);
  await contests.solve('ann', 'easy-3');
  expect(await standings(contest.id)).toEqual([['ann', 1]]);

  contests.clock.advance(5 * MINUTE_MS);
  const over = tooFarOn('The contest is over: only its title can change now.');
  expect(await update(contest, { endsAt: inMinutes(5) })).toEqual(over);
  await next({ title: 'The first' });
  expect(await cancel(contest)).toEqual(tooFarOn(RESULTS_STAY));
});

test('of two moderators who change a contest at once one is told, and a repeat with its key changes nothing', async () => {
  const contest = await planned();
  const keys = [randomUUID(), randomUUID()];
  const both = await Promise.all(
    keys.map((idempotencyKey, index) => update(contest, { title: `Title ${index}`, idempotencyKey })),
  );
  expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['ContestChangedError', 'UpdateContestSuccess']);
  const winner = both.findIndex(({ contest: changed }) => changed !== undefined);
  const after = await see(contest.id);
  expect(after).toMatchObject({ title: `Title ${winner}`, version: 2 });
  const repeated = await update(contest, { title: 'Other', idempotencyKey: keys[winner]! });
  expect(repeated.contest).toMatchObject({ title: `Title ${winner}`, version: 2 });
  expect(await changesOf(contest)).toEqual(['CHANGED']);
  const unknown = await update({ ...contest, id: '404' }, { title: 'Other' });
  expect(unknown.message).toBe('There is no such contest that you can see: look at the list of contests again.');
});

test('a cancelled contest keeps its standings, takes in nothing more, and is told of no more', async () => {
  const contest = await planned({ startsAt: inMinutes(0), endsAt: inMinutes(5) });
  await contests.solve('ann', 'hard-7');
  expect((await cancel(contest, '  ')).message).toBe('Say why the contest is cancelled.');
  expect((await cancel(contest)).contest).toMatchObject({ state: 'CANCELLED', cancelReason: 'Holiday', version: 2 });
  expect((await cancel(contest, 'Again')).contest).toMatchObject({ cancelReason: 'Holiday', version: 2 });
  expect(await update({ ...contest, version: 2 }, { title: 'Other' })).toEqual(
    tooFarOn('The contest is cancelled: plan another one.'),
  );
  await contests.solve('bob', 'easy-2');
  contests.clock.advance(5 * MINUTE_MS + contests.settings.CONTEST_SETTLE_MS + MINUTE_MS);
  await contests.server.jobs.runDue('announce-contest');
  expect(await standings(contest.id)).toEqual([['ann', 7]]);
  expect(await changesOf(contest)).toEqual(['CANCELLED']);
  expect(await toldOf(contest)).not.toContain('ContestFinishedEvent');
});

test('a contest is cloned with its rules and length, once for each key, and the picker picks anew for it', async () => {
  const contest = await planned({ format: 'LEETCODE', problems: picker({ count: 2, points: 7 }) });
  const input = { contestId: contest.id, startsAt: inMinutes(7 * 24 * 60), idempotencyKey: randomUUID() };
  const clone = (await run('cloneContest', input)).contest!;
  expect(clone).toMatchObject({ title: 'League', format: 'LEETCODE', version: 1, problemCount: 2 });
  expect(Date.parse(clone.endsAt) - Date.parse(clone.startsAt)).toBe(60 * MINUTE_MS);
  expect(slugsOf(clone)?.some((slug) => slugsOf(contest)?.includes(slug))).toBe(false);
  expect(clone.problems?.map(({ points }) => points)).toEqual([7, 7]);
  expect((await run('cloneContest', input)).contest?.id).toBe(clone.id);
  const manual = await planned({ format: 'ICPC', problems: byHand('1') });
  const again = await run('cloneContest', { contestId: manual.id, title: 'Again', idempotencyKey: randomUUID() });
  expect(again.contest).toMatchObject({ title: 'Again', problems: [{ problem: { slug: 'easy-1' } }] });
  expect(await run('cloneContest', { ...input, endsAt: inMinutes(5), idempotencyKey: randomUUID() })).toEqual(
    invalid('endsAt', 'Let the contest end at least a minute after its start.'),
  );
});

test('a contest that was moved starts when it says, though its process was killed before it could schedule that', async () => {
  const contest = await planned({ startsAt: inMinutes(60), endsAt: inMinutes(120) });
  const { startsAt } = (await update(contest, { startsAt: inMinutes(5) })).contest!;
  const { db } = contests.mongo;
  expect(await scheduledFor(contest)).toContain(startsAt);
  // As a kill right after the commit leaves it: a job at the old start, and none at the new one.
  await db.collection('jobs').deleteMany({ 'data.contestId': contest.id, 'data.at': startsAt });
  await db.collection<{ _id: string }>('contests').updateOne({ _id: contest.id }, { $set: { isUnscheduled: true } });
  await expect.poll(() => scheduledFor(contest)).toContain(startsAt);
  contests.clock.advance(5 * MINUTE_MS);
  await contests.afterJobs(() => toldOf(contest), 'announce-contest').toContain('ContestStartedEvent');
});

test('a lockout contest is over once it is decided, and final when what was made until then has settled', async () => {
  const contest = await planned({
    ...{ format: 'LOCKOUT', problems: byHand(['easy-1', 10], ['easy-2', 5]) },
    ...{ startsAt: inMinutes(0), endsAt: inMinutes(60) },
  });
  contests.clock.advance(MINUTE_MS);
  await contests.solve('bob', 'easy-2');
  await contests.afterJobs(() => toldOf(contest), 'announce-contest').toContain('ContestStartedEvent');
  const running = await see(contest.id);
  expect(running).toMatchObject({ state: 'RUNNING', decidedAt: null });
  contests.clock.advance(MINUTE_MS);
  const decidedAt = contests.clock.now();
  await contests.solve('ann', 'easy-1', decidedAt);
  // From the moment on, though it runs until that second is over.
  const refusedEnd = async (minutes: number) =>
    expect(await update(contest, { endsAt: inMinutes(minutes) })).toEqual(
      tooFarOn('The contest is decided: only its title can change now.'),
    );
  await refusedEnd(90);
  contests.clock.advance(5_000);
  const decided = await see(contest.id);
  expect(decided).toMatchObject({ state: 'SETTLING', plannedEndsAt: running.endsAt });
  expect(Date.parse(decided.endsAt) - Date.parse(decided.decidedAt!)).toBe(1_000);
  expect(await cancel(contest)).toMatchObject({ message: RESULTS_STAY });
  for (const minutes of [30, 90]) await refusedEnd(minutes);
  const { contest: renamed } = await update(contest, { title: 'Finals' });
  expect(renamed).toMatchObject({ ...decided, title: 'Finals', version: 2 });
  // Nobody has to wait for the planned end.
  await expect.poll(() => scheduledFor(contest)).toContain(decided.endsAt);
  contests.clock.advance(contests.settings.CONTEST_SETTLE_MS + MINUTE_MS);
  await contests.afterJobs(() => toldOf(contest), 'announce-contest').toContain('ContestFinishedEvent');
  expect(await see(contest.id)).toMatchObject({ state: 'FINAL', decidedAt: decided.decidedAt });
  expect(await standings(contest.id)).toEqual([
    ['ann', 10],
    ['bob', 5],
  ]);
});

test('a preview tells times and problems as the plan with the same seed has them, refuses what that refuses, and plans nothing', async () => {
  interface Preview
    extends Omit<Result, 'contest'>, Partial<Pick<Planned, 'format' | 'startsAt' | 'endsAt' | 'problems'>> {}
  const preview = async (input: object) => {
    const query = `query ($input: CreateContestInput!) { contestPreview(input: $input) { __typename ... on UserError { message }
      ... on ContestPreviewSuccess { format startsAt endsAt problems { label points problem { slug } } } } }`;
    const asked = { input: { communityId, title: 'League', by, idempotencyKey: 'preview', ...input } };
    const token = await contests.neighbours.serviceToken('contests:write');
    return (await contests.api.ask<{ contestPreview: Preview }>(query, asked, token)).contestPreview;
  };
  const picker = { slots: [{ count: 2, difficulties: ['EASY'] }], seed: 'seen' };
  const asked = { format: 'LOCKOUT', problems: { picker }, startsAt: inMinutes(5), endsAt: inMinutes(65) };
  const seen = await preview(asked);
  const { __typename, ...shown } = seen;
  expect(__typename).toBe('ContestPreviewSuccess');
  expect(shown.problems).toHaveLength(2);
  expect(await planned(asked)).toMatchObject(shown);
  // A pick that a contest has is not offered again.
  expect((await preview(asked)).problems).not.toEqual(shown.problems);
  expect((await preview({ ...asked, endsAt: undefined, endsAtText: 'whenever' })).__typename).toBe('InvalidInputError');
  const others = { discordUserId: '43', canManageServer: false, isServerOwner: false };
  expect((await preview({ ...asked, by: others })).__typename).toBe('NotModeratorError');
  expect(await contests.mongo.db.collection('contests').countDocuments({ communityId })).toBe(1);
  // Each pick reads all that members have solved.
  const { id } = await contests.community();
  const picked = await Promise.allSettled(Array.from({ length: 31 }, () => preview({ ...asked, communityId: id })));
  const refusals = picked.filter((one) => one.status === 'rejected').map(({ reason }) => String(reason));
  expect(refusals).toEqual([
    expect.stringMatching(/RATE_LIMITED: Problems are picked too often here: try again in \d+ seconds/),
  ]);
});
