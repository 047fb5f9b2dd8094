import { randomUUID } from 'node:crypto';
import { expect, inject, test, vi } from 'vitest';
import { createAgenda, defineRecurring } from './jobs.ts';
import { createLogger } from './logger.ts';
import { connectMongo } from './mongo.ts';

test('replicas that start at once share one recurring job', async () => {
  const mongo = await connectMongo(inject('mongodbUri'), `test_jobs_${randomUUID().slice(0, 8)}`);
  const replicas = Array.from({ length: 6 }, (_, n) => createAgenda(mongo.db, `r${n}`, createLogger('test', 'silent')));
  const run = vi.fn(async () => undefined);
  await Promise.all(replicas.map((agenda) => agenda.start()));
  await Promise.all(replicas.map((agenda) => defineRecurring(agenda, { name: 'tick', interval: '1 second' }, run)));
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), { timeout: 10_000 });
  await Promise.all(replicas.map((agenda) => agenda.stop()));
  await mongo.db.dropDatabase();
  await mongo.close();
});
