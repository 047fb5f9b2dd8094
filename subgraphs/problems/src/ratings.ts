import { resolve } from 'node:path';
import { systemClock } from '@leetcord/kit/time/clock';
import { ConfigError, readEnv } from '@leetcord/kit/process/env';
import { createLogger } from '@leetcord/kit/process/logger';
import { endWithError } from '@leetcord/kit/process/main';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { ratingsEnv } from './env.ts';
import { BadRatings } from './modules/catalogue/ratings-file.ts';
import { createRatingsRepository } from './modules/catalogue/ratings.repository.ts';
import { createRatingsService } from './modules/catalogue/ratings.service.ts';

/** `npm run ratings -- <file or address>`: replaces all stored contest ratings with those of a list. */
async function importRatings([source]: string[]): Promise<void> {
  if (source === undefined) throw new ConfigError('Say where the ratings are: npm run ratings -- <file or address>.');
  const settings = readEnv(ratingsEnv);
  const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  try {
    const log = createLogger('ratings', 'silent');
    const ratings = createRatingsService(createRatingsRepository(mongo.db), {
      clock: systemClock,
      log,
    });
    // npm runs us in the project's folder, whatever the user's current folder is.
    const isAddress = /^https?:/.test(source);
    const count = await ratings.importFrom(isAddress ? source : resolve(process.env['INIT_CWD'] ?? '.', source));
    console.log(`${count} contest ratings are imported.`);
  } finally {
    await mongo.close();
  }
}

await importRatings(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadRatings)) endWithError(error);
  console.error(error.message);
  process.exitCode = 1;
});
