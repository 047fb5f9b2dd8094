import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createEventLog } from '../testing/event-log.ts';
import { startLeague } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { asUser } from '../testing/tokens.ts';
import { createSharedStreams } from './shared-streams.ts';

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

const step = fc.oneof(
  fc.record({ kind: fc.constant('publish' as const), count: fc.integer({ min: 1, max: 150 }) }),
  fc.record({ kind: fc.constant('join' as const), after: fc.option(fc.nat(400), { nil: undefined }) }),
  fc.record({ kind: fc.constant('take' as const), who: fc.nat(20), count: fc.integer({ min: 1, max: 150 }) }),
  fc.record({ kind: fc.constant('leave' as const), who: fc.nat(20) }),
);

test('whoever joins, lags or leaves: each client gets all that comes after its start, in order, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const log = createEventLog();
      let published = 0;
      const follow = createSharedStreams<number>();
      const open = (after: string | undefined) =>
        mapIterator(log.follow(after), ({ cursor }) => ({ value: Number(cursor), cursor }));
      const members: { values: AsyncIterableIterator<number, undefined>; taken: number[]; from: number }[] = [];
      const take = async ({ values, taken }: (typeof members)[number], count: number) => {
        for (let n = 0; n < count; n += 1) {
          const next = values.next();
          const { value } = await next;
          if (value !== undefined) taken.push(value);
        }
      };
      for (const action of steps) {
        if (action.kind === 'publish') {
          for (let n = 0; n < action.count; n += 1) log.publish({ __typename: 'SubmissionEvent' });
          published += action.count;
        } else if (action.kind === 'join') {
          const from = action.after === undefined ? published : Math.min(action.after, published);
          const after = action.after === undefined ? undefined : String(from);
          members.push({ values: follow({ key: 'same', after, open }), taken: [], from });
        } else {
          const [member] = members.slice(action.who % Math.max(1, members.length));
          if (member === undefined) continue;
          if (action.kind === 'take')
            await take(member, Math.min(action.count, published - member.from - member.taken.length));
          else await member.values.return?.().then(() => members.splice(members.indexOf(member), 1));
        }
        await settle();
      }
      for (const member of members) {
        await take(member, published - member.from - member.taken.length);
        const expected = Array.from({ length: published - member.from }, (_, n) => member.from + n + 1);
        expect(member.taken).toEqual(expected);
      }
      // All are at the end of the log: from the next event on, one stream serves them all.
      log.publish({ __typename: 'SubmissionEvent' });
      for (const member of members) await take(member, 1);
      await settle();
      expect(log.followers()).toBe(Math.min(1, members.length));
      for (const { values } of members) await values.return?.();
      await settle();
      expect(log.followers()).toBe(0);
    }),
    { numRuns: 60 },
  );
});

describe('over the gateway', () => {
  const SUBMISSIONS = `subscription ($after: String, $community: ID = "c1") {
    submissionEvents(communityId: $community, after: $after) { cursor submission { user { displayName } } }
  }`;
  let league: Awaited<ReturnType<typeof startLeague>>;
  beforeAll(async () => {
    league = await startLeague();
  });
  afterAll(() => league.close());
  const open: ReturnType<typeof connectSubscriber>[] = [];
  const subscribe = (authorization?: string, variables?: Record<string, unknown>) => {
    const subscriber = connectSubscriber(league.gateway.url, authorization);
    open.push(subscriber);
    return subscriber.subscribe(SUBMISSIONS, variables);
  };
  const followers = (count: number) => expect.poll(() => league.log.followers()).toBe(count);
  afterEach(async () => {
    for (const subscriber of open.splice(0)) await subscriber.close();
    await followers(0);
  });

  test('equal streams of anonymous callers are one stream at the subgraphs, and an event is completed once', async () => {
    const everyone = Array.from({ length: 50 }, () => subscribe());
    await followers(1);
    const { results } = subscribe(undefined, { community: 'c2' });
    await followers(2);
    const all = [...everyone.map((one) => one.results), results];
    // Each has joined when it gets an event.
    await expect
      .poll(() => {
        league.solve();
        return all.every(({ length }) => length > 0);
      })
      .toBe(true);
    league.solve('marker');
    const haveAll = (name: string) =>
      expect.poll(() => all.every((one) => JSON.stringify(one.at(-1)).includes(`Name of ${name}`))).toBe(true);
    await haveAll('marker');
    const calls = league.calls.length;
    league.solve('zoe');
    await haveAll('zoe');
    expect(league.calls.slice(calls).map(({ subgraph, caller }) => [subgraph, caller.kind])).toEqual([
      ['users', 'anonymous'],
      ['users', 'anonymous'],
    ]);
    expect(new Set(everyone.map((one) => JSON.stringify(one.results.at(-1)))).size).toBe(1);
  });

  test('a signed-in caller shares a stream with nobody else', async () => {
    const alice = await asUser('alice');
    const streams = [subscribe(alice), subscribe(alice), subscribe(await asUser('bob')), subscribe()];
    await followers(3);
    await expect
      .poll(() => {
        league.solve();
        return streams.every(({ results }) => results.length > 0);
      })
      .toBe(true);
    const opened = new Set(league.calls.map(({ caller }) => (caller.kind === 'user' ? caller.userId : caller.kind)));
    expect(opened).toEqual(new Set(['alice', 'bob', 'anonymous']));
  });

  test('a client that returns with its last cursor shares the stream again from the next event on', async () => {
    const { cursor } = league.solve('before');
    league.solve('missed');
    const late = subscribe(undefined, { after: cursor });
    const now = subscribe();
    await followers(2);
    await expect.poll(() => late.results.length).toBe(1);
    league.solve('next');
    await expect.poll(() => [late.results.length, now.results.length]).toEqual([2, 1]);
    await followers(1);
    league.solve('last');
    await expect.poll(() => [late.results.length, now.results.length]).toEqual([3, 2]);
    expect(late.results.at(-1)).toEqual(now.results.at(-1));
  });
});
