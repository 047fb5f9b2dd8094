import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { NOTIFICATION_KINDS } from '../communities/destinations.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const bot = () => contests.neighbours.serviceToken('events:read');
const mutate = async (field: string, input: object, selection = '') => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename ${selection} } }`;
  return (await contests.api.ask<Record<string, Record<string, unknown>>>(query, { input }, await bot()))[field]!;
};
const channelId = '77';
const hold = (communityId: string, cursor: string, { channel = channelId, refusedKey = 'none' } = {}) =>
  mutate(
    'holdNews',
    { communityId, channelId: channel, cursor, refusedKey },
    '... on HoldNewsSuccess { isHeld tellOwner }',
  );
const release = async (communityId: string, cursor: string, channel = channelId) => {
  const input = { communityId, channelId: channel, cursor };
  return (await mutate('releaseNews', input, '... on ReleaseNewsSuccess { isHeld }'))['isHeld'];
};
const sumUp = (communityId: string, channel = channelId) =>
  mutate(
    'sumUpNews',
    { communityId, channelId: channel },
    '... on SumUpNewsSuccess { cursor solves contestStarts contestResults contestNews }',
  );
const start = (key: string) => mutate('startPost', { key }, '... on StartPostSuccess { startedAt isFirst }');
interface Hold {
  waitingCount: number;
  waiting: { cursor: string }[];
}
const waitingIn = async (id: string, channel = channelId, token?: string) => {
  const query = `query ($id: ID!, $channel: ID!) {
    community(id: $id) { newsHolds(channelId: $channel) { waitingCount waiting { cursor } } } }`;
  const answer = await contests.api.ask<{ community: { newsHolds: Hold[] | null } }>(
    query,
    { id, channel },
    token ?? (await bot()),
  );
  return answer.community.newsHolds?.[0] ?? null;
};
const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
const choose = async (field: 'setAnnouncementChannel' | 'setDestinations', input: object): Promise<unknown> => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
    ... on InvalidInputError { field } ... on CommunitySuccess { community { destinations { kind channelId } } } } }`;
  const token = await contests.neighbours.serviceToken('communities:write');
  const { [field]: result } = await contests.api.ask<Record<string, { community?: { destinations: unknown } }>>(
    query,
    { input: { by, ...input } },
    token,
  );
  return result?.community?.destinations ?? result;
};
const setChannel = (communityId: string, channel: string | null) =>
  choose('setAnnouncementChannel', { communityId, channelId: channel });
const setDestinations = (communityId: string, kind: string, channelIds: string[]) =>
  choose('setDestinations', { communityId, kind, channelIds });
const allTo = (channel: string) => NOTIFICATION_KINDS.map((kind) => ({ kind, channelId: channel }));
const forget = async (communityId: string, channel: string) =>
  (
    await mutate('forgetNewsChannel', { communityId, channelId: channel }, '... on ForgetNewsChannelSuccess { wasSet }')
  )['wasSet'];
/** A community whose news goes to one channel, but for what comes by the clock, and the cursors of its events. */
const communityWith = async (user: string, solves: number) => {
  const { id } = await contests.community(user);
  await setChannel(id, channelId);
  for (const kind of ['DAILY_CHALLENGE', 'DIGEST']) await setDestinations(id, kind, []);
  for (let n = 0; n < solves; n += 1) await contests.solve(user, `easy-${contests.nextSubmissionId()}`);
  const events = await contests.mongo.db.collection<{ _id: number; communityId: string }>('events');
  const cursors = async () =>
    (await events.find({ communityId: id }).sort({ _id: 1 }).toArray()).map(({ _id }) => String(_id));
  return { id, cursors };
};

test('a post is begun once, whoever reports it again, until Discord has refused it', async () => {
  const { id, cursors } = await communityWith('ann', 1);
  const first = await start('post of ann');
  contests.clock.advance(60_000);
  expect(first['isFirst']).toBe(true);
  expect(await start('post of ann')).toMatchObject({ isFirst: false, startedAt: first['startedAt'] });
  await hold(id, (await cursors())[0]!, { refusedKey: 'post of ann' });
  expect((await start('post of ann'))['isFirst']).toBe(true);
});

