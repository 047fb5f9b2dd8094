import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { SUBMISSION_EVENT, type SubmissionEvent } from '../../testing/contests-client.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const events = (communityId: string) =>
  contests.mongo.db.collection('events').find({ communityId, type: 'SubmissionEvent' }).sort({ _id: 1 }).toArray();
const tokenOf = (userId: string) => contests.neighbours.userToken(userId, userId);

describe('a report', () => {
  test('of a true submission is confirmed, scored and told at once', async () => {
    const { id: communityId } = await contests.community('ada');
    await contests.contest(communityId, {
      title: 'Night',
      endsAt: new Date(contests.clock.now().getTime() + 3_600_000),
    });
    const recorded = await contests.solve('ada', 'medium-of-ada');
    expect(recorded).toMatchObject({
      __typename: 'RecordSubmissionSuccess',
      isNew: true,
      submission: {
        state: 'CONFIRMED',
        rejectionReason: null,
        awards: [{ community: { id: communityId }, points: 3, reason: 'First solve, medium: 3 points.' }],
      },
    });
    const board = await contests.api.leaderboard(communityId, {}, await tokenOf('ada'));
    expect(board).toMatchObject({
      mine: { rank: 1, points: 3, solved: 1 },
      entries: { totalCount: 1, edges: [{ node: { rank: 1, user: { id: 'ada' } } }] },
    });
    expect(await events(communityId)).toMatchObject([
      {
        type: 'SubmissionEvent',
        points: 3,
        places: [
          { contestId: null, rank: 1, points: 3 },
          { contestId: expect.any(String), rank: 1, points: 3 },
        ],
      },
    ]);
  });

  test('that comes again gives the same submission, and nothing counts twice', async () => {
    const { id: communityId } = await contests.community('bo');
    const first = await contests.solve('bo', 'easy-of-bo');
    const { leetcodeId, id } = first.submission!;
    const again = await contests.api.record(await tokenOf('bo'), {
      submissionId: leetcodeId!,
      problemSlug: 'easy-of-bo',
    });
    expect(again).toMatchObject({ isNew: false, submission: { id, state: 'CONFIRMED', awards: [{ points: 1 }] } });
    expect(await events(communityId)).toHaveLength(1);
  });

  test('that comes fifty times at once makes one submission, one award and one event', async () => {
    const { id: communityId } = await contests.community('cy');
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('cy', { id: submissionId, slug: 'hard-of-cy', submittedAt: contests.clock.now() });
    const token = await tokenOf('cy');
    const reports = Array.from({ length: 50 }, () =>
      contests.api.record(token, { submissionId, problemSlug: 'hard-of-cy' }),
    );
    const recorded = await Promise.all(reports);
    expect(new Set(recorded.map(({ submission }) => submission?.id)).size).toBe(1);
    expect(recorded.filter(({ isNew }) => isNew)).toHaveLength(1);
    await expect.poll(() => events(communityId)).toHaveLength(1);
    const board = await contests.api.leaderboard(communityId);
    expect(board?.entries.edges.map(({ node }) => node)).toMatchObject([{ points: 7, solved: 1 }]);
    expect(await contests.mongo.db.collection('submissions').countDocuments({ leetcodeId: submissionId })).toBe(1);
  });

  test('of a problem solved before is told with no points', async () => {
    const { id: communityId } = await contests.community('di');
    await contests.solve('di', 'easy-of-di');
    const repeat = await contests.solve('di', 'easy-of-di');
    expect(repeat.submission?.awards).toMatchObject([{ points: 0, reason: 'Solved before: no points.' }]);
    expect((await events(communityId)).map(({ points, places }) => ({ points, places }))).toEqual([
      { points: 1, places: [{ contestId: null, rank: 1, points: 1, previousRank: null }] },
      { points: 0, places: [{ contestId: null, rank: 1, points: 1, previousRank: 1 }] },
    ]);
  });

  test('of an attempt that was not accepted is confirmed with no award and no event', async () => {
    const { id: communityId } = await contests.community('ed');
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('ed', {
      id: submissionId,
      slug: 'two-sum',
      verdict: 'WRONG_ANSWER',
      submittedAt: new Date(),
    });
    const report = { submissionId, problemSlug: 'two-sum', verdict: 'WRONG_ANSWER' as const };
    const recorded = await contests.api.record(await tokenOf('ed'), report);
    expect(recorded.submission).toMatchObject({ state: 'CONFIRMED', awards: [] });
    expect(await events(communityId)).toEqual([]);
  });

  test('counts only in communities that the user had joined when submitting', async () => {
    const { id: before } = await contests.community('flo');
    const submittedAt = contests.clock.now();
    contests.clock.advance(2_000);
    const { id: after } = await contests.community('flo');
    const recorded = await contests.solve('flo', 'easy-of-flo', submittedAt);
    expect(recorded.submission?.awards.map(({ community }) => community.id)).toEqual([before]);
    expect(await events(after)).toEqual([]);
  });

  test('that was rejected can be put right by another report', async () => {
    const { id: communityId } = await contests.community('hal');
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('hal', { id: submissionId, slug: 'easy-of-hal', submittedAt: contests.clock.now() });
    const token = await tokenOf('hal');
    const missed = { submissionId, problemSlug: 'easy-of-hal', verdict: 'WRONG_ANSWER' as const };
    const wrong = await contests.api.record(token, missed);
    expect(wrong.submission?.state).toBe('REJECTED');
    contests.clock.advance(30_000);
    const right = await contests.api.record(token, { submissionId, problemSlug: 'easy-of-hal' });
    expect(right).toMatchObject({ isNew: false, submission: { state: 'CONFIRMED', rejectionReason: null } });
    expect(await events(communityId)).toHaveLength(1);
  });

  test('that was rejected just now and is put right at once is left to the job, which confirms it', async () => {
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('hao', { id: submissionId, slug: 'easy-of-hao', submittedAt: contests.clock.now() });
    const token = await tokenOf('hao');
    await contests.api.record(token, { submissionId, problemSlug: 'easy-of-hao', verdict: 'WRONG_ANSWER' });
    const right = await contests.api.record(token, { submissionId, problemSlug: 'easy-of-hao' });
    expect(right.submission).toMatchObject({ state: 'PENDING', rejectionReason: null });
    contests.clock.advance(30_000);
    await contests.untilConfirmed();
    expect(await contests.api.submission(right.submission!.id, token)).toMatchObject({ state: 'CONFIRMED' });
  });

  test('that another device sent with a former LeetCode name is checked with the name of the next report', async () => {
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('hui-two', { id: submissionId, slug: 'easy-of-hui', submittedAt: contests.clock.now() });
    const report = { submissionId, problemSlug: 'easy-of-hui' };
    const former = await contests.api.record(await contests.neighbours.userToken('hui', 'hui-one'), report);
    expect(former.submission?.state).toBe('PENDING');
    contests.clock.advance(30_000);
    const token = await contests.neighbours.userToken('hui', 'hui-two');
    expect((await contests.api.record(token, report)).submission?.state).toBe('CONFIRMED');
  });

  test('with another problem than LeetCode has is confirmed as the one that LeetCode has', async () => {
    const { id: communityId } = await contests.community('gil');
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('gil', { id: submissionId, slug: 'medium-of-gil', submittedAt: contests.clock.now() });
    await contests.api.record(await tokenOf('gil'), { submissionId, problemSlug: 'easy-navigated-to' });
    expect(await contests.mongo.db.collection('submissions').findOne({ leetcodeId: submissionId })).toMatchObject({
      ...{ state: 'CONFIRMED', problemSlug: 'medium-of-gil', awards: [{ communityId, points: 3 }] },
    });
  });

  test("of somebody else's submission scores nothing and does not stop the one who made it", async () => {
    const { id: communityId } = await contests.community('ida', 'mallory');
    const submissionId = contests.nextSubmissionId();
    const forged = await contests.api.record(await tokenOf('mallory'), { submissionId, problemSlug: 'easy-of-ida' });
    expect(forged.submission).toMatchObject({ state: 'PENDING', awards: [] });
    contests.neighbours.list('ida', { id: submissionId, slug: 'easy-of-ida', submittedAt: contests.clock.now() });
    const honest = await contests.api.record(await tokenOf('ida'), { submissionId, problemSlug: 'easy-of-ida' });
    expect(honest).toMatchObject({ isNew: true, submission: { state: 'CONFIRMED' } });
    const board = await contests.api.leaderboard(communityId);
    expect(board?.entries.edges.map(({ node }) => node.user?.id)).toEqual(['ida']);
  });

  test('of a submission that another user has confirmed is rejected', async () => {
    const { submission } = await contests.solve('jo', 'easy-of-jo');
    const report = { submissionId: submission!.leetcodeId!, problemSlug: 'easy-of-jo' };
    // Two accounts with the same LeetCode name: users does not let that happen.
    const token = await contests.neighbours.userToken('jo-again', 'jo');
    expect((await contests.api.record(token, report)).submission).toMatchObject({
      state: 'REJECTED',
      rejectionReason: expect.stringContaining('Another LeetCord user'),
    });
  });

  test('that is not as it should be is refused with one sentence, and nothing is stored', async () => {
    const token = await tokenOf('kim');
    const report = { submissionId: '1', problemSlug: 'two-sum' };
    const refused = async (changes: object) => contests.api.record(token, { ...report, ...changes });
    for (const submissionId of ['', '12a', '-1', '1'.repeat(21)]) {
      expect(await refused({ submissionId })).toMatchObject({ __typename: 'InvalidInputError', field: 'submissionId' });
    }
    for (const problemSlug of ['', 'Two Sum', 'two--sum', '-two', 'a'.repeat(201), '../x']) {
      expect(await refused({ problemSlug })).toMatchObject({ __typename: 'InvalidInputError', field: 'problemSlug' });
    }
    expect(await refused({ language: 'x'.repeat(41) })).toMatchObject({ field: 'language' });
    const future = new Date(contests.clock.now().getTime() + 11 * 60_000);
    expect(await refused({ submittedAt: future })).toEqual({
      __typename: 'InvalidInputError',
      field: 'submittedAt',
      message:
        'submittedAt lies in the future: set the clock of your computer right, then report the submission again.',
    });
    expect(await contests.api.record(undefined, report)).toMatchObject({ __typename: 'NotSignedInError' });
    const unlinked = await contests.neighbours.userToken('kim');
    expect(await contests.api.record(unlinked, report)).toMatchObject({ __typename: 'LeetCodeNotLinkedError' });
    expect(await contests.mongo.db.collection('submissions').countDocuments({ userId: 'kim' })).toBe(0);
  });

  test('of an id above 2^31 and of the largest id is as good as any', async () => {
    for (const id of ['2165707846', '99999999999999999999']) {
      contests.neighbours.list('lea', { id, slug: `easy-${id}`, submittedAt: contests.clock.now() });
      const recorded = await contests.api.record(await tokenOf('lea'), { submissionId: id, problemSlug: `easy-${id}` });
      expect(recorded.submission).toMatchObject({ leetcodeId: id, state: 'CONFIRMED' });
    }
  });
});

