import { createLogger } from '../process/logger.ts';
import { connectMongo } from '../mongo/mongo.ts';
import { migrate } from '../mongo/migrations.ts';
import { systemClock } from '../time/clock.ts';

/** Begins a migration and stays in the middle of it for good. */
const mongo = await connectMongo(process.env['MONGODB_URI']!, process.env['MONGODB_DB']!);
await migrate(
  mongo,
  {
    '001-price-in-cents': async ({ db }) => {
      await db.collection('things').updateOne({ price: 1 }, { $rename: { price: 'cents' } });
      await db.collection('things').updateOne({ cents: 1 }, { $set: { cents: 100 } });
      await new Promise(() => setInterval(() => undefined, 60_000));
    },
  },
  { clock: systemClock, log: createLogger('test', 'silent'), host: '127.0.0.1', port: 0, lock: { beatMs: 50 } },
);
