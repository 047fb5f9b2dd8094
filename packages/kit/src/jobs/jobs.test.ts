import { randomUUID } from 'node:crypto';
import { expect, inject, test, vi } from 'vitest';
import { createAgenda, defineRecurring, drainJobs, jobsRunning } from './jobs.ts';
import { createLogger } from '../process/logger.ts';
import { connectMongo } from '../mongo/mongo.ts';
import { dropDatabase } from '../testing/drop-database.ts';

test('replicas that start at once share one recurring job', async () => {
  const mongo = await connectMongo(inject('mongodbUri'), `test_jobs_${randomUUID().slice(0, 8)}`);
  const replicas = Array.from({ length: 6 }, (_, n) => createAgenda(mongo.db, `r${n}`, createLogger('test', 'silent')));
  const run = vi.fn(async () => undefined);
  await Promise.all(replicas.map((agenda) => agenda.start()));
  await Promise.all(replicas.map((agenda) => defineRecurring(agenda, { name: 'tick', interval: '1 second' }, run)));
  await expect.poll(() => run).toHaveBeenCalled();
  expect(await mongo.db.collection('jobs').countDocuments({ name: 'tick' })).toBe(1);
  await Promise.all(replicas.map((agenda) => agenda.stop()));
  await dropDatabase(mongo.db);
  await mongo.close();
});

test('a recurring job that would find nothing writes nothing, and runs soon after there is something', async () => {
  const uri = `${inject('mongodbUri')}&monitorCommands=true`;
  const mongo = await connectMongo(uri, `test_jobs_${randomUUID().slice(0, 8)}`);
  const agenda = createAgenda(mongo.db, 'only', createLogger('test', 'silent'));
  let isDue = false;
  let looks = 0;
  const run = vi.fn(async () => void (isDue = false));
  await agenda.start();
  const job = { name: 'tick', interval: '1 second', isDue: async () => (looks++, isDue) };
  await defineRecurring(agenda, job, run);
  const sent: string[] = [];
  mongo.client.on('commandStarted', ({ commandName }) => sent.push(commandName));
  await expect.poll(() => looks).toBeGreaterThan(2);
  expect(new Set(sent)).toEqual(new Set(['find']));
  expect(run).not.toHaveBeenCalled();
  isDue = true;
  await expect.poll(() => run).toHaveBeenCalledOnce();
  await agenda.stop();
  await dropDatabase(mongo.db);
  await mongo.close();
});

test('health tells of a recurring job that hangs, for as long as it does', async () => {
  const mongo = await connectMongo(inject('mongodbUri'), `test_jobs_${randomUUID().slice(0, 8)}`);
  const agenda = createAgenda(mongo.db, 'only', createLogger('test', 'silent'));
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await agenda.start();
  await defineRecurring(agenda, { name: 'tick', interval: '1 hour', longestRunMs: 100 }, () => released);
  const isRunning = jobsRunning(agenda);
  const health = async () => isRunning();
  await expect.poll(() => health().catch((error: Error) => error.message)).toBe('the job tick hangs');
  release();
  await expect.poll(() => health().then(() => 'ok', String)).toBe('ok');
  await drainJobs(agenda);
  await dropDatabase(mongo.db);
  await mongo.close();
});

test('the end waits for a job that runs, and for no longer though it is removed when complete', async () => {
  const mongo = await connectMongo(inject('mongodbUri'), `test_jobs_${randomUUID().slice(0, 8)}`);
  const agenda = createAgenda(mongo.db, 'only', createLogger('test', 'silent'));
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const begin = vi.fn();
  const finish = vi.fn();
  const run = async () => {
    begin();
    await released;
    finish();
  };
  agenda.define('once', run, { removeOnComplete: true });
  await agenda.start();
  await agenda.now('once', {});
  await expect.poll(() => begin).toHaveBeenCalled();
  const draining = drainJobs(agenda);
  release();
  await draining;
  expect(finish).toHaveBeenCalled();
  expect(await mongo.db.collection('jobs').countDocuments()).toBe(0);
  await dropDatabase(mongo.db);
  await mongo.close();
});

test('jobs of a clock that was an hour ahead run at once when it is right again', async () => {
  const mongo = await connectMongo(inject('mongodbUri'), `test_jobs_${randomUUID().slice(0, 8)}`);
  const jobs = mongo.db.collection('jobs');
  const start = async (run: () => Promise<void>) => {
    const agenda = createAgenda(mongo.db, 'only', createLogger('test', 'silent'));
    await agenda.start();
    await defineRecurring(agenda, { name: 'tick', interval: '20 seconds' }, run);
    return agenda;
  };
  const first = await start(async () => undefined);
  await expect.poll(() => jobs.countDocuments({ lastFinishedAt: { $type: 'date' } })).toBe(1);
  await drainJobs(first);
  // As a process leaves it that ran in that hour, and one that was killed in it.
  const ahead = new Date(Date.now() + 60 * 60_000);
  await jobs.updateOne({ name: 'tick' }, { $set: { nextRunAt: ahead, lastRunAt: ahead, lockedAt: ahead } });

  // While it runs, what runs once has no next run.
  await jobs.insertOne({ name: 'once', type: 'normal', nextRunAt: null, lastRunAt: ahead, lockedAt: ahead, data: {} });

  const run = vi.fn(async () => undefined);
  const again = await start(run);
  const runOnce = vi.fn(async () => undefined);
  again.define('once', runOnce);
  await expect.poll(() => run).toHaveBeenCalled();
  await expect.poll(() => runOnce).toHaveBeenCalled();
  expect(await jobs.countDocuments({ nextRunAt: { $gt: new Date(Date.now() + 60_000) } })).toBe(0);
  await drainJobs(again);
  await dropDatabase(mongo.db);
  await mongo.close();
});
