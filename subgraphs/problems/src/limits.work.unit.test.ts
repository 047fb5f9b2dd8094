import { createLogger } from '@leetcord/kit/process/logger';
import { many, testLimits } from '@leetcord/kit/testing/limits';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { afterEach, beforeEach, vi } from 'vitest';
import { z } from 'zod';
import { createAsker } from './cache/asker.ts';
import { createCachedRead } from './cache/cached-read.ts';
import type { CachedKind } from './cache/cached-kind.ts';
import { LeetCodeError } from './leetcode/errors.ts';
import { hashOfName } from './leetcode/name-hash.ts';
import { createResilience, DEFAULT_RESILIENCE } from './leetcode/resilience.ts';
import { createTransport } from './leetcode/transport.ts';
import { defineCatalogueJobs } from './modules/catalogue/catalogue.jobs.ts';
import { createListingService } from './modules/catalogue/listing.service.ts';
import { readRatings } from './modules/catalogue/ratings-file.ts';
import { createSyncService } from './modules/catalogue/sync.service.ts';
import { createLookReader } from './modules/confirmation/look-reader.ts';
import { SolvedHistoriesRepository } from './modules/solved-history/solved-histories.repository.ts';
import { SolvedHistoryService } from './modules/solved-history/solved-history.service.ts';

const MIB = 1024 * 1024;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const clock = new TestClock();
const log = createLogger('test', 'silent');
const nothing = async () => undefined;

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const KIND: CachedKind<object> = {
  ...{ name: 'thing', collection: 'things', keepsGone: false, schema: z.object({}), keyOf: (text) => text },
  ages: { freshMs: HOUR_MS, usableMs: HOUR_MS, unknownFreshMs: HOUR_MS, unknownUsableMs: HOUR_MS, retryMs: 1 } as never,
  fetchMany: async (keys) => keys.map(() => null),
};

/** Whether LeetCode is asked about so many things at once. */
async function areAsked(count: number): Promise<boolean> {
  const asked: number[] = [];
  const kind: CachedKind<object> = {
    ...KIND,
    fetchMany: async (keys) => (asked.push(keys.length), keys.map(() => null)),
  };
  const repository = { makeRoom: nothing, settle: nothing } as never;
  const ask = createAsker(kind, repository, { refusalOf: () => null, clock });
  const endsAt = performance.now() + MINUTE_MS;
  await Promise.all(many(count, (key) => ask({ key: `${key}`, kept: null, endsAt }, 'background')));
  return asked[0] === count;
}

/** Whether a list of solved problems may grow to so many. */
async function areListed(count: number): Promise<boolean> {
  const solved = Object.fromEntries(many(count - 1, (index) => [`problem-${index}`, clock.now()]));
  const kept = { name: hashOfName('ann'), consentedAt: clock.now(), readAt: null, solved, version: 1 };
  const collection = { findOne: async () => kept, updateOne: async () => ({ matchedCount: 1 }) };
  const histories = new SolvedHistoriesRepository({ collection: () => collection } as never);
  const service = new SolvedHistoryService({ histories, clock } as never);
  const caller = { kind: 'user', userId: '1', sessionId: '1', leetcodeUsername: 'ann' } as const;
  return service.add(caller, { leetcodeUsername: 'ann', problemSlugs: ['two-sum'], isComplete: false }).then(
    () => true,
    (error: Error) => {
      if (!error.message.startsWith('A list has at most')) throw error;
      return false;
    },
  );
}

/** Whether so many copies are looked up by one command. */
async function areLookedUp(count: number): Promise<boolean> {
  const looks: number[] = [];
  const find = ({ _id }: { _id: { $in: string[] } }) => (looks.push(_id.$in.length), { toArray: async () => [] });
  const read = createCachedRead(KIND, { collection: () => ({ find }) } as never, {
    ...{ clock, log, metrics: { read: () => {} } as never },
    refusalOf: () => new LeetCodeError('circuit-open', 'Not now.'),
  });
  await Promise.allSettled(many(count, (key) => read.read(`${key}`)));
  return looks[0] === count;
}

const resilient = () =>
  createResilience(
    { ...DEFAULT_RESILIENCE, retryDelayMs: HOUR_MS, probeAfterMs: HOUR_MS, failuresToOpen: 1 },
    {
      ...{ log, metrics: { watchCircuit: () => {} }, random: () => 1 },
      budget: { run: (task) => task(), refusalOf: () => null, pause: nothing },
    },
  );
