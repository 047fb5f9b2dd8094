import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROW, SUBMISSION_EVENT, type Row, type SubmissionEvent } from '../../testing/contests-client.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

const USERS = ['named', 'quiet', 'hidden', 'gone'] as const;
type User = (typeof USERS)[number];

let contests: TestContests;
let communityId: string;
let contestId: string;
const submissions = {} as Record<User, string>;

beforeAll(async () => {
  contests = await TestContests.start();
  ({ id: communityId } = await contests.community(...USERS, 'viewer'));
  const planned = await contests.contest(communityId, { endsAt: new Date(contests.clock.now().getTime() + 3_600_000) });
  contestId = planned.contest.id;
  let submittedAt = contests.clock.now();
  for (const [user, slug] of [
    ['hidden', 'hard-1'],
    ['gone', 'medium-1'],
    ['quiet', 'easy-1'],
    ['named', 'easy-2'],
  ] as const) {
    // LeetCode tells whole seconds: these are of different ones, so that no two share a place.
    submittedAt = new Date(submittedAt.getTime() + 1_000);
    const { submission } = await contests.solve(user, slug, submittedAt);
    submissions[user] = submission!.id;
    await contests.untilConfirmed();
  }
  const act = async (user: User, field: string, input: object) =>
    contests.api.outcome(field, { communityId, ...input }, await contests.neighbours.userToken(user));
  await act('hidden', 'setMyPrivacy', { isAnonymous: true });
  await act('quiet', 'setMyPrivacy', { mayBeMentioned: false });
  await act('gone', 'leaveCommunity', {});
});
afterAll(() => contests.close());

const viewers: Record<string, () => Promise<string | undefined>> = {
  nobody: () => Promise.resolve(undefined),
  'a member': () => contests.neighbours.userToken('viewer'),
  'an outsider': () => contests.neighbours.userToken('outsider'),
  'the bot': () => contests.neighbours.serviceToken('events:read', 'communities:write', 'contests:write'),
  'an API key of another user': () => contests.neighbours.apiKeyToken('viewer', 'communities:read', 'account:read'),
  'an API key of the hidden user without the scope': () =>
    contests.neighbours.apiKeyToken('hidden', 'communities:read'),
  'the hidden user': () => contests.neighbours.userToken('hidden'),
  'an API key of the hidden user': () => contests.neighbours.apiKeyToken('hidden', 'account:read'),
  'the one who left': () => contests.neighbours.userToken('gone'),
};
const selves: Record<string, User> = {
  'the hidden user': 'hidden',
  'an API key of the hidden user': 'hidden',
  'the one who left': 'gone',
};

const SHOWN = {
  named: { shownAs: 'NAME', mayBeMentioned: true },
  quiet: { shownAs: 'NAME', mayBeMentioned: false },
  hidden: { shownAs: 'ANONYMOUS', mayBeMentioned: true },
  gone: { shownAs: 'FORMER_MEMBER', mayBeMentioned: false },
} as const;
/** How a user is seen by a viewer, by the schema's words. */
const seen = (user: User, viewer: string) => {
  const isSeen = SHOWN[user].shownAs === 'NAME' || selves[viewer] === user;
  return { user: isSeen ? { id: user } : null, ...SHOWN[user] };
};
const rows = (viewer: string) => [
  { rank: 1, points: 7, ...seen('hidden', viewer) },
  { rank: 2, points: 3, ...seen('gone', viewer) },
  { rank: 3, points: 1, ...seen('quiet', viewer) },
  { rank: 4, points: 1, ...seen('named', viewer) },
];

describe.each(Object.keys(viewers))('as %s sees them, members appear', (viewer) => {
  const token = () => viewers[viewer]!();

  test('on the leaderboard, which keeps its places', async () => {
    const board = await contests.api.leaderboard(communityId, {}, await token());
    expect(board?.entries.edges.map(({ node }) => node)).toMatchObject(rows(viewer));
    const self = selves[viewer];
    const own = self === undefined ? null : rows(viewer).find(({ user }) => user?.id === self);
    if (own === null) expect(board?.mine).toBeNull();
    else expect(board?.mine).toMatchObject(own!);
  });

  test('by no cursor', async () => {
    const query = `query ($id: ID!) { leaderboard(communityId: $id) { entries { pageInfo { endCursor } edges { cursor } } } }`;
    interface Answer {
      leaderboard: { entries: { pageInfo: { endCursor: string }; edges: { cursor: string }[] } };
    }
    const { leaderboard } = await contests.api.ask<Answer>(query, { id: communityId }, await token());
    const { edges, pageInfo } = leaderboard.entries;
    const cursors = [...edges.map(({ cursor }) => cursor), pageInfo.endCursor];
    const said = cursors.map((cursor) => Buffer.from(cursor, 'base64url').toString());
    expect(said).toHaveLength(5);
    expect(said.filter((text) => USERS.some((user) => text.includes(user)))).toEqual([]);
  });

  test("in a contest's standings", async () => {
    const query = `query ($id: ID!) { contest(id: $id) { standings { edges { node { ${ROW} } } } } }`;
    interface Answer {
      contest: { standings: { edges: { node: Row }[] } };
    }
    const { contest } = await contests.api.ask<Answer>(query, { id: contestId }, await token());
    expect(contest.standings.edges.map(({ node }) => node)).toMatchObject(rows(viewer));
  });

  test('in their submissions, which tell the LeetCode id to themselves alone', async () => {
    for (const user of USERS) {
      const submission = await contests.api.submission(submissions[user], await token());
      const isOwn = selves[viewer] === user;
      expect(submission).toMatchObject({ user: seen(user, viewer).user });
      expect(submission?.leetcodeId ?? null).toEqual(isOwn ? expect.stringMatching(/^\d+$/) : null);
    }
  });

  test('in the stream of events', async () => {
    const followed = contests.api.subscribe<{ submissionEvents: SubmissionEvent }>(
      `subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") { ${SUBMISSION_EVENT} } }`,
      { id: communityId },
      await token(),
    );
    await expect.poll(() => followed.received).toHaveLength(4);
    const byTime = ['hidden', 'gone', 'quiet', 'named'] as const;
    expect(followed.received.map(({ submissionEvents }) => submissionEvents)).toMatchObject(
      byTime.map((user) => ({ ...seen(user, viewer), submission: { user: seen(user, viewer).user } })),
    );
    await followed.stop();
  });
});

