import { createTokenVerifier } from '@leetcord/kit/auth/token-verifier';
import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import { createLogger, type Logger } from '@leetcord/kit/process/logger';
import type { SubgraphLoad } from '@leetcord/kit/load/subgraph-entrance';
import { createJobs, type Jobs } from '@leetcord/kit/jobs/jobs';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { ensureIndexes } from '@leetcord/kit/mongo/ensure-indexes';
import { migrate } from '@leetcord/kit/mongo/migrations';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { watchPool } from '@leetcord/kit/mongo/pool-metrics';
import { serveSubgraph } from '@leetcord/kit/graphql/subgraph-server';
import { createWriteCheck } from '@leetcord/kit/mongo/write-check';
import type { MongoClient } from 'mongodb';
import { createCachedRead, READER_WAIT_MS, type CachedReadLimits } from './cache/cached-read.ts';
import { createCallerShares } from './caller-shares.ts';
import type { Context } from './context.ts';
import type { ProblemsSettings } from './env.ts';
import { createBudgetLedger } from './leetcode/budget-ledger.ts';
import { createLeetCodeClient } from './leetcode/leetcode-client.ts';
import { LEETCODE_LIMITS } from './leetcode/request-budget.ts';
import { createResilience, DEFAULT_RESILIENCE, type ResilienceLimits } from './leetcode/resilience.ts';
import { createSharedBudget } from './leetcode/shared-budget.ts';
import { createTransport } from './leetcode/transport.ts';
import { createProblemsMetrics } from './metrics.ts';
import { migrations } from './migrations/migrations.ts';
import { createCatalogueStatusService } from './modules/catalogue/catalogue-status.service.ts';
import { defineCatalogueJobs } from './modules/catalogue/catalogue.jobs.ts';
import { createCatalogueService } from './modules/catalogue/catalogue.service.ts';
import { createListingRepository, createListingService } from './modules/catalogue/listing.service.ts';
import { problemKind } from './modules/catalogue/problem.kind.ts';
import { createKnownRatings, createRatingsRepository } from './modules/catalogue/ratings.repository.ts';
import { createRatingsService } from './modules/catalogue/ratings.service.ts';
import { createSearchService } from './modules/catalogue/search.service.ts';
import { createSyncStateRepository } from './modules/catalogue/sync-state.repository.ts';
import { createSyncService } from './modules/catalogue/sync.service.ts';
import { createConfirmationService } from './modules/confirmation/confirmation.service.ts';
import { createHistoriesRepository } from './modules/confirmation/histories.repository.ts';
import { createLookReader } from './modules/confirmation/look-reader.ts';
import { createNoveltyService } from './modules/confirmation/novelty.service.ts';
import { createDailyRead, createDailyService } from './modules/daily/daily.service.ts';
import { profileKind } from './modules/profiles/profile.kind.ts';
import { createProfilesService } from './modules/profiles/profiles.service.ts';
import { recentAcceptedKind } from './modules/profiles/recent-accepted.kind.ts';
import { personalData } from './modules/personal-data.ts';
import { createRoundResultsService, RESULTS_WAIT_MS } from './modules/rounds/round-results.service.ts';
import { roundResultKind } from './modules/rounds/round-result.kind.ts';
import { roundKind } from './modules/rounds/round.kind.ts';
import { createRoundsService } from './modules/rounds/rounds.service.ts';
import { upcomingKind } from './modules/rounds/upcoming.kind.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { SolvedHistoriesRepository } from './modules/solved-history/solved-histories.repository.ts';
import { SolvedHistoryService } from './modules/solved-history/solved-history.service.ts';
import { forgetEverywhere, readEverywhere } from './personal-data.ts';

/** Most reads here wait for LeetCode, not for the database: more of them may run at once than elsewhere. */
const LOAD: SubgraphLoad = {
  service: { running: 48, waiting: 64 },
  write: { running: 16, waiting: 16 },
  read: { running: 64, waiting: 32 },
  // Readers wait for LeetCode for some seconds.
  slowMs: 4_500,
};

export interface RunningProblems {
  /** The base address. */
  url: string;
  log: Logger;
  /** For tests that count commands. */
  mongo: MongoClient;
  /** For tests, which run what is due at once. */
  jobs: Pick<Jobs, 'runDue'>;
  drain(): Promise<void>;
  close(): Promise<void>;
}

const HOUR_MS = 60 * 60_000;

/** What a test may set differently. */
export interface ProblemsTuning {
  clock?: Clock;
  resilience?: Partial<ResilienceLimits>;
  reads?: Partial<CachedReadLimits>;
}

