import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import type { Verdict } from '../scoring/verdict.ts';
import { solveOf, type Solve } from '../settlement/solves.repository.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
  // Tokens are from now, and outlast what the tests go through.
  contests.clock.advance(-24 * 60 * MINUTE_MS);
});
afterAll(() => contests.close());

const inMinutes = (minutes: number) => new Date(contests.clock.now().getTime() + minutes * MINUTE_MS);
const tokenOf = (userId: string) => contests.neighbours.userToken(userId, userId);

interface Problem {
  label: string;
  isSolved: boolean;
  solvedAt: string | null;
  solvedAfterSeconds: number | null;
  wrongAttempts: number;
  isFirstToSolve: boolean;
  points: number | null;
  pendingAttempts: number;
}
interface Row {
  rank: number;
  user: { id: string } | null;
  shownAs: string;
  solved: number;
  cells: { column: string; value: number | null }[];
  problems: Problem[];
}
interface Look {
  state: string;
  isFrozen: boolean;
  freezesAt: string | null;
  entrantCount: number;
  problems: { label: string; solvedCount: number; firstSolvedBy: { user: { id: string } | null; shownAs: string }[] }[];
  mine: Row | null;
  standings: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Row }[] };
}
const ROW = `rank user { id } shownAs solved cells { column value } problems {
  label isSolved solvedAt solvedAfterSeconds wrongAttempts isFirstToSolve points pendingAttempts }`;
const LOOK = `state isFrozen freezesAt entrantCount mine { ${ROW} } problems { label solvedCount firstSolvedBy { user { id } shownAs } }
  standings(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${ROW} } } }`;
const ARGUMENTS = '$id: ID!, $first: Int! = 50, $after: String';

async function look(id: string, token?: string, page: { first?: number; after?: string } = {}): Promise<Look> {
  const query = `query (${ARGUMENTS}) { contest(id: $id) { ${LOOK} } }`;
  return (await contests.api.ask<{ contest: Look }>(query, { id, ...page }, token)).contest;
}
const rowOf = ({ standings }: Look, userId: string) =>
  standings.edges.find(({ node }) => node.user?.id === userId)?.node;
const ranksOf = ({ standings }: Look) =>
  standings.edges.map(({ node }) => `${node.rank} ${node.user?.id ?? node.shownAs} ${node.solved}`);
const follow = (id: string, token?: string) =>
  contests.api.subscribe<{ standings: Look }>(
    `subscription (${ARGUMENTS}) { standings(contestId: $id) { ${LOOK} } }`,
    { id },
    token,
  );

/** An ICPC contest of two problems that began four minutes ago. */
async function plan(users: readonly string[], input: object = {}) {
  const club = await contests.community(...users);
  await contests.join(club.guildId, 'mod', 'MODERATOR');
  contests.clock.advance(10 * MINUTE_MS);
  const problems = { byHand: [{ problem: 'easy-1' }, { problem: 'medium-1' }] };
  const times = { startsAt: inMinutes(-4), endsAt: inMinutes(116) };
  const planned = await contests.contest(club.id, { format: 'ICPC', problems, ...times, ...input });
  if (planned.message !== undefined) throw new Error(planned.message);
  return { ...club, ...times, contestId: planned.contest.id };
}

async function submit(userId: string, slug: string, at: Date, verdict: Verdict = 'ACCEPTED'): Promise<string> {
  const submissionId = contests.nextSubmissionId();
  contests.neighbours.list(userId, { id: submissionId, slug, submittedAt: at, verdict });
  const { submission } = await contests.api.record(await tokenOf(userId), {
    ...{ submissionId, problemSlug: slug, verdict, submittedAt: at },
  });
  return submission!.id;
}