test('news waits from an event on: ten events singly, the rest as one summary that stays the same until it is posted', async () => {
  const { id, cursors } = await communityWith('bob', 13);
  const [before, from, ...after] = await cursors();
  expect(await hold(id, from!)).toMatchObject({ tellOwner: true });
  expect(await hold(id, before!)).toMatchObject({ tellOwner: false });
  expect(await waitingIn(id)).toEqual({
    waitingCount: 12,
    waiting: [from, ...after.slice(0, 9)].map((cursor) => ({ cursor })),
  });
  expect(await waitingIn(id, channelId, await contests.neighbours.userToken('bob', 'bob'))).toBeNull();

  expect(await release(id, from!)).toBe(true);
  // A late repeat undoes nothing.
  expect(await release(id, after[8]!)).toBe(true);
  expect(await release(id, from!)).toBe(true);
  expect(await waitingIn(id)).toEqual({ waitingCount: 2, waiting: [] });
  const sum = { cursor: after[10], solves: 2, contestStarts: 0, contestResults: 0, contestNews: 0 };
  expect(await sumUp(id)).toMatchObject(sum);
  await contests.solve('bob', 'easy-late');
  expect(await sumUp(id)).toMatchObject(sum);

  expect(await release(id, after[10]!)).toBe(true);
  const late = (await cursors()).at(-1)!;
  expect(await waitingIn(id)).toEqual({ waitingCount: 1, waiting: [{ cursor: late }] });
  expect(await release(id, late)).toBe(false);
  expect(await waitingIn(id)).toBeNull();
  expect(await sumUp(id)).toMatchObject({ __typename: 'NoNewsHoldError' });
});

test('no event is lost when a hold ends at the moment when the event happens', async () => {
  const { id, cursors } = await communityWith('cal', 1);
  for (let round = 0; round < 5; round += 1) {
    const last = (await cursors()).at(-1)!;
    await hold(id, last);
    await Promise.all([release(id, last), contests.solve('cal', `easy-${contests.nextSubmissionId()}`)]);
    const { waiting } = (await waitingIn(id)) ?? { waiting: null };
    // Either the hold ended before the event, which was then delivered, or the event waits.
    if (waiting !== null) expect(waiting).toEqual([{ cursor: (await cursors()).at(-1) }]);
  }
});

test("a server's owner is told once a day at most, however often Discord refuses", async () => {
  const { id, cursors } = await communityWith('dan', 1);
  const [only] = await cursors();
  const told = [];
  const notices = contests.mongo.db.collection<{ _id: string; at: Date }>('ownerNotices');
  for (const agoHours of [0, 23, 24]) {
    await notices.updateMany({}, { $set: { at: new Date(contests.clock.now().getTime() - agoHours * 3_600_000) } });
    told.push((await hold(id, only!))['tellOwner']);
    await release(id, only!);
  }
  expect(told).toEqual([true, false, true]);
});

test('each kind of news goes to the channels that a moderator chose for it, and one choice can send all kinds to one channel', async () => {
  const { id } = await communityWith('fay', 0);
  await setChannel(id, channelId);
  expect(await setDestinations(id, 'SUBMISSION', ['1', '2'])).toEqual([
    ...allTo(channelId).slice(1),
    ...['1', '2'].map((channel) => ({ kind: 'SUBMISSION', channelId: channel })),
  ]);
  expect(await setDestinations(id, 'CONTEST_STARTED', [])).toHaveLength(NOTIFICATION_KINDS.length);
  expect(await setChannel(id, '3')).toEqual(allTo('3'));
  expect(await setChannel(id, null)).toEqual([]);
  // At the same time, and again: none gets lost.
  const kinds = allTo('4').map(({ kind }) => kind);
  await Promise.all([...kinds, ...kinds].map((kind) => setDestinations(id, kind, ['4'])));
  expect(new Set((await setDestinations(id, 'SUBMISSION', ['4'])) as object[])).toEqual(new Set(allTo('4')));
  const many = Array.from({ length: 11 }, (_, index) => String(index + 1));
  for (const channelIds of [many, ['1', '1'], ['general']]) {
    const refused = await setDestinations(id, 'SUBMISSION', channelIds);
    expect(refused).toMatchObject({ __typename: 'InvalidInputError', field: expect.stringMatching(/^channelIds/) });
  }
  expect(await setChannel('404', '1')).toMatchObject({ __typename: 'CommunityNotFoundError' });
});

