import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { EVENT, SUBMISSION_EVENT, type SubmissionEvent } from '../../testing/contests-client.ts';
import { CONFIRMING, TestContests } from '../../testing/start-test-contests.ts';
import { EventsRepository } from './events.repository.ts';
import { windowAt } from '../scoring/windows.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const FOLLOW_ALL = `subscription ($name: String!) { events(subscriber: $name) { ${EVENT} } }`;
const FOLLOW = `subscription ($id: ID!, $after: String) {
  submissionEvents(communityId: $id, after: $after) { ${SUBMISSION_EVENT} } }`;

const bot = () => contests.neighbours.serviceToken('events:read');
const followAll = async (name: string, api = contests.api) =>
  api.subscribe<{ events: SubmissionEvent }>(FOLLOW_ALL, { name }, await bot());
const follow = (variables: { id: string; after?: string }, token?: string, api = contests.api) =>
  api.subscribe<{ submissionEvents: SubmissionEvent }>(FOLLOW, variables, token);
const acknowledge = async (subscriber: string, cursor: string, holder?: string) => {
  const query = `mutation ($input: AcknowledgeEventsInput!) { acknowledgeEvents(input: $input) {
    __typename ... on AcknowledgeEventsSuccess { cursor } ... on InvalidInputError { field } } }`;
  const { acknowledgeEvents } = await contests.api.ask<{
    acknowledgeEvents: { __typename: string; cursor?: string; field?: string };
  }>(query, { input: { subscriber, cursor, holder } }, await bot());
  return acknowledgeEvents;
};
const hold = async (subscriber: string, holder: string, ifBeat?: number) => {
  const query = `mutation ($input: HoldSubscriberInput!) { holdSubscriber(input: $input) {
    ... on HoldSubscriberSuccess { isHeld beat } ... on InvalidInputError { field } } }`;
  const { holdSubscriber } = await contests.api.ask<{
    holdSubscriber: { isHeld?: boolean; beat?: number; field?: string };
  }>(query, { input: { subscriber, holder, ifBeat } }, await bot());
  return holdSubscriber;
};
/** Waits until contests has registered a subscription: from then on it loses nothing. */
const untilKnown = (name: string) =>
  expect.poll(() => contests.mongo.db.collection<{ _id: string }>('subscribers').findOne({ _id: name })).not.toBeNull();
const ids = (received: { events: SubmissionEvent }[]) => received.map(({ events }) => events.submission.id);
const solveMany = async (user: string, count: number) => {
  const solved = [];
  for (let index = 0; index < count; index += 1) {
    const { submission } = await contests.solve(user, `easy-${contests.nextSubmissionId()}`);
    solved.push(submission?.id);
  }
  return solved;
};