/** Starts the problems subgraph. It is ready when its database is: LeetCode may be down. */
export async function startProblems(
  settings: ProblemsSettings,
  { clock = systemClock, resilience: resilienceLimits = {}, reads = {} }: ProblemsTuning = {},
): Promise<RunningProblems> {
  const log = createLogger('problems', settings.LOG_LEVEL);
  const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  try {
    await migrate(mongo, migrations, { clock, log, host: settings.HOST, port: settings.PORT });
    const registry = createRegistry('problems');
    watchPool(registry, mongo.client);
    const metrics = createProblemsMetrics(registry);
    const { db } = mongo;
    const limits = {
      ...LEETCODE_LIMITS,
      requests: settings.LEETCODE_REQUESTS_PER_10S,
      concurrency: settings.LEETCODE_CONCURRENCY,
    };
    const budget = createSharedBudget(createBudgetLedger(db, limits), limits, { log, metrics });
    const resilience = createResilience({ ...DEFAULT_RESILIENCE, ...resilienceLimits }, { budget, log, metrics });
    const leetcode = createLeetCodeClient({
      transport: createTransport(settings.LEETCODE_URL),
      resilience,
      fieldsPerRequest: settings.LEETCODE_FIELDS_PER_REQUEST,
      log,
      metrics,
    });
    const cached = { refusalOf: resilience.refusalOf, clock, log, metrics, limits: reads };
    const problems = createCachedRead(problemKind(leetcode), db, cached);
    const syncStates = createSyncStateRepository(db);
    const ratingsRepository = createRatingsRepository(db);
    const ratings = createKnownRatings(ratingsRepository, clock);
    const listings = createListingService(createListingRepository(db, log), {
      states: syncStates,
      ratings,
      clock,
    });
    const search = createSearchService(listings, { clock, random: Math.random });
    const catalogue = createCatalogueService(problems, search);
    const catalogueStatus = createCatalogueStatusService(listings, clock);
    const sync = createSyncService({
      leetcode,
      problems,
      states: syncStates,
      clock,
      log,
      everyMs: settings.CATALOGUE_SYNC_HOURS * HOUR_MS,
    });
    const histories = createHistoriesRepository(db);
    const solvedHistories = new SolvedHistoriesRepository(db);
    const solvedHistory = new SolvedHistoryService({ histories: solvedHistories, listings, clock });
    const novelty = createNoveltyService(histories, {
      solvedHistories,
      lagMs: settings.LEETCODE_COUNTS_LAG_MS,
    });
    const confirmation = createConfirmationService({
      readLooks: createLookReader(leetcode, { clock, usersPerRequest: settings.LEETCODE_USERS_PER_REQUEST }),
      catalogue,
      listings,
      novelty,
    });
    const dailies = createDailyRead(leetcode, db, cached);
    const daily = createDailyService(dailies, clock);
    const readerOf = createCallerShares(limits);
    const copies = {
      profiles: createCachedRead(profileKind(leetcode), db, cached),
      recentAccepted: createCachedRead(recentAcceptedKind(leetcode), db, cached),
    };
    const profiles = createProfilesService(leetcode, { ...copies, novelty, clock });
    const roundCopies = {
      rounds: createCachedRead(roundKind(leetcode), db, cached),
      upcoming: createCachedRead(upcomingKind(leetcode), db, cached),
    };
    const rounds = createRoundsService({ ...roundCopies, ratings, clock });
    const patient = { ...cached, limits: { waitMs: RESULTS_WAIT_MS, ...reads } };
    const resultCopies = createCachedRead(roundResultKind(leetcode), db, patient);
    const roundResults = createRoundResultsService(resultCopies, db);
    const allCopies = [problems, dailies, ...Object.values(copies), ...Object.values(roundCopies), resultCopies];
    await ensureIndexes([...allCopies, histories, solvedHistories]);
    const data = personalData({ histories, novelty, profiles, roundResults, solvedHistories });

    const jobs = createJobs(db, { name: 'problems', clock, log, metrics: registry });
    const stopping = new AbortController();
    const catalogueJobs = {
      sync: settings.CATALOGUE_SYNC_HOURS > 0 ? sync : null,
      ratings: createRatingsService(ratingsRepository, { clock, log }),
      ratingsUrl: settings.RATINGS_URL ?? null,
    };
    defineCatalogueJobs(jobs, catalogueJobs, stopping.signal);
    await jobs.start();

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
      load: LOAD,
      createContext: (request) => ({
        ...request,
        endsAt: performance.now() + READER_WAIT_MS,
        reader: readerOf(request),
        catalogue,
        catalogueStatus,
        confirmation,
        daily,
        forgetLeetCodeUser: forgetEverywhere(data, clock),
        exportLeetCodeUser: (user) => readEverywhere(data, user),
        profiles,
        ratings,
        rounds,
        roundResults,
        search,
        solvedHistory,
      }),
      ready: { database: createWriteCheck(db), jobs: jobs.running },
      metrics: registry,
    });
    const close = async () => {
      await server.close();
      stopping.abort();
      await jobs.stop();
      await mongo.close();
    };
    return { url: server.url, log, mongo: mongo.client, jobs, drain: () => server.drain(), close };
  } catch (error) {
    await mongo.close();
    throw error;
  }
}