test('a row tells each problem, and who was first follows from what counts; a hidden row tells no time', async () => {
  const { id: communityId, contestId, startsAt } = await plan(['ann', 'bob', 'hid']);
  const second = (seconds: number) => new Date(Math.ceil(startsAt.getTime() / 1_000) * 1_000 + seconds * 1_000);
  await contests.api.outcome('setMyPrivacy', { communityId, isAnonymous: true }, await tokenOf('hid'));
  await submit('ann', 'easy-1', second(30), 'WRONG_ANSWER');
  const first = await submit('ann', 'easy-1', second(61));
  await submit('bob', 'easy-1', second(90));
  await submit('hid', 'easy-1', second(90));
  await contests.untilConfirmed();

  const seen = await look(contestId, await tokenOf('bob'));
  expect(ranksOf(seen)).toEqual(['1 bob 1', '1 ANONYMOUS 1', '3 ann 1']);
  expect(rowOf(seen, 'ann')).toMatchObject({
    cells: [{ column: 'PENALTY_MINUTES', value: 21 }],
    problems: [
      {
        label: 'A',
        isSolved: true,
        solvedAt: second(61).toISOString(),
        wrongAttempts: 1,
        isFirstToSolve: true,
        points: null,
      },
      {
        label: 'B',
        isSolved: false,
        solvedAt: null,
        solvedAfterSeconds: null,
        wrongAttempts: 0,
        isFirstToSolve: false,
      },
    ],
  });
  expect(rowOf(seen, 'ann')!.problems[0]!.solvedAfterSeconds).toBe(61);
  expect(seen.problems).toEqual([
    { label: 'A', solvedCount: 3, firstSolvedBy: [{ user: { id: 'ann' }, shownAs: 'NAME' }] },
    { label: 'B', solvedCount: 0, firstSolvedBy: [] },
  ]);
  expect(seen.mine).toMatchObject({ rank: 1, user: { id: 'bob' } });
  const hidden = seen.standings.edges.find(({ node }) => node.shownAs === 'ANONYMOUS')!.node;
  expect(hidden).toMatchObject({
    cells: [{ value: null }],
    problems: [{ isSolved: true, solvedAfterSeconds: null }, {}],
  });
  expect(hidden.problems[0]!.solvedAt).toMatch(/T00:00:00.000Z$/);
  // Strangers see the minute, and no row of their own.
  const outside = await look(contestId);
  expect(rowOf(outside, 'ann')!.problems[0]!.solvedAt).toMatch(/:00.000Z$/);
  expect(outside.mine).toBeNull();
  // The hidden member sees their own.
  expect((await look(contestId, await tokenOf('hid'))).mine!.cells[0]!.value).toBe(1);

  // Both of the same moment are first once the first one's is void.
  const reason = { communityId, submissionId: first, reason: 'Copied' };
  expect(await contests.api.outcome('voidSubmission', reason, await tokenOf('mod'))).toBe('ModerationSuccess');
  const after = await look(contestId);
  expect(after.problems[0]).toMatchObject({ solvedCount: 2 });
  expect(after.problems[0]!.firstSolvedBy.map(({ user, shownAs }) => user?.id ?? shownAs).toSorted()).toEqual([
    'ANONYMOUS',
    'bob',
  ]);
  expect(rowOf(after, 'bob')!.problems[0]!.isFirstToSolve).toBe(true);
});

