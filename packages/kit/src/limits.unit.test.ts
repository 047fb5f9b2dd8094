import { writeFileSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import type { WebSocket } from 'ws';
import { expect, onTestFinished, test, vi } from 'vitest';
import { communitiesOverview } from './admin/communities-overview.ts';
import { overloaded } from './graphql/errors.ts';
import { fetchByHash } from './graphql/fetch-by-hash.ts';
import { lookBeforeLocking } from './jobs/look-before-locking.ts';
import { createPlaces } from './load/places.ts';
import { stopAtGivenUp } from './load/stop-at-given-up.ts';
import { readBacklog } from './mongo/backlog.ts';
import { withoutSecrets } from './process/log-redaction.ts';
import { fromSecretFiles } from './process/secret-files.ts';
import { createSocketServer } from './streams/socket-server.ts';
import { many, parsed, testLimits, text } from './testing/limits.ts';
import { tempDir } from './testing/temp-dir.ts';
import { leetcodeUsername } from './text/leetcode-username.ts';
import { isProblemSlug } from './text/problem-slug.ts';

const nested = (depth: number) => many(depth, () => 0).reduce<object>((inner) => ({ inner }), {});

function isSecretTaken(bytes: number): boolean {
  const file = join(tempDir(), 'secret');
  writeFileSync(file, text(bytes));
  return fromSecretFiles(['SECRET'], { SECRET_FILE: file }).values['SECRET'] === text(bytes);
}

/** Whether work still waits for a place after so many ms. */
async function waitsFor(ms: number): Promise<boolean> {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const places = createPlaces([{ running: 1, waiting: 1 }]);
  const { signal } = new AbortController();
  await places.enter(0, signal);
  const refused = vi.fn<() => void>();
  places.enter(0, signal).catch(refused);
  await vi.advanceTimersByTimeAsync(ms);
  return refused.mock.calls.length === 0;
}

/** Whether a job that recurs every so many ms, and found nothing to do, is left alone nearly so long. */
async function restsFor(ms: number): Promise<boolean> {
  let passedMs = 0;
  const db = { collection: () => ({ distinct: async () => ['job'], findOne: async () => null }) };
  const repository: Parameters<typeof lookBeforeLocking>[0] = { getNextJobToRun: async () => undefined };
  const source = { collection: 'jobs', elapsedMs: () => passedMs };
  const { dueChecks, intervalsMs } = lookBeforeLocking(repository, db as never, source);
  const isDue = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  dueChecks.set('job', isDue);
  intervalsMs.set('job', ms);
  const look = () => repository.getNextJobToRun('job', new Date(), new Date(), undefined, undefined);
  await look();
  passedMs = ms - 501;
  await look();
  return isDue.mock.calls.length === 1;
}

/** The options with which a collection's method is called, where all is limited that callers wait for. */
const optionsOf = (method: 'find' | 'createIndexes') => {
  const collection = { [method]: (_what: object, options: object) => options };
  const db = stopAtGivenUp({ collection: () => collection } as never);
  return db.collection('any')[method]({} as never) as unknown as { maxTimeMS: number; socketTimeoutMS: number };
};

/** What is counted of so many that wait. */
async function counted(waiting: number): Promise<number> {
  const none = { sort: () => none, limit: () => none, toArray: async () => [] };
  const collection = {
    countDocuments: async (_of: object, { limit }: { limit: number }) => Math.min(limit, waiting),
    find: () => none,
  };
  return (await readBacklog(collection as never, { since: 'since' as never })).waiting;
}

/** Whether an answer of so many bytes, which asks for the text of an operation, gets it. */
async function isTextSent(bytes: number): Promise<boolean> {
  const send = vi.fn(
    async () =>
      new Response('{"errors":[{"message":"PersistedQueryNotFound"}]}', { headers: { 'content-length': `${bytes}` } }),
  );
  await fetchByHash(send)('http://leetcord.invalid', { body: '{"query":"{ a }"}' });
  return send.mock.calls.length === 2;
}

const socketOptions = () => {
  const { options } = createSocketServer(new Server(), { maxMessageBytes: 1 });
  return options as WebSocket.ServerOptions & { maxFragments: number; maxBufferedChunks: number };
};

const COMMUNITY = {
  ...{ name: 'Lunch', discordGuildId: '1', visibility: 'PUBLIC', members: 3 },
  ...{ lastScoredAt: null, closedAt: null, refusingChannels: 0 },
};

testLimits([
  ['the communities of an overview', 100, parsed(communitiesOverview, (n) => many(n, () => COMMUNITY))],
  ["the characters of a problem's slug", 200, (n) => isProblemSlug(text(n))],
  ['the characters of a LeetCode name', 64, parsed(leetcodeUsername, text)],
  ['the bytes of a secret in a file', 64 * 1024, isSecretTaken],
  ['the bytes of an answer that asks for the text of an operation', 1_000, isTextSent],
  ['the ms that work waits for a place', 1_499, waitsFor],
  ['the ms that a job rests which found nothing to do', 5_000, restsFor],
  ['the ms that a command may take that nobody waits for', 4_000, (n) => n <= optionsOf('find').maxTimeMS],
  ['the ms that making an index may take', 600_000, (n) => n <= optionsOf('createIndexes').socketTimeoutMS],
  ['what is counted of a backlog', 10_000, async (n) => (await counted(n)) === n],
  ['the frames of a message', 64, (n) => n <= socketOptions().maxFragments],
  ['the pieces of a message that may wait', 2_048, (n) => n <= socketOptions().maxBufferedChunks],
  ['the depth of what is logged', 5, (n) => !JSON.stringify(withoutSecrets(nested(n))).includes('[deep]')],
]);

test('who is refused for too much load may come back within four seconds', () => {
  const waits = many(100, () => Number(overloaded().extensions['retryAfterSeconds']));
  expect(waits.filter((seconds) => seconds < 1 || seconds > 4)).toEqual([]);
});
