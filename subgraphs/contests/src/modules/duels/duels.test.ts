import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DUEL, DUEL_JOBS, DuelClub, type ShownDuel } from '../../testing/duel-club.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
let club: DuelClub;
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  contests.neighbours.tokenLifeMs = 24 * 60 * MINUTE_MS;
  club = await DuelClub.found(contests, 'ann', 'ben', 'cid', 'dot', 'eve', 'fay', 'gus', 'hal');
});
afterAll(() => contests.close());

const passMinutes = (minutes: number) => contests.clock.advance(minutes * MINUTE_MS);
const winner = ({ outcome }: ShownDuel) => outcome && (outcome.winner?.user?.id ?? 'nobody');

test('a challenge keeps its problem secret until it is accepted, and who solves it first has won', async () => {
  const { duel, isNew } = await club.challenge('ann', 'ben');
  expect(isNew).toBe(true);
  const id = duel!.id;
  expect(await club.see(id, 'ann')).toMatchObject({ state: 'CHALLENGED', rounds: [], startsAt: null, outcome: null });
  for (const other of ['ann', 'cid']) {
    expect((await club.act('acceptDuel', { duelId: id }, other)).__typename).toBe('NotYourDuelError');
  }
  expect(await club.act('acceptDuel', { duelId: id }, 'ben')).toMatchObject({
    isNew: true,
    duel: { state: 'RUNNING' },
  });
  expect(await club.act('acceptDuel', { duelId: id }, 'ben')).toMatchObject({ isNew: false });
  passMinutes(1);
  await contests.solve('ben', await club.problem(id));
  await contests.untilConfirmed();
  passMinutes(1);
  const over = await club.see(id);
  expect([over.state, winner(over), over.outcome?.reason]).toEqual(['SETTLING', 'ben', 'ROUNDS']);
  expect(over.rounds).toMatchObject([{ number: 1, wonBy: [{ user: { id: 'ben' }, points: 1 }] }]);
  passMinutes(30);
  await contests
    .afterJobs(() => club.told(id), ...DUEL_JOBS)
    .toEqual([
      ...[
        'CHALLENGED',
        'DuelStartedEvent',
        'DuelRoundEvent',
        'DuelEndedEvent',
        'ContestRatedEvent',
        'DuelFinishedEvent',
      ],
    ]);
  expect(await club.see(id)).toMatchObject({
    state: 'FINAL',
    challenger: { rating: { before: 1_500, after: 1_460, duel: 'LOST' } },
    challenged: { rating: { before: 1_500, after: 1_540, duel: 'WON' } },
  });
});

test('a challenge is declined by the challenged, taken back by the challenger, and expires by itself after five minutes', async () => {
  const declined = (await club.challenge('ann', 'ben')).duel!.id;
  expect((await club.act('declineDuel', { duelId: declined }, 'ann')).__typename).toBe('NotYourDuelError');
  expect(await club.act('declineDuel', { duelId: declined }, 'ben')).toMatchObject({ isNew: true });
  expect(await club.act('declineDuel', { duelId: declined }, 'ben')).toMatchObject({ isNew: false });
  const withdrawn = (await club.challenge('ann', 'ben')).duel!.id;
  expect((await club.act('withdrawDuel', { duelId: withdrawn }, 'ben')).__typename).toBe('NotYourDuelError');
  expect(await club.act('withdrawDuel', { duelId: withdrawn }, 'ann')).toMatchObject({ isNew: true });
  for (const duelId of [declined, withdrawn]) {
    expect((await club.act('acceptDuel', { duelId }, 'ben')).__typename).toBe('DuelTooFarOnError');
  }
  const expired = (await club.challenge('ann', 'ben')).duel!.id;
  passMinutes(5);
  // No job has run.
  expect((await club.see(expired)).state).toBe('EXPIRED');
  expect((await club.act('acceptDuel', { duelId: expired }, 'ben')).message).toContain('in time');
  await contests.afterJobs(() => club.told(expired), ...DUEL_JOBS).toEqual(['CHALLENGED', 'EXPIRED']);
  expect((await club.challenge('cid', 'ben')).__typename).toBe('DuelSuccess');
});