test('frozen standings stay as they were for all but one’s own row, until the contest is final; followers hear of each step', async () => {
  const { id: communityId, contestId, endsAt } = await plan(['cal', 'dan'], { freezeMinutes: 60 });
  const followed = follow(contestId);
  const last = () => followed.received.at(-1)?.standings;
  await expect.poll(() => followed.received.length).toBe(1);
  expect(last()).toMatchObject({ state: 'RUNNING', isFrozen: false, standings: { totalCount: 0 } });
  expect(last()!.freezesAt).toBe(new Date(endsAt.getTime() - 60 * MINUTE_MS).toISOString());
  await submit('cal', 'easy-1', contests.clock.now());
  await expect.poll(() => last() && ranksOf(last()!)).toEqual(['1 cal 1']);

  contests.clock.advance(70 * MINUTE_MS);
  await expect.poll(() => last()?.isFrozen).toBe(true);
  await submit('dan', 'medium-1', inMinutes(-2), 'WRONG_ANSWER');
  await submit('dan', 'easy-1', inMinutes(-2));
  await submit('dan', 'medium-1', inMinutes(-1));
  await submit('cal', 'medium-1', inMinutes(-1), 'WRONG_ANSWER');
  await contests.untilConfirmed();
  const frozen = await look(contestId, await tokenOf('mod'));
  expect([ranksOf(frozen), frozen.standings.totalCount, frozen.entrantCount]).toEqual([['1 cal 1'], 1, 1]);
  expect(rowOf(frozen, 'cal')!.problems).toMatchObject([
    { isSolved: true, pendingAttempts: 0 },
    { isSolved: false, wrongAttempts: 0, pendingAttempts: 1 },
  ]);
  expect(frozen.problems.map(({ solvedCount }) => solvedCount)).toEqual([1, 0]);
  const own = await look(contestId, await tokenOf('dan'));
  expect(own.mine).toMatchObject({
    rank: 1,
    solved: 2,
    problems: [{ isSolved: true }, { isSolved: true, wrongAttempts: 1 }],
  });
  // The bot asks for the member who asks it, and for nobody else does it work.
  const asked = `query ($id: ID!) { contest(id: $id) { mine(discordUserId: "${contests.discordIdOf('dan')}") { rank solved } } }`;
  const askAs = (token: string) =>
    contests.api.ask<{ contest: { mine: object | null } }>(asked, { id: contestId }, token);
  const service = await contests.neighbours.serviceToken('events:read', 'communities:write');
  expect((await askAs(service)).contest.mine).toEqual({ rank: 1, solved: 2 });
  expect((await askAs(await tokenOf('dan'))).contest.mine).toBeNull();
  // One's rank does not tell what others have done since.
  expect((await look(contestId, await tokenOf('cal'))).mine).toMatchObject({ rank: 1, solved: 1 });
  const places = await contests.mongo.db.collection('events').find({ communityId, type: 'SubmissionEvent' }).toArray();
  expect(
    places.map((event) => (event['places'] as { contestId: string | null }[]).map((place) => place.contestId)),
  ).toEqual([[null, contestId], [null], [null]]);
  const mentions: boolean[] = [];
  const bot = await contests.neighbours.serviceToken('events:read');
  for (const { _id } of places) {
    const query = 'query ($cursor: String!) { event(cursor: $cursor) { ... on SubmissionEvent { mayBeMentioned } } }';
    const { event } = await contests.api.ask<{ event: { mayBeMentioned: boolean } }>(
      query,
      { cursor: String(_id) },
      bot,
    );
    mentions.push(event.mayBeMentioned);
  }
  expect(mentions).toEqual([true, false, false]);

  contests.clock.advance(120 * MINUTE_MS);
  await contests.afterJobs(() => last()?.state, 'announce-contest').toBe('FINAL');
  expect([last()!.isFrozen, ranksOf(last()!)]).toEqual([false, ['1 dan 2', '2 cal 1']]);
  await followed.stop();
}, 60_000);

test('pages of frozen standings follow each other, equal ranks included', async () => {
  const users = ['pat', 'pia', 'pim', 'pom', 'pun'];
  const { contestId, startsAt } = await plan(users, { freezeMinutes: 60 });
  const at = (minute: number) => new Date(startsAt.getTime() + minute * MINUTE_MS);
  await Promise.all(users.map((user, index) => submit(user, 'easy-1', at(index === 0 ? 1 : index < 4 ? 2 : 3))));
  await contests.untilConfirmed();
  const before = ranksOf(await look(contestId));
  expect(before.map((row) => row.split(' ')[0])).toEqual(['1', '2', '2', '2', '5']);
  const live = await around(contestId, users);
  contests.clock.advance(70 * MINUTE_MS);
  await submit('pun', 'medium-1', at(70));
  await contests.untilConfirmed();
  const paged: string[] = [];
  let after: string | undefined;
  do {
    const page = await look(contestId, undefined, { first: 2, ...(after !== undefined && { after }) });
    expect(page.isFrozen).toBe(true);
    paged.push(...ranksOf(page));
    after = page.standings.pageInfo.hasNextPage ? page.standings.pageInfo.endCursor : undefined;
  } while (after !== undefined);
  expect(paged).toEqual(before);
  const query = `query ($id: ID!, $before: String) { contest(id: $id) { standings(last: 2, before: $before) {
    pageInfo { hasPreviousPage startCursor } edges { node { ${ROW} } } } } }`;
  type Backward = { pageInfo: { hasPreviousPage: boolean; startCursor: string }; edges: { node: Row }[] };
  const upward: string[][] = [];
  let start: string | undefined;
  do {
    const { contest } = await contests.api.ask<{ contest: { standings: Backward } }>(query, {
      id: contestId,
      before: start,
    });
    upward.push(ranksOf(contest as never));
    const { hasPreviousPage, startCursor } = contest.standings.pageInfo;
    start = hasPreviousPage ? startCursor : undefined;
  } while (start !== undefined);
  expect(upward.toReversed().flat()).toEqual(before);
  expect(live).toEqual(before.map((_row, place) => before.slice(Math.max(0, place - 1)).slice(0, 3)));
  expect(await around(contestId, users)).toEqual(live);
});

