import { createTokenVerifier } from '@leetcord/kit/auth/token-verifier';
import { systemClock, type Clock } from '@leetcord/kit/clock';
import { createLogger, type Logger } from '@leetcord/kit/logger';
import { connectMongo } from '@leetcord/kit/mongo';
import { serveSubgraph } from '@leetcord/kit/subgraph-server';
import type { MongoClient } from 'mongodb';
import { openCollections } from './collections.ts';
import type { Context } from './context.ts';
import type { ProblemsSettings } from './env.ts';
import { createLeetCodeClient, type LeetCodeClientOptions } from './leetcode/leetcode-client.ts';
import { createLocalBudget, LEETCODE_LIMITS } from './leetcode/request-budget.ts';
import { DEFAULT_AGES } from './modules/catalogue/ages.ts';
import { createCatalogueLoaders } from './modules/catalogue/catalogue.loaders.ts';
import { createCatalogueRepository } from './modules/catalogue/catalogue.repository.ts';
import { createCatalogueService } from './modules/catalogue/catalogue.service.ts';
import { createProblemFetcher, DEFAULT_FETCHER_LIMITS } from './modules/catalogue/problem-fetcher.ts';
import { createConfirmationService } from './modules/confirmation/confirmation.service.ts';
import { createRecentReader } from './modules/confirmation/recent-reader.ts';
import { createProfilesService } from './modules/profiles/profiles.service.ts';
import { resolvers } from './modules/resolvers.generated.ts';

export interface RunningProblems {
  /** The base address. */
  url: string;
  log: Logger;
  /** For tests that count commands. */
  mongo: MongoClient;
  close(): Promise<void>;
}

/** What a test sets otherwise. */
export interface ProblemsTuning extends Pick<LeetCodeClientOptions, 'resilience'> {
  clock?: Clock;
}

/** Starts the problems subgraph. It is ready when its database is: LeetCode may be down. */
export async function startProblems(
  settings: ProblemsSettings,
  { clock = systemClock, resilience = {} }: ProblemsTuning = {},
): Promise<RunningProblems> {
  const log = createLogger('problems', settings.LOG_LEVEL);
  const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  try {
    const repository = createCatalogueRepository(await openCollections(mongo.db));
    const budget = createLocalBudget({ ...LEETCODE_LIMITS, requests: settings.LEETCODE_REQUESTS_PER_10S });
    const leetcode = createLeetCodeClient({ baseUrl: settings.LEETCODE_URL, budget, clock, log, resilience });
    const ages = DEFAULT_AGES;
    const fetchProblem = createProblemFetcher(DEFAULT_FETCHER_LIMITS, { leetcode, repository, ages, clock, log });
    const loaders = createCatalogueLoaders(repository, clock);
    const catalogue = createCatalogueService({ loaders, fetchProblem, ages, clock, log });
    const confirmation = createConfirmationService(createRecentReader(leetcode, clock), catalogue);
    const profiles = createProfilesService(leetcode);

    const server = await serveSubgraph<Context>({
      name: 'problems',
      resolvers,
      host: settings.HOST,
      port: settings.PORT,
      routerSecret: settings.ROUTER_SECRET,
      verifier: createTokenVerifier(
        { url: settings.USERS_URL, routerSecret: settings.USERS_ROUTER_SECRET },
        { clock, log },
      ),
      log,
      createContext: (request) => ({ ...request, catalogue, confirmation, profiles }),
      ready: { database: mongo.ping },
    });
    const close = async () => {
      await server.close();
      await mongo.close();
    };
    return { url: server.url, log, mongo: mongo.client, close };
  } catch (error) {
    await mongo.close();
    throw error;
  }
}