test('nobody is in two duels at once, however many accept at the same moment', async () => {
  passMinutes(61);
  const ids = [];
  for (const challenger of ['ann', 'ben', 'cid']) ids.push((await club.challenge(challenger, 'dot')).duel!.id);
  expect((await club.challenge('ann', 'eve')).message).toContain('withdraw that challenge');
  const answers = await Promise.all(ids.map((duelId) => club.act('acceptDuel', { duelId }, 'dot')));
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
    ...['DuelSuccess', 'PlayerBusyError', 'PlayerBusyError'],
  ]);
  expect((await club.challenge('eve', 'dot')).__typename).toBe('PlayerBusyError');
  expect((await club.challenge('dot', 'eve')).__typename).toBe('PlayerBusyError');
  const started = ids[answers.findIndex(({ __typename }) => __typename === 'DuelSuccess')]!;
  expect(await club.act('resignDuel', { duelId: started }, 'dot')).toMatchObject({ isNew: true });
  passMinutes(1);
  const after = await club.see(started);
  expect([winner(after) === 'dot', after.outcome?.reason]).toEqual([false, 'RESIGNED']);
  expect((await club.challenge('eve', 'dot')).__typename).toBe('DuelSuccess');
});

test('the same key makes one challenge, challenges to one member are few, and who takes none gets none', async () => {
  passMinutes(61);
  const idempotencyKey = randomUUID();
  const [one, other] = await Promise.all([
    club.challenge('fay', 'gus', { idempotencyKey }),
    club.challenge('fay', 'gus', { idempotencyKey }),
  ]);
  expect(one.duel?.id).toBe(other.duel?.id);
  await club.act('withdrawDuel', { duelId: one.duel!.id }, 'fay');
  for (const _ of [1, 2]) {
    await club.act('withdrawDuel', { duelId: (await club.challenge('fay', 'gus')).duel!.id }, 'fay');
  }
  expect((await club.challenge('fay', 'gus')).__typename).toBe('TooManyChallengesError');
  expect(await club.act('setDuelChallenges', { communityId: club.id, areTaken: false }, 'hal')).toMatchObject({
    areTaken: false,
  });
  expect((await club.challenge('fay', 'hal')).__typename).toBe('ChallengesRefusedError');
  await club.act('setDuelChallenges', { communityId: club.id, areTaken: true }, 'hal');
  expect((await club.challenge('fay', 'fay')).__typename).toBe('InvalidInputError');
  expect((await club.challenge('fay', 'mod')).__typename).toBe('LeetCodeAccountNeededError');
  expect((await club.challenge('fay', 'nobody')).__typename).toBe('MemberNotFoundError');
  expect((await club.challenge('zed', 'fay')).__typename).toBe('NotMemberError');
});

test('a challenge does not tell the challenger what the challenged has solved', async () => {
  const friends = await DuelClub.found(contests, 'ida', 'jon');
  await contests.solve('jon', 'easy-1');
  await contests.solve('ida', 'easy-2');
  await contests.untilConfirmed();
  const { duel, __typename } = await friends.challenge('ida', 'jon', { problem: 'easy-1' });
  expect(__typename).toBe('DuelSuccess');
  expect((await friends.act('acceptDuel', { duelId: duel!.id }, 'jon')).message).toContain('solved this problem');
  await friends.act('withdrawDuel', { duelId: duel!.id }, 'ida');
  expect((await friends.challenge('ida', 'jon', { problem: 'easy-2' })).message).toContain('solved this problem');
});

test('who hides their name is known to who challenges them once they have accepted, and not before', async () => {
  const friends = await DuelClub.found(contests, 'ned', 'ora');
  for (const user of ['ned', 'ora']) {
    const input = { communityId: friends.id, isAnonymous: true };
    const hide = 'mutation ($input: SetMyPrivacyInput!) { setMyPrivacy(input: $input) { __typename } }';
    await contests.api.ask(hide, { input }, await friends.tokenOf(user));
  }
  const id = (await friends.challenge('ned', 'ora')).duel!.id;
  expect((await friends.see(id, 'ned')).challenged.user).toBeNull();
  expect((await friends.see(id, 'ora')).challenger.user).toEqual({ id: 'ned' });
  await friends.act('acceptDuel', { duelId: id }, 'ora');
  expect((await friends.see(id, 'ned')).challenged.user).toEqual({ id: 'ora' });
  expect((await friends.see(id)).challenged.user).toBeNull();
});