/** The three rows around each of them, as they see them. */
async function around(contestId: string, users: readonly string[]): Promise<string[][]> {
  const query = `query ($id: ID!) { contest(id: $id) { standings: aroundMe(first: 3) { edges { node { ${ROW} } } } } }`;
  const asks = users.map(async (user) => {
    const token = await contests.neighbours.userToken(user);
    return ranksOf((await contests.api.ask<{ contest: Look }>(query, { id: contestId }, token)).contest);
  });
  return Promise.all(asks);
}

test('a freeze is refused where it cannot be, moves with the end, and stays once it has begun', async () => {
  const { id } = await contests.community('fin');
  const problems = { byHand: [{ problem: 'easy-1' }] };
  const startsAt = inMinutes(10);
  const times = { startsAt, endsAt: new Date(startsAt.getTime() + 60 * MINUTE_MS) };
  const make = (input: object) => contests.contest(id, { problems, ...times, ...input });
  expect(await make({ format: 'LOCKOUT', freezeMinutes: 5 })).toMatchObject({
    field: 'freezeMinutes',
    message: 'Standings of LOCKOUT do not freeze, since who takes a problem must be known: leave freezeMinutes out.',
  });
  for (const freezeMinutes of [60, 61]) {
    expect(await make({ format: 'ICPC', freezeMinutes })).toMatchObject({
      message: 'Let the standings freeze after the start: choose fewer minutes than the contest has.',
    });
  }
  expect(await make({ format: 'ICPC', freezeMinutes: -1 })).toMatchObject({ field: 'freezeMinutes' });
  const { contest } = await make({ format: 'ICPC', freezeMinutes: 20 });
  let version = 1;
  const update = async (input: object) => {
    const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
    const query = `mutation ($input: UpdateContestInput!) { updateContest(input: $input) {
      ... on UserError { message } ... on UpdateContestSuccess { contest { version freezesAt } } } }`;
    const token = await contests.neighbours.serviceToken('contests:write', 'communities:write');
    const key = { contestId: contest.id, version, by, idempotencyKey: String(Math.random()) };
    const { updateContest } = await contests.api.ask<{
      updateContest: { message?: string; contest?: { version: number; freezesAt: string | null } };
    }>(query, { input: { ...key, ...input } }, token);
    version = updateContest.contest?.version ?? version;
    return updateContest.message ?? updateContest.contest!.freezesAt;
  };
  const minutesBefore = (end: Date, minutes: number) => new Date(end.getTime() - minutes * MINUTE_MS).toISOString();
  const [later, latest] = [inMinutes(80), inMinutes(200)];
  expect(await update({ endsAt: later })).toBe(minutesBefore(later, 20));
  expect(await update({ freezeMinutes: 0 })).toBeNull();
  expect(await update({ freezeMinutes: 30 })).toBe(minutesBefore(later, 30));
  expect(await update({ format: 'LOCKOUT' })).toMatch(/^Standings of LOCKOUT/);
  contests.clock.advance(60 * MINUTE_MS);
  expect(await update({ endsAt: latest })).toBe(minutesBefore(later, 30));
  expect(await update({ freezeMinutes: 5 })).toMatch(/^The contest has started/);
});

