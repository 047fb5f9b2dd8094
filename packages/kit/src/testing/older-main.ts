import { connectMongo } from '../mongo/mongo.ts';
import { migrate } from '../mongo/migrations.ts';
import { createLogger } from '../process/logger.ts';
import { runMain } from '../process/main.ts';
import { systemClock } from '../time/clock.ts';

/** A replica of a version with one migration. It says when it has stopped its work, which it does in the database. */
await runMain(async () => {
  const log = createLogger('test', 'info');
  const mongo = await connectMongo(process.env['MONGODB_URI']!, process.env['MONGODB_DB']!);
  await migrate(mongo, { '001-a': async () => undefined }, { clock: systemClock, log, host: '127.0.0.1', port: 0 });
  const { insertedId } = await mongo.db.collection('replicas').insertOne({ isWorking: true });
  const work = setInterval(() => undefined, 60_000);
  return {
    log,
    drain: async () =>
      void (await mongo.db.collection('replicas').updateOne({ _id: insertedId }, { $set: { isWorking: false } })),
    close: async () => {
      clearInterval(work);
      await mongo.close();
    },
  };
});