test('a round that was never shown is not shown by who solves its problem after the end', async () => {
  const friends = await DuelClub.found(contests, 'pia', 'quy');
  const id = await friends.duel('pia', 'quy', { bestOf: 3 });
  const stored = await contests.mongo.db
    .collection<{ _id: string; config: { problems: { slug: string }[] } }>('contests')
    .findOne({ _id: id });
  const slugs = stored!.config.problems.map(({ slug }) => slug);
  for (const slug of slugs.slice(0, 2)) {
    passMinutes(1);
    await contests.solve('pia', slug);
    await contests.untilConfirmed();
  }
  passMinutes(2);
  for (const slug of slugs) await contests.solve('quy', slug);
  await contests.untilConfirmed();
  const query = 'query ($id: ID!) { contest(id: $id) { upsolves { edges { node { label } } } } }';
  const { contest } = await contests.api.ask<{ contest: { upsolves: { edges: { node: { label: string } }[] } } }>(
    query,
    { id },
  );
  expect(contest.upsolves.edges.map(({ node }) => node.label).toSorted()).toEqual(['A', 'B']);
});

test('best of three shows one problem after the other, ends with the second round won, and a draw needs both', async () => {
  passMinutes(61);
  const id = await club.duel('ann', 'ben', { bestOf: 3, difficulties: ['EASY'] });
  expect((await club.see(id)).rounds).toHaveLength(1);
  for (const round of [1, 2]) {
    passMinutes(1);
    await contests.solve('ann', await club.problem(id, round));
    await contests.untilConfirmed();
  }
  passMinutes(1);
  const won = await club.see(id);
  expect([won.state, winner(won), won.rounds.length, won.challenger.points]).toEqual(['SETTLING', 'ann', 2, 2]);

  const drawn = await club.duel('cid', 'dot', { bestOf: 3 });
  expect((await club.act('acceptDuelDraw', { duelId: drawn }, 'dot')).__typename).toBe('NoDrawOfferError');
  await club.act('offerDuelDraw', { duelId: drawn }, 'cid');
  expect((await club.see(drawn)).drawOffer?.by.user?.id).toBe('cid');
  expect((await club.act('acceptDuelDraw', { duelId: drawn }, 'cid')).__typename).toBe('NoDrawOfferError');
  expect((await club.act('acceptDuelDraw', { duelId: drawn }, 'eve')).__typename).toBe('NotYourDuelError');
  expect(await club.act('acceptDuelDraw', { duelId: drawn }, 'dot')).toMatchObject({ isNew: true });
  passMinutes(1);
  const agreed = await club.see(drawn);
  expect([winner(agreed), agreed.outcome?.reason]).toEqual(['nobody', 'DRAW_AGREED']);
});

test('a solve that was submitted earlier and is confirmed later still wins, also where the other player resigned since', async () => {
  passMinutes(61);
  const id = await club.duel('ann', 'ben');
  const slug = await club.problem(id);
  passMinutes(2);
  const earlier = contests.clock.now();
  passMinutes(1);
  await contests.solve('ben', slug);
  await contests.untilConfirmed();
  passMinutes(1);
  expect(winner(await club.see(id))).toBe('ben');
  await contests.solve('ann', slug, earlier);
  await contests.untilConfirmed();
  expect(winner(await club.see(id))).toBe('ann');

  const other = await club.duel('cid', 'dot');
  passMinutes(1);
  const before = contests.clock.now();
  passMinutes(1);
  await club.act('resignDuel', { duelId: other }, 'cid');
  passMinutes(1);
  expect(winner(await club.see(other))).toBe('dot');
  await contests.solve('cid', await club.problem(other), before);
  await contests.untilConfirmed();
  expect(winner(await club.see(other))).toBe('cid');
});

test('no problem is picked, or may be named, that a player had solved before LeetCord, as far as they let it know', async () => {
  const pair = await DuelClub.found(contests, 'nan', 'ned');
  const { catalogue, solvedHistories } = contests.neighbours;
  const left = 'medium-3';
  const solved = catalogue.filter((slug) => slug !== left);
  solvedHistories.set('nan', solved.slice(0, 9)).set('ned', solved.slice(9));
  const challenged = await pair.challenge('nan', 'ned', { problem: solved.at(-1) });
  const answers = [
    await pair.challenge('ned', 'nan', { problem: solved.at(-1) }),
    await pair.act('acceptDuel', { duelId: challenged.duel!.id }, 'ned'),
  ];
  for (const { message } of answers) expect(message).toContain('solved this problem already');
  await pair.act('declineDuel', { duelId: challenged.duel!.id }, 'ned');
  expect(await pair.problem(await pair.duel('nan', 'ned'))).toBe(left);
});

