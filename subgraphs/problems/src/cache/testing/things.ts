import { randomUUID } from 'node:crypto';
import { createLogger } from '@leetcord/kit/process/logger';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import type { CommandStartedEvent } from 'mongodb';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterEach, beforeEach, vi } from 'vitest';
import { z } from 'zod';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { Answer } from '../../leetcode/operation.ts';
import { createProblemsMetrics } from '../../metrics.ts';
import type { Ages } from '../ages.ts';
import type { CachedDocument } from '../cached-document.ts';
import type { CachedKind } from '../cached-kind.ts';
import { createCachedRead, type CachedRead, type CachedReadLimits } from '../cached-read.ts';

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
const AGES: Ages = {
  freshMs: DAY_MS,
  usableMs: 30 * DAY_MS,
  unknownMs: 10 * MINUTE_MS,
  unknownUsableMs: DAY_MS,
  retryMs: MINUTE_MS,
};

const log = createLogger('test', 'silent');
export const down = () => new LeetCodeError('blocked', 'Blocked.');

export interface Thing {
  name: string;
}

/** A kind of thing, a database of copies for each test, and a LeetCode that answers what the test wants. */
export function setUpThings() {
  const ask = vi.fn<CachedKind<Thing>['fetchMany']>(async (keys): Promise<Answer<Thing | null>[]> =>
    Promise.all(keys.map((key) => leetcode.answer(key))),
  );
  const leetcode = {
    answer: (key: string): Answer<Thing | null> | Promise<Answer<Thing | null>> => ({ name: key }),
    ask,
    refusal: null as LeetCodeError | null,
    asked: () => ask.mock.calls.map(([keys]) => keys),
  };
  const time = {
    now: new Date(),
    later: (ms: number) => void (time.now = new Date(time.now.getTime() + ms)),
  };
  const kind: CachedKind<Thing> = {
    name: 'thing',
    collection: 'things',
    ages: AGES,
    keyOf: (text) => (/^[a-z0-9-]+$/.test(text) ? text : null),
    schema: z.object({ name: z.string() }),
    fetchMany: ask,
    keepsGone: true,
  };

  let mongos: Mongo[];
  let dbName: string;
  beforeEach(() => {
    mongos = [];
    dbName = `test_cache_${randomUUID().slice(0, 8)}`;
    // Far in the future: MongoDB deletes by its own clock.
    time.now = new Date('2100-11-23T18:00:00Z');
    leetcode.answer = (key) => ({ name: key });
    leetcode.refusal = null;
    ask.mockClear();
  });
  afterEach(async () => {
    if (mongos[0]) await dropDatabase(mongos[0].db);
    await Promise.all(mongos.map((mongo) => mongo.close()));
  });

  const connect = async () => {
    const uri = mongodbUri();
    const mongo = await connectMongo(`${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`, dbName);
    mongos.push(mongo);
    return mongo;
  };
  /** The copies, as a separate process sees them. */
  const openThings = async () => (await connect()).db.collection<CachedDocument<Thing>>('things');
  /** A separate process: an empty memory, the same database. */
  const startReplica = async (change: Partial<CachedKind<Thing>> = {}, limits: Partial<CachedReadLimits> = {}) => {
    const mongo = await connect();
    const registry = createRegistry('problems');
    const things: CachedRead<Thing> = createCachedRead({ ...kind, ...change }, mongo.db, {
      refusalOf: () => leetcode.refusal,
      clock: { now: () => time.now },
      log,
      metrics: createProblemsMetrics(registry),
      // Readers wait long enough on a slow machine.
      limits: { waitMs: 30_000, ...limits },
    });
    await things.ensureIndexes();
    const commands: string[] = [];
    mongo.client.on('commandStarted', ({ commandName }: CommandStartedEvent) => commands.push(commandName));
    return { ...things, commands, registry, client: mongo.client };
  };
  return { leetcode, time, openThings, startReplica };
}