const callOf = (ms: number) => ({
  ...{ signal: new AbortController().signal, urgency: 'background' as const },
  endsAt: performance.now() + ms,
});
const fails = () => Promise.reject(new LeetCodeError('unreachable', 'Gone.'));

/** Whether a request that failed is given up of whose time so much is left: a repeat would come too late. */
async function isGivenUp(ms: number): Promise<boolean> {
  const over = vi.fn<() => void>();
  resilient().run(fails, callOf(ms)).catch(over);
  await new Promise((resolve) => void setImmediate(resolve));
  return over.mock.calls.length > 0;
}

/** Whether LeetCode is not asked at all so long after it failed. */
async function isLeftAlone(ms: number): Promise<boolean> {
  const { run, refusalOf } = resilient();
  await run(() => Promise.reject(new LeetCodeError('blocked', 'No.')), callOf(HOUR_MS)).catch(() => {});
  vi.advanceTimersByTime(ms);
  return refusalOf(callOf(HOUR_MS)) !== null;
}

const answers = (body: string) =>
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' } }));
const works = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

function isListingKept(ms: number) {
  const copies = vi.fn(async () => []);
  const passing = new TestClock();
  const ratings = { bySlug: new Map(), importedAt: null };
  const service = createListingService(
    { copies },
    { states: { find: async () => null }, ratings: { current: async () => ratings } as never, clock: passing },
  );
  return service.current().then(async () => {
    passing.advance(ms);
    await service.current();
    return copies.mock.calls.length === 1;
  });
}

async function waitAfterFailures(): Promise<number> {
  let retryAt = clock.now();
  const sync = createSyncService({
    ...{ clock, log, everyMs: HOUR_MS, problems: { save: nothing } },
    leetcode: { askOne: () => Promise.reject(new LeetCodeError('unreachable', 'No.')) },
    states: {
      begin: async () => ({ failures: 20 }),
      release: async (_id: string, failed: { retryAt: Date }) => void (retryAt = failed.retryAt),
    } as never,
  });
  await sync.syncIfDue({ signal: new AbortController().signal });
  return retryAt.getTime() - clock.now().getTime();
}

function longestSyncMs(): number {
  const recur = vi.fn<(job: { longestRunMs: number }) => void>();
  const jobs = { sync: {}, ratings: {}, ratingsUrl: null };
  defineCatalogueJobs({ recur } as never, jobs as never, new AbortController().signal);
  return recur.mock.calls[0]![0].longestRunMs;
}

async function isSeen(msAhead: number): Promise<boolean> {
  const look = { accepted: [{ submittedAt: new Date(clock.now().getTime() + msAhead) }], all: null };
  const read = createLookReader({ ask: async () => [look] } as never, { clock, usersPerRequest: 1 });
  const [seen] = await read([{ username: 'ann', withAll: false }], 'background');
  return (seen as typeof look).accepted.length === 1;
}

testLimits([
  ['the problems of a list of solved ones', 10_000, areListed],
  ['the things that LeetCode is asked about at once', 100, areAsked],
  ['the copies that one command looks up', 1_000, areLookedUp],
  // A second more than the longest wait: an answer takes that long.
  ['the ms that are too few to repeat a request', 2_999, isGivenUp],
  ['the ms after which LeetCode is probed', 59_999, isLeftAlone],
  [
    'the bytes of a reply of LeetCode',
    8 * MIB,
    async (n) => {
      answers('{"data":{}}'.padEnd(n));
      return works(createTransport('http://leetcode.invalid')('{ a }', {}, new AbortController().signal));
    },
  ],
  [
    'the bytes of a list of ratings',
    20_000_000,
    async (n) => {
      answers('[{"titleSlug":"two-sum","rating":1500}]'.padEnd(n));
      return works(readRatings('http://ratings.invalid'));
    },
  ],
  ['the ms that the list of problems is kept', HOUR_MS - 1, isListingKept],
  ['the ms that the catalogue is not read after failures', HOUR_MS, async (n) => n <= (await waitAfterFailures())],
  ['the ms that reading the catalogue may take', 2 * HOUR_MS, (n) => n <= longestSyncMs()],
  ['the ms that a submission may be ahead', 24 * HOUR_MS, isSeen],
]);