test('the news of each channel waits separately, and only the kinds that the channel gets', async () => {
  const { id, cursors } = await communityWith('gus', 2);
  await setDestinations(id, 'SUBMISSION', ['1', '2']);
  await setDestinations(id, 'CONTEST_STARTED', ['3']);
  const [first, second] = await cursors();
  for (const channel of ['1', '2', '3']) await hold(id, first!, { channel });
  expect(await waitingIn(id, '1')).toMatchObject({ waitingCount: 2 });
  expect(await release(id, second!, '1')).toBe(false);
  expect([await waitingIn(id, '1'), await waitingIn(id, '2')]).toMatchObject([null, { waitingCount: 2 }]);
  // Nothing of its kind has happened: such a hold ends when it is read.
  expect(await waitingIn(id, '3')).toEqual({ waitingCount: 0, waiting: [] });
  expect(await sumUp(id, '3')).toMatchObject({ __typename: 'NoNewsHoldError' });
  expect(await waitingIn(id, '3')).toBeNull();
  expect(await sumUp(id, '2')).toMatchObject({ cursor: second, solves: 2 });
});

test('held news moves along when another channel replaces one, and is dropped when none does', async () => {
  const { id, cursors } = await communityWith('hal', 2);
  const [first] = await cursors();
  expect(await hold(id, first!, { channel: 'elsewhere' })).toMatchObject({ __typename: 'InvalidInputError' });
  expect(await hold(id, first!, { channel: '1' })).toMatchObject({ isHeld: false, tellOwner: false });
  await hold(id, first!);
  await setChannel(id, '1');
  expect([await waitingIn(id), await waitingIn(id, '1')]).toMatchObject([null, { waitingCount: 2 }]);
  await setChannel(id, null);
  await setChannel(id, '1');
  expect(await waitingIn(id, '1')).toBeNull();
});

test('news that starts to wait while its channel is replaced waits for the new channel, or not at all', async () => {
  const { id, cursors } = await communityWith('ivy', 1);
  const [only] = await cursors();
  for (let round = 0; round < 10; round += 1) {
    const [before, after] = [`1${round}`, `1${round + 1}`];
    await setChannel(id, before);
    await release(id, only!, before);
    const [{ isHeld }] = await Promise.all([hold(id, only!, { channel: before }), setChannel(id, after)]);
    expect(await waitingIn(id, after)).toEqual(isHeld ? expect.objectContaining({ waitingCount: 1 }) : null);
  }
});

test('a deleted channel gets no more news, and the others of its community continue', async () => {
  const { id, cursors } = await communityWith('eve', 1);
  await setDestinations(id, 'SUBMISSION', [channelId, '78']);
  const [first] = await cursors();
  for (const channel of [channelId, '78']) await hold(id, first!, { channel });
  expect([await forget(id, '79'), await forget(id, channelId), await forget(id, channelId)]).toEqual([
    ...[false, true, false],
  ]);
  expect([await waitingIn(id), await waitingIn(id, '78')]).toMatchObject([null, { waitingCount: 1 }]);
  expect(await setDestinations(id, 'CONTEST_STARTED', [])).toEqual([{ kind: 'SUBMISSION', channelId: '78' }]);
});