test('a player who leaves or is banned has lost, and a time that is up is a draw', async () => {
  passMinutes(61);
  const id = await club.duel('gus', 'hal');
  await contests.api.outcome(
    'banMember',
    { communityId: club.id, userId: 'hal', reason: 'Copied' },
    await club.tokenOf('mod'),
  );
  await contests.afterJobs(async () => (await club.see(id)).endsAt, ...DUEL_JOBS).not.toBe(null);
  passMinutes(1);
  await contests.afterJobs(async () => winner(await club.see(id)), ...DUEL_JOBS).toBe('gus');
  expect((await club.see(id)).outcome?.reason).toBe('LEFT');
  const idle = await club.duel('eve', 'fay', { minutes: 5 });
  passMinutes(5);
  const drawn = await club.see(idle);
  expect([drawn.state, winner(drawn), drawn.outcome?.reason]).toEqual(['SETTLING', 'nobody', 'TIME']);
});

test('who waits is paired with who waits for the same, once, and nobody waits for ever', async () => {
  const queue = await DuelClub.found(contests, 'kim', 'lee', 'max');
  const wait = (user: string, input: object = {}) =>
    queue.act('joinDuelQueue', { communityId: queue.id, ...input }, user);
  expect(await wait('kim')).toMatchObject({ entry: { bestOf: 1 }, started: null });
  expect(await wait('lee', { bestOf: 3 })).toMatchObject({ entry: { bestOf: 3 }, started: null });
  expect(await queue.act('leaveDuelQueue', { communityId: queue.id }, 'lee')).toMatchObject({ isNew: true });
  expect(await wait('max')).toMatchObject({ entry: null, started: { state: 'RUNNING' } });
  expect(await contests.mongo.db.collection('duelQueue').countDocuments()).toBe(0);
  expect((await wait('kim')).__typename).toBe('PlayerBusyError');
  await wait('lee');
  passMinutes(61);
  expect(await wait('kim')).toMatchObject({ entry: { bestOf: 1 }, started: null });
  await contests.afterJobs(() => contests.mongo.db.collection('duelQueue').countDocuments(), ...DUEL_JOBS).toBe(1);
});

test('two for whom no problem is left keep nobody else from a duel', async () => {
  const queue = await DuelClub.found(contests, 'ora', 'pat', 'quy');
  const { catalogue, solvedHistories } = contests.neighbours;
  solvedHistories.set('pat', catalogue);
  const wait = (user: string) => queue.act('joinDuelQueue', { communityId: queue.id }, user);
  expect(await wait('ora')).toMatchObject({ started: null });
  expect(await wait('pat')).toMatchObject({ started: null });
  expect(await wait('quy')).toMatchObject({ started: { state: 'RUNNING' } });
});

test('a duel is in no list of contests, and its players find it, and the ladder has who was in one', async () => {
  passMinutes(120);
  await contests
    .afterJobs(
      () => contests.mongo.db.collection('contests').countDocuments({ isRated: { $exists: false } }),
      ...DUEL_JOBS,
    )
    .toBe(0);
  const query = `query ($id: ID!) { myDuels { ${DUEL} } community(id: $id) { contests { edges { node { id } } }
    duels { entries(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
      ladder { totalCount edges { node { rank rating won drawn lost user { id } } } } mine { won lost } open { id } takesChallenges } } }`;
  const id = await club.duel('ann', 'ben');
  const seen = await contests.api.ask<{
    myDuels: ShownDuel[];
    community: {
      contests: { edges: unknown[] };
      duels: {
        entries: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean } };
        ladder: { totalCount: number; edges: { node: { rank: number; rating: number; user: { id: string } } }[] };
        mine: { won: number; lost: number };
        open: { id: string }[];
        takesChallenges: boolean;
      };
    };
  }>(query, { id: club.id }, await club.tokenOf('ann'));
  expect(seen.myDuels.map((one) => one.id)).toEqual([id]);
  const { duels, contests: lists } = seen.community;
  expect(lists.edges).toEqual([]);
  expect(duels.entries).toMatchObject({ edges: [{ node: { id } }, {}], pageInfo: { hasNextPage: true } });
  const ratings = duels.ladder.edges.map(({ node }) => node.rating);
  expect(ratings).toEqual(ratings.toSorted((one, other) => other - one));
  expect(duels.ladder.edges.map(({ node }) => node.user.id)).not.toContain('hal');
  expect(duels.mine.won + duels.mine.lost).toBeGreaterThan(0);
  expect([duels.open.map((one) => one.id), duels.takesChallenges]).toEqual([[id], true]);
});

