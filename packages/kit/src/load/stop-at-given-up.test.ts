import { randomUUID } from 'node:crypto';
import type { Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mongodbUri } from '../testing/mongodb-uri.ts';
import { connectMongo, type Mongo } from '../mongo/mongo.ts';
import { dropDatabase } from '../testing/drop-database.ts';
import { withPatience } from './patience.ts';

const COUNT = 3_000;
const PATIENCE_MS = 300;
const LONGEST_MS = 4_000;
const MAX_TIME_EXPIRED = 50;

/** Compares each document with each other one: minutes of work for any server. */
const SLOW: Document[] = [
  {
    $lookup: {
      from: 'things',
      let: { n: '$n' },
      pipeline: [{ $match: { $expr: { $eq: [{ $mod: ['$n', 7] }, { $add: ['$$n', 1] }] } } }],
      as: 'same',
    },
  },
  { $count: 'n' },
];

describe('a database command', () => {
  let mongo: Mongo;
  const sent: Document[] = [];
  beforeAll(async () => {
    const uri = `${mongodbUri()}&monitorCommands=true`;
    mongo = await connectMongo(uri, `test_given_up_${randomUUID().slice(0, 8)}`);
    await mongo.db.collection('things').insertMany(Array.from({ length: COUNT }, (_, n) => ({ n })));
    mongo.client.on('commandStarted', ({ command }) => sent.push(command));
  });
  afterAll(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });

  const waiting = <T>(ms: number, run: () => T) =>
    withPatience({ signal: AbortSignal.timeout(ms), endsAt: performance.now() + ms }, run);

  test('is ended by the server when its caller waits no longer', async () => {
    const things = mongo.db.collection('things');
    const begunAt = performance.now();
    await expect(waiting(PATIENCE_MS, () => things.aggregate(SLOW).toArray())).rejects.toMatchObject({
      code: MAX_TIME_EXPIRED,
    });
    // The answer comes from the server: the driver would give up its socket only later.
    expect(performance.now() - begunAt).toBeLessThan(LONGEST_MS);
  });

  test('rejects without being sent once its caller has given up, and throws nothing on its own', async () => {
    const things = mongo.db.collection('things');
    const gone = { signal: AbortSignal.abort(), endsAt: performance.now() };
    sent.length = 0;
    const failing = withPatience(gone, () => [
      things.find({}).sort({ n: 1 }).limit(1).toArray(),
      things.aggregate([{ $match: {} }]).next(),
      things.findOne({}),
      things.estimatedDocumentCount(),
      things.updateOne({}, { $set: { seen: true } }),
      things.insertOne({ m: 2 }),
    ]);
    for (const { reason } of (await Promise.allSettled(failing)) as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ extensions: { code: 'UPSTREAM_UNAVAILABLE' } });
    }
    expect(sent).toEqual([]);
  });

  test('has a time limit, whichever command it is, also when nobody waits', async () => {
    const things = mongo.db.collection('things');
    const nothing = { n: -1 };
    const set = { $set: { seen: true } };
    sent.length = 0;
    await things.aggregate([{ $match: nothing }]).toArray();
    await waiting(10 * LONGEST_MS, async () => {
      await things.find(nothing).toArray();
      await things.findOne(nothing);
      await things.countDocuments(nothing);
      await things.distinct('n', nothing);
      await things.updateOne(nothing, set);
      await things.updateMany(nothing, set, {});
      await things.replaceOne(nothing, {});
      await things.deleteOne(nothing);
      await things.deleteMany(nothing);
      await things.findOneAndUpdate(nothing, set);
      await things.findOneAndDelete(nothing);
      await things.insertOne({ m: 1 });
      await things.insertMany([{ m: 1 }]);
      await things.bulkWrite([{ updateOne: { filter: nothing, update: set } }]);
    });
    expect(sent).toHaveLength(15);
    for (const command of sent) {
      const { maxTimeMS } = command as { maxTimeMS?: number };
      expect(maxTimeMS, JSON.stringify(command)).toBeGreaterThan(0);
      expect(maxTimeMS).toBeLessThanOrEqual(LONGEST_MS);
    }
  });
});