test('a submission that counts in two communities names its user only where both do', async () => {
  const [open, hiding] = [await contests.community('two-faced'), await contests.community('two-faced', 'insider')];
  const { submission } = await contests.solve('two-faced', 'hard-2');
  await contests.untilConfirmed();
  const token = await contests.neighbours.userToken('two-faced');
  const userFor = async (viewer?: string) => (await contests.api.submission(submission!.id, viewer))?.user;
  expect(await userFor()).toEqual({ id: 'two-faced' });
  await contests.api.outcome('setMyPrivacy', { communityId: hiding.id, isAnonymous: true }, token);
  expect(await userFor()).toBeNull();
  // Who does not see the other community learns nothing of it by this one.
  await contests.setVisibility(hiding.id, 'PRIVATE');
  expect(await userFor()).toEqual({ id: 'two-faced' });
  expect(await userFor(await contests.neighbours.userToken('insider'))).toBeNull();
  const board = await contests.api.leaderboard(open.id);
  expect(board?.entries.edges.map(({ node }) => node.user)).toEqual([{ id: 'two-faced' }]);
});

test('what is not confirmed names nobody to the bot, which sees it', async () => {
  const report = { submissionId: contests.nextSubmissionId(), problemSlug: 'easy-9' };
  const { submission } = await contests.api.record(await contests.neighbours.userToken('named', 'named'), report);
  const bot = await contests.neighbours.serviceToken('events:read');
  expect(await contests.api.submission(submission!.id, bot)).toMatchObject({ user: null, leetcodeId: null });
});

test('a full page of a leaderboard takes one command on members, and at most one more for the one who asks', async () => {
  const uri = `${contests.settings.MONGODB_URI}&monitorCommands=true`;
  const counted = await TestContests.start({ MONGODB_URI: uri });
  const users = Array.from({ length: 50 }, (_, index) => `user-${index}`);
  const { id } = await counted.community();
  const members = users.map((userId) => ({ _id: `${id}:${userId}`, communityId: id, userId, joinedAt: new Date(0) }));
  await counted.mongo.db.collection<(typeof members)[number]>('members').insertMany(members);
  const board = `${id}:ALL_TIME`;
  const scores = users.map((userId, index) => {
    const order = `${999_999_998}.${String(index).padStart(15, '0')}.${userId}`;
    return { _id: `${board}|${userId}`, board, userId, points: 1, solved: 1, lastScoredAt: new Date(index), order };
  });
  await counted.mongo.db.collection<(typeof scores)[number]>('scores').insertMany(scores);
  const commands: string[] = [];
  counted.server.mongo.client.on('commandStarted', ({ commandName, command }) => {
    const what = `${commandName} ${String(command[commandName])}`;
    if (/communities|members|scores/.test(what)) commands.push(what);
  });
  const leaderboard = async (token?: string) => {
    commands.length = 0;
    const page = await counted.api.leaderboard(id, { window: 'ALL_TIME', first: 50 }, token);
    expect(page?.entries.edges.map(({ node }) => node.user?.id)).toEqual(users);
    return commands.toSorted();
  };
  // A job's may come between.
  await expect
    .poll(() => leaderboard())
    .toEqual(['aggregate scores', 'find communities', 'find members', 'find scores']);
  const member = await counted.neighbours.userToken('user-7');
  const own = ['aggregate scores', 'aggregate scores', 'find communities', 'find scores', 'find scores'];
  await expect
    .poll(async () => {
      const all = await leaderboard(member);
      const others = all.filter((what) => what !== 'find members');
      // The own row may come after the page has been read, or before.
      return { others, isShort: all.length - others.length <= 2 };
    })
    .toEqual({ others: own, isShort: true });
  await counted.setVisibility(id, 'PRIVATE');
  // The membership lets the member in and shows the own row.
  await expect
    .poll(() => leaderboard(member))
    .toEqual([...own.slice(0, 3), 'find members', 'find members', ...own.slice(3)]);
  await counted.close();
});
