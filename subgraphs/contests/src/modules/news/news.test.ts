import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

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
const hold = (communityId: string, cursor: string, refusedKey = 'none') =>
  mutate('holdNews', { communityId, cursor, refusedKey }, '... on HoldNewsSuccess { tellOwner }');
const release = async (communityId: string, cursor: string) =>
  (await mutate('releaseNews', { communityId, cursor }, '... on ReleaseNewsSuccess { isHeld }'))['isHeld'];
const sumUp = (communityId: string) =>
  mutate('sumUpNews', { communityId }, '... on SumUpNewsSuccess { cursor solves contestStarts contestResults }');
const start = (key: string) => mutate('startPost', { key }, '... on StartPostSuccess { startedAt isFirst }');
const waitingIn = async (id: string, token?: string) => {
  const query = `query ($id: ID!) { community(id: $id) { newsHold { waitingCount waiting { cursor } } } }`;
  const { community } = await contests.api.ask<{
    community: { newsHold: { waitingCount: number; waiting: { cursor: string }[] } | null };
  }>(query, { id }, token ?? (await bot()));
  return community.newsHold;
};
/** A community with events, by their cursors. */
const communityWith = async (user: string, solves: number) => {
  const { id } = await contests.community(user);
  for (let n = 0; n < solves; n += 1) await contests.solve(user, `easy-${contests.nextSubmissionId()}`);
  const events = await contests.mongo.db.collection<{ _id: number; communityId: string }>('events');
  const cursors = async () =>
    (await events.find({ communityId: id }).sort({ _id: 1 }).toArray()).map(({ _id }) => String(_id));
  return { id, cursors };
};

test('a post is begun once, whoever says so again, until Discord has refused it', async () => {
  const { id, cursors } = await communityWith('ann', 1);
  const first = await start('post of ann');
  contests.clock.advance(60_000);
  expect(first['isFirst']).toBe(true);
  expect(await start('post of ann')).toMatchObject({ isFirst: false, startedAt: first['startedAt'] });
  await hold(id, (await cursors())[0]!, 'post of ann');
  expect((await start('post of ann'))['isFirst']).toBe(true);
});

test('news wait from an event on: ten by themselves, the rest as one sum that stays the same until it is posted', async () => {
  const { id, cursors } = await communityWith('bob', 13);
  const [before, from, ...after] = await cursors();
  expect(await hold(id, from!)).toMatchObject({ tellOwner: true });
  expect(await hold(id, before!)).toMatchObject({ tellOwner: false });
  expect(await waitingIn(id)).toEqual({
    waitingCount: 12,
    waiting: [from, ...after.slice(0, 9)].map((cursor) => ({ cursor })),
  });
  expect(await waitingIn(id, await contests.neighbours.userToken('bob', 'bob'))).toBeNull();

  expect(await release(id, from!)).toBe(true);
  // A repeat that comes late takes nothing back.
  expect(await release(id, after[8]!)).toBe(true);
  expect(await release(id, from!)).toBe(true);
  expect(await waitingIn(id)).toEqual({ waitingCount: 2, waiting: [] });
  const sum = { cursor: after[10], solves: 2, contestStarts: 0, contestResults: 0 };
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

test('no event slips by when a hold ends at the moment that it happens', async () => {
  const { id, cursors } = await communityWith('cal', 1);
  for (let round = 0; round < 5; round += 1) {
    const last = (await cursors()).at(-1)!;
    await hold(id, last);
    await Promise.all([release(id, last), contests.solve('cal', `easy-${contests.nextSubmissionId()}`)]);
    const { waiting } = (await waitingIn(id)) ?? { waiting: null };
    // Either the hold ended before the event, which then came after it, or the event waits.
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

test('a channel that is gone gets no more news, unless they go elsewhere by now', async () => {
  const { id, cursors } = await communityWith('eve', 1);
  const communities = contests.mongo.db.collection<{ _id: string }>('communities');
  await communities.updateOne({ _id: id }, { $set: { announcementChannelId: '77' } });
  const forget = async (channelId: string) =>
    (await mutate('forgetNewsChannel', { communityId: id, channelId }, '... on ForgetNewsChannelSuccess { wasSet }'))[
      'wasSet'
    ];
  const channel = async () =>
    (
      await contests.api.ask<{ community: { announcementChannelId: string | null } }>(
        'query ($id: ID!) { community(id: $id) { announcementChannelId } }',
        { id },
        await bot(),
      )
    ).community.announcementChannelId;
  await hold(id, (await cursors())[0]!);
  expect(await forget('78')).toBe(false);
  expect(await channel()).toBe('77');
  expect([await forget('77'), await forget('77')]).toEqual([true, false]);
  expect(await channel()).toBeNull();
  expect(await waitingIn(id)).toBeNull();
});