test('a member finds others by the beginning of their name, also without points, and nobody who hides it', async () => {
  const token = await contests.neighbours.serviceToken('members:write');
  const names = { zoe: 'zoë', zed: 'Zed', zoo: 'ZOO', hid: 'Zorro', yan: 'Yan' };
  for (const [userId, displayName] of Object.entries(names)) {
    const input = {
      ...{ discordGuildId: club.guildId, userId, discordUserId: contests.discordIdOf(userId), displayName },
      discordRole: 'MEMBER',
    };
    await contests.api.ask(
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { __typename } }',
      { input },
      token,
    );
  }
  await contests.api.outcome('setMyPrivacy', { communityId: club.id, isAnonymous: true }, await club.tokenOf('hid'));
  const find = async (name: string, as: string | null) => {
    const query =
      'query ($id: ID!, $name: String!) { community(id: $id) { duels { opponents(name: $name) { displayName user { id } } } } }';
    const { community } = await contests.api.ask<{
      community: { duels: { opponents: { displayName: string; user: { id: string } }[] } };
    }>(query, { id: club.id, name }, as === null ? undefined : await club.tokenOf(as));
    return community.duels.opponents.map(({ displayName, user }) => `${displayName} ${user.id}`);
  };
  expect(await find('z', 'ann')).toEqual(['ZOO zoo', 'Zed zed', 'zoë zoe']);
  expect(await find(' zo', 'zoo')).toEqual(['zoë zoe']);
  expect(await find('zoo', 'ann')).toEqual(['ZOO zoo']);
  for (const [name, as] of [
    ['z', null],
    ['z', 'nobody'],
    [' ', 'ann'],
  ] as const) {
    expect(await find(name, as)).toEqual([]);
  }
});

test('who follows a duel gets what happens in it', async () => {
  passMinutes(120);
  const { duel } = await club.challenge('dot', 'eve');
  const document =
    'subscription ($id: ID!) { duelEvents(duelId: $id, after: "0") { __typename ... on DuelRoundEvent { round { wonBy { user { id } } } } } }';
  const { received, stop } = contests.api.subscribe<{ duelEvents: { __typename: string } }>(document, { id: duel!.id });
  await club.act('acceptDuel', { duelId: duel!.id }, 'eve');
  passMinutes(1);
  await contests.solve('dot', await club.problem(duel!.id));
  await expect
    .poll(() => received.map(({ duelEvents }) => duelEvents))
    .toEqual([
      { __typename: 'DuelChallengeEvent' },
      { __typename: 'DuelStartedEvent' },
      { __typename: 'DuelRoundEvent', round: { wonBy: [{ user: { id: 'dot' } }] } },
    ]);
  await stop();
});

test('who follows their duels gets them at once, and anew with each event about one of theirs, whoever causes it', async () => {
  passMinutes(120);
  const document = 'subscription { myDuels { id state rounds { wonBy { isMe } } } }';
  const follow = async (user: string) =>
    contests.api.subscribe<{ myDuels: { id: string; state: string }[] }>(document, {}, await club.tokenOf(user));
  const [gus, hal] = [await follow('gus'), await follow('hal')];
  const statesOf = ({ received }: typeof gus) => received.map(({ myDuels }) => myDuels.map(({ state }) => state));
  await expect.poll(() => [statesOf(gus), statesOf(hal)]).toEqual([[[]], [[]]]);
  const id = await club.duel('fay', 'gus');
  await expect.poll(() => statesOf(gus).at(-1)).toEqual(['RUNNING']);
  passMinutes(1);
  await contests.solve('fay', await club.problem(id));
  await expect
    .poll(() => gus.received.at(-1)?.myDuels)
    .toEqual([{ id, state: expect.any(String) as string, rounds: [{ wonBy: [{ isMe: false }] }] }]);
  passMinutes(1);
  await contests.afterJobs(() => statesOf(gus).at(-1), ...DUEL_JOBS).toEqual(['SETTLING']);
  expect(statesOf(hal)).toEqual([[]]);
  await Promise.all([gus.stop(), hal.stop()]);
});
