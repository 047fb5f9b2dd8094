import { setTimeout as wait } from 'node:timers/promises';
import type { CuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLeague } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { asBot } from '../testing/tokens.ts';

const EVENTS = 'subscription { events(subscriber: "outage") { cursor } }';
/** How long the subgraph is unreachable, in ms. */
const AWAY_MS = 2_500;
const OFTEN = { interval: 50 };

let league: Awaited<ReturnType<typeof startLeague>>;
beforeEach(async () => {
  league = await startLeague();
});
afterEach(() => league.close());

describe('events that happen while a subgraph', () => {
  test.for<{ name: string; fault: (proxy: CuttableProxy) => void }>([
    { name: 'is killed', fault: (proxy) => proxy.cut() },
    { name: 'falls silent without closing', fault: (proxy) => proxy.freeze() },
    { name: 'breaks off each handshake', fault: (proxy) => proxy.cutAfter('101 Switching Protocols') },
    { name: 'breaks off after each acknowledgement', fault: (proxy) => proxy.cutAfter('connection_ack') },
  ])('$name arrive, and so do later ones, on the same stream', async ({ fault }) => {
    const proxy = league.network.contests;
    const subscriber = connectSubscriber(league.gateway.url, await asBot());
    const { results } = subscriber.subscribe(EVENTS);
    const cursors = () => results.map(({ data }) => data?.['events']?.['cursor']);
    await expect.poll(() => league.log.followers()).toBe(1);
    fault(proxy);
    const missed = league.startContest();
    await wait(AWAY_MS);
    proxy.restore();
    await expect.poll(cursors, OFTEN).toEqual([missed.cursor]);
    const later = league.startContest();
    await expect.poll(cursors, OFTEN).toEqual([missed.cursor, later.cursor]);
    await subscriber.close();
  });

  test('is unreachable as a short token expires arrive with the next token', async () => {
    const first = connectSubscriber(league.gateway.url, await asBot('3s'));
    const { ended } = first.subscribe(EVENTS);
    await expect.poll(() => league.log.followers()).toBe(1);
    league.network.contests.cut();
    const missed = league.startContest();
    expect(await ended).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const second = connectSubscriber(league.gateway.url, await asBot('4s'));
    const { results } = second.subscribe(EVENTS);
    await wait(500);
    league.network.contests.restore();
    await expect.poll(() => results, OFTEN).toMatchObject([{ data: { events: { cursor: missed.cursor } } }]);
    await Promise.all([first.close(), second.close()]);
  });
});
