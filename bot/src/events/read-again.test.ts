import { createLogger } from '@leetcord/kit/process/logger';
import { systemClock } from '@leetcord/kit/time/clock';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { connectApi } from '@leetcord/subscriber/api';
import { ReadEvent } from '../notifications/documents.ts';
import { SERVICE_SECRET, startLeague } from '../testing/league.ts';
import { createEventReader } from '@leetcord/subscriber/read-again';

const log = createLogger('test', 'silent');

test('an event is read in its present state, complete if LeetCord can resolve it within a while, with null for deleted data', async () => {
  const league = await startLeague();
  const api = connectApi(league.server.url, { service: 'bot', secret: SERVICE_SECRET }, systemClock);
  const { signal } = new AbortController();
  let failures = 0;
  const isDown = () => {
    failures += 1;
    throw new Error('users is down');
  };
  const event = league.solve('1', { user: () => (failures < 2 ? isDown() : { displayName: 'Ada' }) });
  const patient = createEventReader({ api, document: ReadEvent, log });
  expect(await patient(event.cursor, signal)).toMatchObject({ user: { displayName: 'Ada' } });
  expect(await patient('7', signal)).toBeNull();
  Object.assign(event, { user: isDown });
  const inAHurry = createEventReader({ api, document: ReadEvent, log }, 0);
  expect(await inAHurry(event.cursor, signal)).toMatchObject({ cursor: event.cursor, user: null });
});

test('the bot gives up an event that LeetCord can never resolve after a while, but waits as long as it is an outage', async () => {
  const league = await startLeague();
  const api = connectApi(league.server.url, { service: 'bot', secret: SERVICE_SECRET }, systemClock);
  const { signal } = new AbortController();
  const event = league.solve('1');
  let isOut = true;
  const reason = vi.fn(() => {
    if (isOut) throw new GraphQLError('contests is down', { extensions: { code: 'UPSTREAM_UNAVAILABLE' } });
    throw new Error('nobody foresaw this');
  });
  Object.assign(event, { reason });
  const reading = createEventReader({ api, document: ReadEvent, log }, 0)(event.cursor, signal);
  await expect.poll(() => reason.mock.calls.length).toBeGreaterThan(1);
  isOut = false;
  await expect(reading).rejects.toThrow('nobody foresaw this');
});

test('the bot waits for a LeetCord that does not answer until it is stopped', async () => {
  const league = await startLeague();
  const api = connectApi(league.server.url, { service: 'bot', secret: SERVICE_SECRET }, systemClock);
  const stopping = new AbortController();
  await league.server.kill();
  const reading = createEventReader({ api, document: ReadEvent, log }, 0)('1', stopping.signal);
  stopping.abort();
  await expect(reading).rejects.toThrow(/abort/i);
});