describe('a named subscriber', () => {
  test('gets what happened while it or contests was down, in order and complete', async () => {
    await contests.community('ann');
    const here = await followAll('durable');
    await untilKnown('durable');
    const first = await solveMany('ann', 3);
    await expect.poll(() => ids(here.received)).toEqual(first);
    await acknowledge('durable', here.received[1]!.events.cursor);
    await here.stop();

    const away = await solveMany('ann', 4);
    await contests.stopReplica();
    await contests.startReplica();
    const back = await followAll('durable');
    const live = await solveMany('ann', 2);
    // The third was not acknowledged.
    const expected = [first[2], ...away, ...live];
    await expect.poll(() => ids(back.received)).toEqual(expected);
    expect(back.received.map(({ events }) => events.community)).toMatchObject(
      expected.map(() => ({ announcementChannelId: null })),
    );
    await back.stop();
  });

  test('that is new gets all events from that time on, even if it leaves at once', async () => {
    await contests.community('bob');
    await solveMany('bob', 1);
    const glimpse = await followAll('newcomer');
    await untilKnown('newcomer');
    await glimpse.stop();
    const missed = await solveMany('bob', 2);
    const back = await followAll('newcomer');
    await expect.poll(() => ids(back.received)).toEqual(missed);
    await back.stop();
  });

  test('never moves back, and can acknowledge only past events', async () => {
    await contests.community('cal');
    const followed = await followAll('steady');
    await untilKnown('steady');
    await solveMany('cal', 2);
    await expect.poll(() => followed.received).toHaveLength(2);
    const [older, newer] = followed.received.map(({ events }) => events.cursor);
    expect(await acknowledge('steady', newer!)).toMatchObject({ cursor: newer });
    expect(await acknowledge('steady', older!)).toMatchObject({ cursor: newer });
    expect(await acknowledge('steady', '999999')).toMatchObject({ __typename: 'InvalidInputError', field: 'cursor' });
    expect(await acknowledge('steady', 'x')).toMatchObject({ field: 'cursor' });
    expect(await acknowledge('nobody', newer!)).toMatchObject({ field: 'subscriber' });
    await followed.stop();
  });

  test('is held by one replica at a time, which alone acknowledges until it gives it back or falls silent', async () => {
    await contests.community('pia');
    const followed = await followAll('shared');
    await solveMany('pia', 1);
    await expect.poll(() => followed.received).toHaveLength(1);
    const [cursor] = followed.received.map(({ events }) => events.cursor);

    const asked = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => hold('shared', holder)));
    expect(asked.filter(({ isHeld }) => isHeld)).toHaveLength(1);
    const first = 'abcd'[asked.findIndex(({ isHeld }) => isHeld)]!;
    const { beat } = await hold('shared', 'standby');
    expect(await hold('shared', first)).toMatchObject({ isHeld: true });
    expect(await hold('shared', 'standby', beat)).toMatchObject({ isHeld: false });
    for (const other of [undefined, 'standby']) {
      expect(await acknowledge('shared', cursor!, other)).toEqual({ __typename: 'SubscriberHeldError' });
    }
    expect(await acknowledge('shared', cursor!, first)).toMatchObject({ cursor });

    const seen = await hold('shared', 'standby');
    expect(await hold('shared', 'standby', seen.beat)).toMatchObject({ isHeld: true });
    expect(await hold('shared', first)).toMatchObject({ isHeld: false });
    expect(await acknowledge('shared', cursor!, first)).toEqual({ __typename: 'SubscriberHeldError' });
    for (const holder of [first, 'standby']) {
      await contests.api.outcome('releaseSubscriber', { subscriber: 'shared', holder }, await bot());
    }
    expect(await hold('shared', first)).toMatchObject({ isHeld: true });
    expect(await hold('shared', 'not a name')).toMatchObject({ field: 'holder' });
    await followed.stop();
  });

  test('reads an event again by its cursor, in its present state', async () => {
    const { id: communityId } = await contests.community('nia');
    const followed = await followAll('reader');
    await untilKnown('reader');
    await solveMany('nia', 1);
    await expect.poll(() => followed.received).toHaveLength(1);
    const { events: event } = followed.received[0]!;
    const read = async (cursor: string) => {
      const query = `query ($cursor: String!) { event(cursor: $cursor) { ${EVENT} } }`;
      return (await contests.api.ask<{ event: SubmissionEvent | null }>(query, { cursor }, await bot())).event;
    };
    expect(await read(event.cursor)).toEqual(event);
    const hide = { communityId, isAnonymous: true };
    await contests.api.outcome('setMyPrivacy', hide, await contests.neighbours.userToken('nia'));
    expect(await read(event.cursor)).toMatchObject({ id: event.id, shownAs: 'ANONYMOUS', user: null });
    for (const cursor of ['0', '999999', 'x', '']) expect(await read(cursor)).toBeNull();
    await followed.stop();
  });

  test('must be a service that may read events, with a name', async () => {
    const userToken = await contests.neighbours.userToken('ann');
    for (const [name, token, code] of [
      ['bot', undefined, 'FORBIDDEN'],
      ['bot', userToken, 'FORBIDDEN'],
      ['Not a name', await bot(), 'BAD_USER_INPUT'],
    ] as const) {
      const refused = contests.api.subscribe(FOLLOW_ALL, { name }, token);
      await refused.ended;
      expect(refused.errors).toMatchObject([{ extensions: { code } }]);
      await refused.stop();
    }
  });
});

test('events of a kind with a time limit are deleted by the database, and no others', async () => {
  const { db } = contests.mongo;
  const kinds = [
    { type: 'ShortEvent', keptForS: 3_600 },
    { type: 'LongEvent', keptForS: null },
  ];
  await new EventsRepository(db).ensureIndexes(kinds);
  const indexes = await db.collection('events').indexes();
  expect(indexes.filter(({ expireAfterSeconds }) => expireAfterSeconds !== undefined)).toMatchObject([
    { key: { at: 1 }, expireAfterSeconds: 3_600, partialFilterExpression: { type: 'ShortEvent' } },
  ]);
  await db.collection('events').dropIndex('kept ShortEvent');
});

