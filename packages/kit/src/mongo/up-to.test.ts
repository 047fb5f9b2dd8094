import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { expect, onTestFinished, test } from 'vitest';
import { mongodbUri } from '../testing/mongodb-uri.ts';
import { dropDatabase } from '../testing/drop-database.ts';
import { upTo } from './up-to.ts';

test.each([
  ['text', ['0.1', '0.2', '0.2', '0.21', '0.3']],
  ['moment', [1, 2, 2, 3, 4].map((ms) => new Date(ms))],
])('what equals a bound is found, of a %s between other fields of an index', async (_, values) => {
  const client = new MongoClient(mongodbUri());
  const db = client.db(`test_up_to_${randomUUID().slice(0, 8)}`);
  onTestFinished(async () => {
    await dropDatabase(db);
    await client.close();
  });
  const rows = db.collection<{ _id: string; list: string; value: string | Date }>('rows');
  await rows.createIndex({ list: 1, value: 1, _id: 1 });
  await rows.insertMany(values.map((value, row) => ({ _id: `${row}`, list: 'a', value })));
  const found = async (value: object) => (await rows.find({ list: 'a', value }).toArray()).map(({ _id }) => _id);
  const bound = values[1]!;
  expect(await found(upTo(bound))).toEqual(['0', '1', '2']);
  expect(await found({ $gte: bound, ...upTo(bound) })).toEqual(['1', '2']);
});