describe('a submission', () => {
  test('is seen by its owner, by services that read events, and by those who see an award of it', async () => {
    const { id: communityId, guildId } = await contests.community('pat', 'quin');
    const { submission } = await contests.solve('pat', 'easy-of-pat');
    const pending = await contests.api.record(await tokenOf('pat'), {
      submissionId: contests.nextSubmissionId(),
      problemSlug: 'easy-of-pat',
    });
    const seen = async (id: string, token?: string) => (await contests.api.submission(id, token)) !== null;
    const bot = await contests.neighbours.serviceToken('events:read');
    const [id, pendingId] = [submission!.id, pending.submission!.id];
    expect(await seen(pendingId, await tokenOf('pat'))).toBe(true);
    expect(await seen(pendingId, bot)).toBe(true);
    expect(await seen(pendingId, await tokenOf('quin'))).toBe(false);
    expect(await seen(id)).toBe(true);
    await contests.mongo.db
      .collection<{ _id: string }>('communities')
      .updateOne({ _id: communityId }, { $set: { visibility: 'PRIVATE' } });
    expect(await seen(id)).toBe(false);
    expect(await seen(id, await tokenOf('somebody'))).toBe(false);
    expect(await seen(id, await tokenOf('quin'))).toBe(true);
    expect(await contests.api.leaderboard(communityId)).toBeNull();
    expect(await contests.api.leaderboard(communityId, {}, await tokenOf('quin'))).not.toBeNull();
    const byGuild = await contests.api.ask(
      'query ($g: ID!) { communityByDiscordGuild(discordGuildId: $g) { id announcementChannelId memberCount } }',
      { g: guildId },
      await tokenOf('quin'),
    );
    expect(byGuild).toEqual({
      communityByDiscordGuild: { id: communityId, announcementChannelId: null, memberCount: 2 },
    });
  });

  test('is listed for its owner, newest first, page by page', async () => {
    const slugs = ['easy-1-of-ray', 'easy-2-of-ray', 'easy-3-of-ray'];
    for (const slug of slugs) await contests.solve('ray', slug);
    const query = `query ($after: String) { mySubmissions(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { problem { slug } awards { points } } } } }`;
    interface Mine {
      mySubmissions: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { problem: { slug: string } } }[];
      };
    }
    const first = await contests.api.ask<Mine>(query, {}, await tokenOf('ray'));
    const { endCursor, hasNextPage } = first.mySubmissions.pageInfo;
    const second = await contests.api.ask<Mine>(query, { after: endCursor }, await tokenOf('ray'));
    expect(hasNextPage).toBe(true);
    expect(second.mySubmissions.pageInfo.hasNextPage).toBe(false);
    const edges = [...first.mySubmissions.edges, ...second.mySubmissions.edges];
    expect(edges.map(({ node }) => node.problem.slug)).toEqual(slugs.toReversed());
    const { errors } = await contests.api.post(query, {});
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const badCursor = await contests.api.post(query, { after: 'nonsense' }, await tokenOf('ray'));
    expect(badCursor.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('recording a submission in a running contest takes sixteen database commands, none of which reads all that there is of a kind', async () => {
  const uri = `${contests.settings.MONGODB_URI}&monitorCommands=true`;
  const counted = await TestContests.start({ MONGODB_URI: uri });
  const commands: string[] = [];
  // SecantusDB for Python reads the whole collection for these.
  const readingAll: string[] = [];
  const growing = ['submissions', 'knownUsers', 'members', 'solves', 'sweptUsers'];
  // The rest is what goes on all the time.
  const ofRecording = /submissions|knownUsers|members|contests|solves|scores|counters|events|Transaction/;
  counted.server.mongo.client.on('commandStarted', ({ commandName, command }) => {
    const what = `${commandName} ${String(command[commandName])}`;
    if (commandName !== 'getMore' && ofRecording.test(what)) commands.push(what);
    const readsAll = commandName === 'findAndModify' || '$or' in ((command['filter'] ?? {}) as object);
    if (readsAll && growing.includes(String(command[commandName]))) readingAll.push(what);
  });
  const { id } = await counted.community('sam');
  await counted.contest(id, { endsAt: new Date(Date.now() + 3_600_000) });
  await counted.solve('sam', 'easy-1-of-sam');
  const recording = async () => {
    commands.length = 0;
    await counted.solve('sam', counted.nextSubmissionId());
    return commands;
  };
  // The recurring job's look for pending ones may come between.
  await expect
    .poll(recording)
    .toEqual([
      'update submissions',
      'find knownUsers',
      'find members',
      'find contests',
      'update solves',
      'update submissions',
      'find submissions',
      'find knownUsers',
      'find scores',
      'aggregate scores',
      'update scores',
      'update contests',
      'aggregate scores',
      'findAndModify counters',
      'insert events',
      'commitTransaction 1',
    ]);
  await counted.server.jobs.runDue();
  expect(readingAll).toEqual([]);
  await counted.close();
});

test('the event of a submission names what the bot shows', async () => {
  const { id: communityId } = await contests.community('tim', 'uma');
  const followed = contests.api.subscribe<{ submissionEvents: SubmissionEvent }>(
    `subscription ($id: ID!, $after: String) { submissionEvents(communityId: $id, after: $after) { ${SUBMISSION_EVENT} } }`,
    { id: communityId, after: '0' },
  );
  await contests.solve('tim', 'hard-of-tim');
  await contests.solve('uma', 'easy-of-uma');
  await expect.poll(() => [followed.received.length, followed.errors]).toEqual([2, []]);
  expect(followed.received.map(({ submissionEvents }) => submissionEvents)).toMatchObject([
    { points: 7, reason: 'First solve, hard: 7 points.', places: [{ rank: 1, points: 7, contest: null }] },
    { points: 1, reason: 'First solve, easy: 1 point.', places: [{ rank: 2, points: 1, contest: null }] },
  ]);
  await followed.stop();
});
