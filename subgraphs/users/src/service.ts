import { createRevocations } from '@leetcord/kit/auth/revocations';
import { verifierWith } from '@leetcord/kit/auth/token-verifier';
import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import { createJobs, type Jobs } from '@leetcord/kit/jobs/jobs';
import { createLogger, type Logger } from '@leetcord/kit/process/logger';
import { ensureIndexes } from '@leetcord/kit/mongo/ensure-indexes';
import { migrate } from '@leetcord/kit/mongo/migrations';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { watchPool } from '@leetcord/kit/mongo/pool-metrics';
import { createServiceClient } from '@leetcord/kit/graphql/service-client';
import { serveSubgraph } from '@leetcord/kit/graphql/subgraph-server';
import { createWriteCheck } from '@leetcord/kit/mongo/write-check';
import { Router } from 'express';
import type { Context } from './context.ts';
import type { UsersSettings } from './env.ts';
import { watchBacklogs } from './metrics.ts';
import { migrations } from './migrations/migrations.ts';
import { createAccountLoaders } from './modules/accounts/accounts.loaders.ts';
import { AccountMoves } from './modules/account-moves/account-moves.ts';
import { AccountsRepository } from './modules/accounts/accounts.repository.ts';
import { AccountsService } from './modules/accounts/accounts.service.ts';
import { ApiKeyExchange } from './modules/api-keys/api-key-exchange.ts';
import { ApiKeysRepository } from './modules/api-keys/api-keys.repository.ts';
import { ApiKeysService } from './modules/api-keys/api-keys.service.ts';
import { AttemptsRepository } from './modules/attempts/attempts.repository.ts';
import { AttemptsService } from './modules/attempts/attempts.service.ts';
import { KeyRotation } from './modules/keys/key-rotation.ts';
import { defineKeyRotation } from './modules/keys/keys.jobs.ts';
import { KeysRepository } from './modules/keys/keys.repository.ts';
import { keysRoutes } from './modules/keys/keys.routes.ts';
import { KeysService } from './modules/keys/keys.service.ts';
import { createTokenSigner } from './modules/keys/token-signer.ts';
import { LeetCodeProofRepository } from './modules/leetcode-proof/leetcode-proof.repository.ts';
import { LeetCodeProofService } from './modules/leetcode-proof/leetcode-proof.service.ts';
import { createProblemsClient } from './modules/leetcode-proof/problems.client.ts';
import { LinkCodesRepository } from './modules/link-codes/link-codes.repository.ts';
import { LinkCodesService } from './modules/link-codes/link-codes.service.ts';
import { createContestsDelivery } from './modules/outbox/contests.client.ts';
import { defineOutboxDelivery } from './modules/outbox/outbox.jobs.ts';
import { OutboxRepository } from './modules/outbox/outbox.repository.ts';
import { OutboxService, type Deliver, type OutboxTuning } from './modules/outbox/outbox.service.ts';
import { createProblemsDelivery } from './modules/outbox/problems.client.ts';
import { AccountDeletion } from './modules/privacy/account-deletion.ts';
import { DataExport } from './modules/privacy/data-export.ts';
import { createExportReaders } from './modules/privacy/export-readers.ts';
import { personalData } from './modules/privacy/personal-data.ts';
import { RevocationsRepository } from './modules/revocations/revocations.repository.ts';
import { revocationsRoutes } from './modules/revocations/revocations.routes.ts';
import { RevocationsService } from './modules/revocations/revocations.service.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { createOwnTokenSource, ServicesService } from './modules/services/services.service.ts';
import { ActiveSessionsService } from './modules/sessions/active-sessions.service.ts';
import { SessionsRepository } from './modules/sessions/sessions.repository.ts';
import { SessionsService } from './modules/sessions/sessions.service.ts';
import type { RunTransaction } from './transaction.ts';

const DAY_MS = 24 * 60 * 60_000;

