import { randomUUID } from 'node:crypto';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { createLogger } from '@leetcord/kit/process/logger';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import type { Clock } from '@leetcord/kit/time/clock';
import type { CommandStartedEvent } from 'mongodb';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import type { CachedDocument } from '../../../cache/cached-document.ts';
import { createCachedRead } from '../../../cache/cached-read.ts';
import type { LeetCodeClient } from '../../../leetcode/leetcode-client.ts';
import type { LeetCodeProblem } from '../../../leetcode/operations/problem.ts';
import { createProblemsMetrics } from '../../../metrics.ts';
import { createListingRepository, createListingService } from '../listing.service.ts';
import { problemKind } from '../problem.kind.ts';
import { createKnownRatings, createRatingsRepository } from '../ratings.repository.ts';
import { createSearchService } from '../search.service.ts';
import { createSyncStateRepository } from '../sync-state.repository.ts';

export const log = createLogger('test', 'silent');

/** The catalogue in its own database, without a server around it. It lists the commands since the last clearing. */
export async function openCatalogue(clock: Clock, leetcode: LeetCodeClient) {
  const uri = mongodbUri();
  const mongo = await connectMongo(
    `${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`,
    `test_catalogue_${randomUUID().slice(0, 8)}`,
  );
  const metrics = createProblemsMetrics(createRegistry('problems'));
  const commands: string[] = [];
  mongo.client.on('commandStarted', ({ commandName }: CommandStartedEvent) => commands.push(commandName));
  const states = createSyncStateRepository(mongo.db);
  const ratings = createRatingsRepository(mongo.db);
  const listings = createListingService(createListingRepository(mongo.db, log), {
    states,
    ratings: createKnownRatings(ratings, clock),
    clock,
  });
  const problems = createCachedRead(problemKind(leetcode), mongo.db, { refusalOf: () => null, clock, log, metrics });
  await problems.ensureIndexes();
  commands.length = 0;
  return {
    mongo,
    collection: mongo.db.collection<CachedDocument<LeetCodeProblem>>('problems'),
    commands,
    problems,
    listings,
    search: createSearchService(listings, { clock, random: Math.random }),
    states,
    ratings,
    close: async () => {
      await dropDatabase(mongo.db);
      await mongo.close();
    },
  };
}