test('events of a contest are for who may see it, from its start or a cursor, and end when the community becomes private', async () => {
  const { id, contestId } = await plan(['eve']);
  await contests
    .afterJobs(async () => contests.mongo.db.collection('events').countDocuments({ contestId }), 'announce-contest')
    .toBe(1);
  await contests.solve('eve', 'easy-1');
  await contests.solve('eve', 'hard-9');
  await contests.untilConfirmed();
  const query = `subscription ($id: ID!, $after: String) { contestEvents(contestId: $id, after: $after) {
    __typename id cursor ... on SubmissionEvent { places { previousRank rank contest { id } } } } }`;
  type Told = { contestEvents: { __typename: string; id: string; cursor: string } };
  const stranger = contests.api.subscribe<Told>(query, { id: contestId, after: '0' });
  await expect.poll(() => [stranger.received.length, stranger.errors]).toEqual([3, []]);
  const [started, solved, first] = stranger.received.map(({ contestEvents }) => contestEvents);
  expect(first!.__typename).toBe('FirstSolveEvent');
  expect(started!.__typename).toBe('ContestStartedEvent');
  expect(solved).toMatchObject({
    __typename: 'SubmissionEvent',
    places: [
      { previousRank: null, rank: 1, contest: null },
      { previousRank: null, rank: 1, contest: { id: contestId } },
    ],
  });
  expect([started!.cursor, solved!.cursor].every((cursor) => /^[0-9a-f]{32}$/.test(cursor))).toBe(true);
  const again = contests.api.subscribe<Told>(query, { id: contestId, after: started!.cursor });
  await expect.poll(() => again.received).toEqual(stranger.received.slice(1));
  await again.stop();
  const followed = follow(contestId);
  await expect.poll(() => followed.received.length).toBe(1);

  await contests.setVisibility(id, 'PRIVATE');
  await contests.solve('eve', 'medium-1');
  await Promise.all([stranger.ended, followed.ended]);
  expect([stranger.received.length, followed.received.length]).toEqual([3, 1]);
  const refused = [
    contests.api.subscribe<Told>(query, { id: contestId }),
    follow(contestId),
    follow('no-such-contest'),
  ];
  await Promise.all(refused.map(({ ended }) => ended));
  for (const { errors } of refused) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('who solves a problem after the contest is listed apart, once, and not who solved it in the contest', async () => {
  const { id: communityId, contestId } = await plan(['una', 'ugo', 'uwe']);
  await submit('una', 'easy-1', contests.clock.now());
  await submit('ugo', 'medium-1', contests.clock.now(), 'WRONG_ANSWER');
  await contests.untilConfirmed();
  const query = `query ($id: ID!, $first: Int!, $after: String) { contest(id: $id) { standings { totalCount } upsolves(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { label solver { user { id } shownAs } solvedAt problem { slug } } } } } }`;
  interface Page {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { label: string; solver: { user: { id: string } | null; shownAs: string }; solvedAt: string } }[];
  }
  const read = async (first = 50, after?: string) =>
    (await contests.api.ask<{ contest: { upsolves: Page } }>(query, { id: contestId, first, after })).contest.upsolves;
  expect((await read()).edges).toEqual([]);
  contests.clock.advance(150 * MINUTE_MS);
  await contests.api.outcome('setMyPrivacy', { communityId, isAnonymous: true }, await tokenOf('uwe'));
  await contests.join((await contests.community()).guildId, 'elsewhere');
  await submit('una', 'easy-1', inMinutes(-3));
  await submit('una', 'medium-1', inMinutes(-3));
  await submit('ugo', 'medium-1', inMinutes(-2));
  const copied = await submit('ugo', 'easy-1', inMinutes(-2));
  await submit('uwe', 'easy-1', inMinutes(-1));
  await submit('elsewhere', 'easy-1', inMinutes(-1));
  await contests.untilConfirmed();
  const reason = { communityId, submissionId: copied, reason: 'Copied' };
  expect(await contests.api.outcome('voidSubmission', reason, await tokenOf('mod'))).toBe('ModerationSuccess');
  const shown = ({ edges }: Page) =>
    edges.map(({ node }) => `${node.label} ${node.solver.user?.id ?? node.solver.shownAs}`);
  const all = await read();
  expect(shown(all).toSorted()).toEqual(['A ANONYMOUS', 'B ugo', 'B una']);
  expect(all.edges.find(({ node }) => node.solver.user === null)!.node.solvedAt).toMatch(/T00:00:00.000Z$/);
  const first = await read(2);
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect([...first.edges, ...(await read(2, first.pageInfo.endCursor)).edges]).toEqual(all.edges);
  // Thousands elsewhere solve the same problem later.
  const others = Array.from({ length: 5_001 }, (_, index) =>
    solveOf({ userId: `other-${index}`, problemSlug: 'easy-1', submissionId: 'none', solvedAt: contests.clock.now() }),
  );
  // In lots: one command for all takes longer than it may on a busy machine.
  for (let from = 0; from < others.length; from += 250)
    await contests.mongo.db.collection<Solve>('solves').insertMany(others.slice(from, from + 250));
  expect(await read()).toEqual(all);
});