describe('events of two replicas', () => {
  test('reach the subscribers of both in the one order of the log, each once', async () => {
    const users = ['dan', 'eve', 'fay', 'gus'];
    const { id } = await contests.community(...users);
    const [one, two] = [contests.api, (await contests.startReplica()) && contests.api];
    // A service, because it sees the places.
    const service = await contests.neighbours.serviceToken('events:read');
    const followers = [follow({ id, after: '0' }, service, one), follow({ id, after: '0' }, service, two)];
    const reports = users.flatMap((user) =>
      Array.from({ length: 3 }, async (_, index) => {
        const [submissionId, problemSlug] = [contests.nextSubmissionId(), `easy-${user}-${index}`];
        contests.neighbours.list(user, { id: submissionId, slug: problemSlug, submittedAt: contests.clock.now() });
        const token = await contests.neighbours.userToken(user, user);
        return (index % 2 === 0 ? one : two).record(token, { submissionId, problemSlug });
      }),
    );
    await Promise.all(reports);
    // On a busy machine the first check of a report may be missed; then the job confirms it.
    contests.clock.advance(15_000);
    const pending = () => contests.mongo.db.collection('submissions').countDocuments({ state: 'PENDING' });
    await contests.afterJobs(pending, ...CONFIRMING).toBe(0);
    for (const { received } of followers) {
      await expect.poll(() => received).toHaveLength(12);
      const places = received.map(({ submissionEvents }) => Number(submissionEvents.cursor));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(received.map(({ submissionEvents }) => submissionEvents.id)).size).toBe(12);
    }
    // All problems are equally hard, so each event finds its user among those with as many points or fewer.
    const board = await contests.api.leaderboard(id);
    expect(board?.entries.edges.map(({ node }) => node.points)).toEqual([3, 3, 3, 3]);
    for (const follower of followers) await follower.stop();
    await contests.stopReplica();
  });

  test('reach a follower even when the change stream is lost', async () => {
    const { id } = await contests.community('hal');
    const [one, two] = [contests.api, (await contests.startReplica()) && contests.api];
    const follower = follow({ id, after: '0' }, undefined, two);
    await contests.solve('hal', 'easy-1');
    await expect.poll(() => follower.received).toHaveLength(1);
    // This invalidates all change streams on the collection; afterwards its name and events come back.
    const { db } = contests.mongo;
    await db.renameCollection('events', 'events_moved');
    await db.renameCollection('events_moved', 'events');
    const token = await contests.neighbours.userToken('hal', 'hal');
    const submissionId = contests.nextSubmissionId();
    contests.neighbours.list('hal', { id: submissionId, slug: 'easy-2', submittedAt: contests.clock.now() });
    await one.record(token, { submissionId, problemSlug: 'easy-2' });
    await expect.poll(() => follower.received).toHaveLength(2);
    await follower.stop();
    await contests.stopReplica();
  });
});

describe('a follower of a community', () => {
  test('continues after a cursor, and gets nothing from other communities', async () => {
    const { id } = await contests.community('ida');
    await contests.community('jon');
    await solveMany('ida', 3);
    await solveMany('jon', 2);
    const all = follow({ id, after: '0' });
    await expect.poll(() => all.received).toHaveLength(3);
    const [first, ...others] = all.received.map(({ submissionEvents }) => submissionEvents);
    await all.stop();
    const rest = follow({ id, after: first!.cursor });
    await expect.poll(() => rest.received).toHaveLength(2);
    expect(rest.received.map(({ submissionEvents }) => submissionEvents)).toEqual(others);
    await rest.stop();
  });

  test('of a private community must be a member for as long as it follows', async () => {
    const { id } = await contests.community('kim', 'lou');
    const setVisibility = (visibility: string) =>
      contests.mongo.db.collection<{ _id: string }>('communities').updateOne({ _id: id }, { $set: { visibility } });
    const stranger = follow({ id, after: '0' });
    const member = follow({ id, after: '0' }, await contests.neighbours.userToken('lou'));
    await solveMany('kim', 1);
    for (const { received } of [stranger, member]) {
      await expect.poll(() => received).toHaveLength(1);
    }
    await setVisibility('PRIVATE');
    await solveMany('kim', 1);
    await expect.poll(() => member.received).toHaveLength(2);
    await stranger.ended;
    expect(stranger.received).toHaveLength(1);
    const refused = follow({ id });
    await refused.ended;
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const follower of [stranger, member, refused]) await follower.stop();
  });

  test("reads the submission's week, even if it is over, and running contests", async () => {
    const DAY_MS = 24 * 60 * 60_000;
    contests.clock.advance(-20 * DAY_MS);
    const { id } = await contests.community('oda');
    const endsAt = new Date(contests.clock.now().getTime() + 30 * DAY_MS);
    await contests.contest(id, { endsAt });
    contests.clock.advance(20 * DAY_MS);
    const submittedAt = new Date(contests.clock.now().getTime() - 10 * DAY_MS);
    await contests.solve('oda', 'easy-1', submittedAt);
    const followed = contests.api.subscribe<{ submissionEvents: { places: object[] } }>(
      `subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") {
        places { rank weekStartsAt contest { title } } } }`,
      { id },
    );
    await expect.poll(() => followed.received).toHaveLength(1);
    const { startsAt } = windowAt('WEEK', submittedAt);
    expect(followed.received[0]!.submissionEvents.places).toMatchObject([
      { rank: 1, weekStartsAt: startsAt!.toISOString(), contest: null },
      { rank: 1, weekStartsAt: null, contest: {} },
    ]);
    await followed.stop();
  });

  test('is refused an invalid cursor', async () => {
    const { id } = await contests.community('mia');
    const refused = follow({ id, after: 'x' });
    await refused.ended;
    expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    await refused.stop();
  });
});

test('a stream of events that has none asks again on the same connection, for as long as nothing happens', async () => {
  const idle = await TestContests.start({ MONGODB_URI: `${contests.settings.MONGODB_URI}&monitorCommands=true` });
  onTestFinished(() => idle.close());
  const asked: string[] = [];
  const closed: string[] = [];
  idle.server.mongo.client
    .on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'getMore' && command['collection'] === 'events') asked.push(String(command['getMore']));
    })
    .on('connectionClosed', ({ reason }) => closed.push(reason));
  await expect.poll(() => asked.length).toBeGreaterThan(2);
  expect([new Set(asked).size, closed]).toEqual([1, []]);
});