export interface UsersServer {
  /** The base address, such as `http://127.0.0.1:4001`. */
  url: string;
  log: Logger;
  /** For tests, which run what is due at once. */
  jobs: Pick<Jobs, 'runDue'>;
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Starts users: the only place where its parts meet. Throws a ConfigError for a setting that can't work. */
export async function startUsers(
  settings: UsersSettings,
  { clock = systemClock, ...tuning }: { clock?: Clock } & OutboxTuning = {},
): Promise<UsersServer> {
  const log = createLogger('users', settings.LOG_LEVEL);
  const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  const { db } = mongo;
  const metrics = createRegistry('users');
  watchPool(metrics, mongo.client);
  await migrate(mongo, migrations, { clock, log, host: settings.HOST, port: settings.PORT });

  const repositories = {
    accounts: new AccountsRepository(db),
    apiKeys: new ApiKeysRepository(db),
    attempts: new AttemptsRepository(db),
    keys: new KeysRepository(db),
    linkCodes: new LinkCodesRepository(db),
    outbox: new OutboxRepository(db),
    proofs: new LeetCodeProofRepository(db),
    revocations: new RevocationsRepository(db),
    sessions: new SessionsRepository(db),
  };
  await ensureIndexes(Object.values(repositories));

  const rotation = new KeyRotation(repositories.keys, { lifeMs: settings.SIGNING_KEY_LIFE_DAYS * DAY_MS, clock });
  await rotation.look();
  const keys = new KeysService(repositories.keys, clock);
  const sign = createTokenSigner(keys, clock);
  const revoked = createRevocations(() => repositories.revocations.active(clock.now()), { clock, log });
  // A session ended by a transaction is over in this process at once.
  const transaction: RunTransaction = (work) => mongo.transaction(work).finally(() => revoked.expire());
  const ownToken = createOwnTokenSource(sign, clock);
  const problems = createServiceClient(settings.PROBLEMS_URL, settings.PROBLEMS_ROUTER_SECRET, ownToken);
  const contests = createServiceClient(settings.CONTESTS_URL, settings.CONTESTS_ROUTER_SECRET, ownToken);

  const accounts = new AccountsService(repositories.accounts, clock);
  const attempts = new AttemptsService(repositories.attempts, clock);
  const revocations = new RevocationsService(repositories.revocations, clock);
  const tellContests = createContestsDelivery(contests);
  const tellProblems = createProblemsDelivery(problems);
  const deliver: Deliver = (message, deadlineMs) =>
    message.kind === 'FORGET_LEETCODE_USER' ? tellProblems(message, deadlineMs) : tellContests(message, deadlineMs);
  const outbox = new OutboxService(repositories.outbox, deliver, { clock, log, ...tuning });
  const services = new ServicesService(settings.SERVICE_SECRETS, { sign, attempts });
  const ending = { revocations, transaction, clock };
  const activeSessions = new ActiveSessionsService({ ...ending, repository: repositories.sessions });
  const sessions = new SessionsService({
    repository: repositories.sessions,
    active: activeSessions,
    ...{ accounts, transaction, sign, clock, log },
  });
  const signingIn = { accounts, sessions, active: activeSessions, attempts, transaction, clock };
  const linkCodes = new LinkCodesService({ ...signingIn, repository: repositories.linkCodes, outbox });
  const data = personalData({ ...repositories, revocations, clock });
  const leetcodeProof = new LeetCodeProofService({
    ...signingIn,
    outbox,
    moves: new AccountMoves({ accounts: repositories.accounts, data, outbox, clock }),
    repository: repositories.proofs,
    profiles: createProblemsClient(problems),
  });
  const apiKeys = new ApiKeysService({
    ...{ ...ending, repository: repositories.apiKeys, accounts, active: activeSessions },
    requestsPerMinute: settings.API_KEY_REQUESTS_PER_MINUTE,
  });
  const apiKeyExchange = new ApiKeyExchange({ repository: repositories.apiKeys, attempts, sign, clock });
  const accountDeletion = new AccountDeletion({
    ...{ accounts: repositories.accounts, data, active: activeSessions },
    ...{ outbox, transaction, clock },
  });
  const dataExport = new DataExport({
    ...{ accounts: repositories.accounts, data, clock },
    ...createExportReaders(contests, problems),
  });

  const jobs = createJobs(db, { name: 'users', clock, log, metrics });
  defineOutboxDelivery(jobs, outbox);
  watchBacklogs(metrics, repositories, clock);
  defineKeyRotation(jobs, rotation);
  await jobs.start();

  const server = await serveSubgraph<Context>({
    name: 'users',
    resolvers,
    host: settings.HOST,
    port: settings.PORT,
    routerSecret: settings.ROUTER_SECRET,
    verifier: verifierWith(keys.verificationKey, revoked, clock),
    log,
    createContext: (request) => ({
      ...request,
      activeSessions,
      loaders: createAccountLoaders(repositories.accounts),
      apiKeys,
      apiKeyExchange,
      accountDeletion,
      dataExport,
      linkCodes,
      leetcodeProof,
      services,
      sessions,
    }),
    ready: { database: createWriteCheck(db), jobs: jobs.running },
    metrics,
    routes: Router().use(
      keysRoutes(keys),
      revocationsRoutes(repositories.revocations, { routerSecret: settings.ROUTER_SECRET, clock }),
    ),
  });
  return {
    url: server.url,
    log,
    jobs,
    drain: () => server.drain(),
    close: async () => {
      await Promise.all([server.close(), jobs.stop()]);
      await mongo.close();
    },
  };
}
