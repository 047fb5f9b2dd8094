import { serviceTokenWorks } from '@leetcord/kit/auth/service-token-check';
import { createServiceTokenSource } from '@leetcord/kit/auth/service-token-source';
import { createTokenVerifier } from '@leetcord/kit/auth/token-verifier';
import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import { createJobs, type Jobs } from '@leetcord/kit/jobs/jobs';
import { createLogger, type Logger } from '@leetcord/kit/process/logger';
import { ensureIndexes } from '@leetcord/kit/mongo/ensure-indexes';
import { migrate } from '@leetcord/kit/mongo/migrations';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { watchPool } from '@leetcord/kit/mongo/pool-metrics';
import { createServiceClient } from '@leetcord/kit/graphql/service-client';
import { serveSubgraph } from '@leetcord/kit/graphql/subgraph-server';
import { currentTrace, inSpan } from '@leetcord/kit/tracing/trace';
import { createWriteCheck } from '@leetcord/kit/mongo/write-check';
import type { Context } from './context.ts';
import type { ContestsSettings } from './env.ts';
import { createContestsMetrics, watchBacklogs } from './metrics.ts';
import { migrations } from './migrations/migrations.ts';
import type { Transaction } from './transaction.ts';
import { BoardMarksRepository } from './modules/boards/board-marks.repository.ts';
import { BoardRanks } from './modules/boards/board-ranks.ts';
import { defineMarking } from './modules/boards/boards.jobs.ts';
import { ChangedBoardsRepository } from './modules/boards/changed-boards.repository.ts';
import { MarkingService } from './modules/boards/marking.service.ts';
import { ScoresRepository } from './modules/boards/scores.repository.ts';
import { defineClosing } from './modules/closing/closing.jobs.ts';
import { ClosingService } from './modules/closing/closing.service.ts';
import { Authority } from './modules/communities/authority.ts';
import { BansRepository } from './modules/communities/bans.repository.ts';
import { CommunitiesRepository } from './modules/communities/communities.repository.ts';
import { CommunitiesService } from './modules/communities/communities.service.ts';
import { MembersRepository, type SeenAnew } from './modules/communities/members.repository.ts';
import { MembershipsService } from './modules/communities/memberships.service.ts';
import { ContestJobs } from './modules/contests/contests.jobs.ts';
import { ContestsRepository, type Contest } from './modules/contests/contests.repository.ts';
import { ContestsService } from './modules/contests/contests.service.ts';
import { PlanningService } from './modules/contests/planning.service.ts';
import { ReminderService } from './modules/contests/reminder.service.ts';
import { ProblemChooser } from './modules/contests/problem-chooser.ts';
import { createProblemsClient } from './modules/contests/problems.client.ts';
import { createUnpickable } from './modules/contests/unpickable.ts';
import { readPublicIdsKey } from './modules/disclosure/public-ids.key.ts';
import { PublicIds } from './modules/disclosure/public-ids.ts';
import { defineDigests } from './modules/digests/digests.jobs.ts';
import { DigestsService } from './modules/digests/digests.service.ts';
import { DiscordMembersService } from './modules/discord-members/discord-members.service.ts';
import { ChallengesService } from './modules/duels/challenges.service.ts';
import { DuelAccess } from './modules/duels/duel-access.ts';
import { DuelQueueRepository } from './modules/duels/duel-queue.repository.ts';
import { DuelRefusalsRepository } from './modules/duels/duel-refusals.repository.ts';
import { DuelSeatsRepository } from './modules/duels/duel-seats.repository.ts';
import { DuelsFeed } from './modules/duels/duels-feed.ts';
import { defineTending } from './modules/duels/duels.jobs.ts';
import { DuelsRepository } from './modules/duels/duels.repository.ts';
import { PlayingService } from './modules/duels/playing.service.ts';
import { QueueService } from './modules/duels/queue.service.ts';
import { StartingService } from './modules/duels/starting.service.ts';
import { TendingService } from './modules/duels/tending.service.ts';
import { EntrantsRepository } from './modules/contests/entrants.repository.ts';
import { EntrantsService } from './modules/entrants/entrants.service.ts';
import { EventFeed } from './modules/events/event-feed.ts';
import { EventLog } from './modules/events/event-log.ts';
import { originOfRoot } from './modules/events/registry.ts';
import { EventsRepository } from './modules/events/events.repository.ts';
import { EventsService } from './modules/events/events.service.ts';
import { SubscribersRepository } from './modules/events/subscribers.repository.ts';
import { AuditLogRepository } from './modules/moderation/audit-log.repository.ts';
import { ModerationService } from './modules/moderation/moderation.service.ts';
import { MovingService } from './modules/moving/moving.service.ts';
import { CalmService } from './modules/news/calm.service.ts';
import { DestinationsService } from './modules/news/destinations.service.ts';
import { NewsHoldsRepository } from './modules/news/news-holds.repository.ts';
import { NewsService } from './modules/news/news.service.ts';
import { StandingsMessagesRepository } from './modules/news/standings-messages.repository.ts';
import { StandingsMessagesService } from './modules/news/standings-messages.service.ts';
import { StartedPostsRepository } from './modules/news/started-posts.repository.ts';
import { createAdviceClient } from './modules/practice/advice.client.ts';
import { DailyNewsService } from './modules/practice/daily-news.service.ts';
import { defineDailyNews } from './modules/practice/practice.jobs.ts';
import { PracticeService } from './modules/practice/practice.service.ts';
import { SolvedProblems } from './modules/practice/solved-problems.ts';
import { ForgettingService } from './modules/privacy/forgetting.service.ts';
import { KnownUsersRepository } from './modules/accounts/known-users.repository.ts';
import { personalData } from './modules/privacy/personal-data.ts';
import { UserExport } from './modules/privacy/user-export.ts';
import { ProfileSettingsRepository } from './modules/profiles/profile-settings.repository.ts';
import { ProfilesService } from './modules/profiles/profiles.service.ts';
import { defineRating } from './modules/ratings/ratings.jobs.ts';
import { RatingsRepository } from './modules/ratings/ratings.repository.ts';
import { RatingsService, type RatingsServiceOptions } from './modules/ratings/ratings.service.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { GlobalBoardService } from './modules/global-board/global-board.service.ts';
import { RoundNews } from './modules/rounds/round-news.ts';
import { RoundReader } from './modules/rounds/round-reader.ts';
import { RoundResultsRepository } from './modules/rounds/round-results.repository.ts';
import { createRoundsClient } from './modules/rounds/rounds.client.ts';
import { defineRounds } from './modules/rounds/rounds.jobs.ts';
import { RoundsRepository } from './modules/rounds/rounds.repository.ts';
import { RoundsService } from './modules/rounds/rounds.service.ts';
import { RebuildService } from './modules/settlement/rebuild.service.ts';
import { SettlementService } from './modules/settlement/settlement.service.ts';
import { SolvesRepository } from './modules/settlement/solves.repository.ts';
import { createSolvedHistoriesClient } from './modules/known-solves/solved-histories.client.ts';
import { KnownSolves } from './modules/known-solves/known-solves.ts';
import { StandingsFeed } from './modules/standings/standings-feed.ts';
import { DailiesService } from './modules/streaks/dailies.service.ts';
import { defineDailies, keepRemindersInTime } from './modules/streaks/streaks.jobs.ts';
import { DailiesRepository } from './modules/streaks/dailies.repository.ts';
import { StreakSettingsRepository } from './modules/streaks/streak-settings.repository.ts';
import { StreakRemindersService } from './modules/streaks/streak-reminders.service.ts';
import { PlanMembersRepository } from './modules/study-plans/plan-members.repository.ts';
import { PlanNewsService } from './modules/study-plans/plan-news.service.ts';
import { PlanProblems } from './modules/study-plans/plan-problems.ts';
import { StudyPlansRepository } from './modules/study-plans/study-plans.repository.ts';
import { definePlanNews } from './modules/study-plans/study-plans.jobs.ts';
import { StudyPlansService } from './modules/study-plans/study-plans.service.ts';
import { StreaksService } from './modules/streaks/streaks.service.ts';
import { createConfirmationClient } from './modules/submissions/confirmation.client.ts';
import { ConfirmationService } from './modules/submissions/confirmation.service.ts';
import { defineConfirmations } from './modules/submissions/submissions.jobs.ts';
import { SubmissionsRepository } from './modules/submissions/submissions.repository.ts';
import { SubmissionsService } from './modules/submissions/submissions.service.ts';
import { createSweepClient } from './modules/sweep/sweep.client.ts';
import { defineSweep } from './modules/sweep/sweep.jobs.ts';
import { SweepService } from './modules/sweep/sweep.service.ts';
import { LeetCodeAccountsRepository } from './modules/accounts/leetcode-accounts.repository.ts';
import { defineTitleRounds } from './modules/title-roles/title-roles.jobs.ts';
import { TitleChecks } from './modules/title-roles/title-checks.ts';
import { TitleChecksRepository } from './modules/title-roles/title-checks.repository.ts';
import { TitleRolesRepository } from './modules/title-roles/title-roles.repository.ts';
import { TitleRolesService } from './modules/title-roles/title-roles.service.ts';
import { RecurrenceService } from './modules/templates/recurrence.service.ts';
import { defineRecurrence } from './modules/templates/templates.jobs.ts';
import { TemplatesRepository } from './modules/templates/templates.repository.ts';
import { TemplatesService } from './modules/templates/templates.service.ts';
import { overviewRoutes } from './overview.routes.ts';
import { createView } from './view.ts';

/** The name that this service signs in with. */
const SERVICE = 'contests';

export interface ContestsServer {
  /** The base address, such as `http://127.0.0.1:4003`. */
  url: string;
  log: Logger;
  /** For tests that count commands. */
  mongo: Mongo;
  /** For tests, which run what is due at once. */
  jobs: Pick<Jobs, 'runDue'>;
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Starts contests: the only place where its parts meet. Throws a ConfigError for a setting that can't work. */
export async function startContests(
  settings: ContestsSettings,
  { clock = systemClock, lookForJobsMs }: { clock?: Clock; lookForJobsMs?: number | undefined } = {},
): Promise<ContestsServer> {
  const log = createLogger(SERVICE, settings.LOG_LEVEL);
  const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  try {
    await migrate(mongo, migrations, { clock, log, host: settings.HOST, port: settings.PORT });
    return await wire(settings, { clock, log, mongo, lookForJobsMs });
  } catch (error) {
    await mongo.close();
    throw error;
  }
}

async function wire(
  settings: ContestsSettings,
  { clock, log, mongo, lookForJobsMs }: { clock: Clock; log: Logger; mongo: Mongo; lookForJobsMs: number | undefined },
): Promise<ContestsServer> {
  const { db, transaction } = mongo;
  const registry = createRegistry(SERVICE);
  watchPool(registry, mongo.client);
  const metrics = createContestsMetrics(registry, clock);
  const repositories = {
    communities: new CommunitiesRepository(db),
    members: new MembersRepository(db),
    bans: new BansRepository(db),
    entrants: new EntrantsRepository(db),
    submissions: new SubmissionsRepository(db),
    solves: new SolvesRepository(db),
    leetcodeAccounts: new LeetCodeAccountsRepository(db),
    scores: new ScoresRepository(db),
    boardMarks: new BoardMarksRepository(db),
    changedBoards: new ChangedBoardsRepository(db, clock),
    contests: new ContestsRepository(db),
    duels: new DuelsRepository(db),
    duelSeats: new DuelSeatsRepository(db),
    duelQueue: new DuelQueueRepository(db),
    duelRefusals: new DuelRefusalsRepository(db),
    ratings: new RatingsRepository(db),
    titleRoles: new TitleRolesRepository(db),
    titleChecks: new TitleChecksRepository(db),
    events: new EventsRepository(db),
    auditLog: new AuditLogRepository(db),
    newsHolds: new NewsHoldsRepository(db),
    startedPosts: new StartedPostsRepository(db),
    rounds: new RoundsRepository(db),
    roundResults: new RoundResultsRepository(db),
    templates: new TemplatesRepository(db),
    studyPlans: new StudyPlansRepository(db),
    planMembers: new PlanMembersRepository(db),
    standingsMessages: new StandingsMessagesRepository(db),
    dailies: new DailiesRepository(db),
    streakSettings: new StreakSettingsRepository(db),
    profileSettings: new ProfileSettingsRepository(db),
    knownUsers: new KnownUsersRepository(db, transaction),
  };
  await ensureIndexes(Object.values(repositories));
  const { knownUsers } = repositories;
  const ranks = new BoardRanks(repositories);
  const marking = new MarkingService({ ...repositories, clock });
  const publicIds = new PublicIds(await readPublicIdsKey(db));

  const users = createServiceClient(settings.USERS_URL, settings.USERS_ROUTER_SECRET);
  const credentials = { service: SERVICE, secret: settings.SERVICE_SECRET };
  const token = createServiceTokenSource(users, credentials, clock);
  const problems = createServiceClient(settings.PROBLEMS_URL, settings.PROBLEMS_ROUTER_SECRET, token);

  const feed = new EventFeed(repositories.events, log, { metrics: metrics.events });
  const eventLog = new EventLog(repositories.events, {
    transaction,
    clock,
    onWritten: (events) => {
      feed.publish(events);
      for (const { _id, type } of events) log.info({ eventId: String(_id), type }, 'Wrote an event');
    },
  });
  const jobs = createJobs(db, { name: SERVICE, clock, log, metrics: registry, lookForJobsMs });
  const contestJobs: ContestJobs = new ContestJobs(jobs, (contestId) => contests.announceDue(contestId));

  const authority = new Authority({ ...repositories, transaction });
  const communities = new CommunitiesService(repositories.communities, authority, clock);
  const titleChecks = new TitleChecks({ ...repositories, clock });
  const noteTitle = (member: SeenAnew, tx: Transaction) => titleChecks.noteMember(member, tx);
  const noteSeenAnew = async (member: SeenAnew, tx: Transaction) => {
    await repositories.contests.noteChangeIn(member.communityId, tx);
    await noteTitle(member, tx);
  };
  const notes = { noteSeenAnew, noteTitle };
  const memberships = new MembershipsService({ ...repositories, ...notes, authority, transaction, clock });
  const discordMembers = new DiscordMembersService({ ...repositories, noteSeenAnew, transaction, clock });
  const closing = new ClosingService({ ...repositories, transaction, clock });
  const rebuild = new RebuildService({ ...repositories, ranks, transaction, clock });
  const contests = new ContestsService({
    ...repositories,
    events: eventLog,
    clock,
    jobs: contestJobs,
    takeInMissed: (contest, tx) => rebuild.takeInMissed(contest, tx),
  });
  const problemsClient = createProblemsClient(problems);
  const readSolvedHistories = createSolvedHistoriesClient(problems);
  const knownSolves = new KnownSolves(repositories.solves, readSolvedHistories);
  const practice = new PracticeService({
    problems: problemsClient,
    askAdvice: createAdviceClient(problems),
    solved: new SolvedProblems(repositories, readSolvedHistories),
    clock,
  });
  const studyPlans = new StudyPlansService({
    ...{ ...repositories, authority, transaction, clock },
    problems: new PlanProblems(problemsClient, clock),
  });
  const chooser = new ProblemChooser({
    problems: problemsClient,
    unpickable: createUnpickable({
      ...{ ...repositories, clock },
      solvedByAny: (userIds) => knownSolves.byAny(userIds),
    }),
  });
  const reminders = new ReminderService({
    ...{ ...repositories, authority, clock, events: eventLog },
    schedule: (contest) => contests.schedule(contest),
  });
  const planning = new PlanningService({
    ...repositories,
    ...{ authority, chooser, clock, events: eventLog },
    settleMs: settings.CONTEST_SETTLE_MS,
    schedule: (contest) => contests.schedule(contest),
  });
  const schedule = (contest: Contest) => contests.schedule(contest);
  const starting = new StartingService({
    ...{ ...repositories, chooser, knownSolves, clock },
    settleMs: settings.CONTEST_SETTLE_MS,
  });
  const duelParts = { ...repositories, authority, starting, schedule, clock, log, events: eventLog };
  const access = new DuelAccess(duelParts);
  const challenges = new ChallengesService({ ...duelParts, access });
  const duelPlay = new PlayingService({ ...duelParts, access });
  const duelQueue = new QueueService(duelParts);
  const tending = new TendingService({ ...duelParts, access, playing: duelPlay, queue: duelQueue });
  const templates = new TemplatesService({ ...repositories, authority, planning, chooser, clock });
  const recurrence = new RecurrenceService({ ...repositories, planning, clock, log });
  const settlement = new SettlementService({
    ...{ ...repositories, ranks, events: eventLog, clock },
    provenSince: async (userId) => (await repositories.leetcodeAccounts.find(userId))?.since ?? null,
  });
  const confirmation = new ConfirmationService({
    submissions: repositories.submissions,
    knownUsers,
    settle: (pending, ...confirmed) =>
      inSpan('settle submission', { part: SERVICE, parent: currentTrace() ?? pending.trace }, () =>
        settlement.confirm(pending, ...confirmed),
      ),
    transaction,
    askLeetCode: createConfirmationClient(problems),
    noteSettled: metrics.settled,
    clock,
    log,
    deadlineMs: settings.CONFIRM_DEADLINE_MS,
    giveUpMs: settings.CONFIRM_GIVE_UP_MS,
  });
  const submissions = new SubmissionsService({
    submissions: repositories.submissions,
    knownUsers,
    confirmation,
    transaction,
    clock,
  });
  const sweep = new SweepService({
    ...{ ...repositories, clock, log },
    sweepLeetCode: createSweepClient(problems),
    usersPerRun: settings.SWEEP_USERS_PER_RUN,
    shortestMs: settings.SWEEP_SHORTEST_MS,
  });
  const roundsClient = createRoundsClient(problems);
  const roundParts = { ...repositories, client: roundsClient, events: eventLog, clock, log };
  const rounds = new RoundsService({
    ...roundParts,
    news: new RoundNews(roundParts),
    reader: new RoundReader(roundParts),
  });
  const globalBoard = new GlobalBoardService({ knownUsers, rebuild, events: eventLog, clock });
  const withdrawConsent = (userId: string, tx: Transaction) => globalBoard.withdraw(userId, tx);
  const data = personalData({ ...repositories, ...notes, withdrawConsent, clock });
  const forgetting = new ForgettingService({ knownUsers, data, transaction, clock });
  const moving = new MovingService({ knownUsers, data, forgetting, rebuild, transaction });
  const entrants = new EntrantsService({ ...repositories, authority, rebuild, events: eventLog, clock });
  const moderation = new ModerationService({
    ...repositories,
    authority,
    noteSeenAnew,
    rebuild,
    events: eventLog,
    clock,
  });
  const profiles = new ProfilesService({ ...repositories, authority });
  const streaks = new StreaksService({ ...repositories, authority, transaction, clock });
  const streakReminders = new StreakRemindersService({ ...repositories, transaction, clock });
  const userExport = new UserExport({ ...repositories, data });
  const news = new NewsService({ ...repositories, eventLog, clock });
  const standingsMessages = new StandingsMessagesService({ ...repositories, clock });
  const calm = new CalmService({ ...repositories, authority });
  const titleRoles = new TitleRolesService({ ...repositories, authority, transaction, clock });
  const destinations = new DestinationsService({ ...repositories, authority, eventLog, clock });
  const digests = new DigestsService({ ...repositories, authority, events: eventLog, clock });
  const standingsFeed = new StandingsFeed(repositories.contests, { clock, log });
  const duelsFeed = new DuelsFeed({ ...repositories, feed, log });
  const subscribers = new SubscribersRepository(db);
  const events = new EventsService({ feed, subscribers, metrics: metrics.events, clock, log });
  watchBacklogs(registry, { ...repositories, subscribers }, clock);

  await feed.start();
  jobs.keepPullingBack(() => contests.pullBack());
  defineConfirmations(jobs, confirmation);
  if (settings.SWEEP_USERS_PER_RUN > 0) defineSweep(jobs, sweep);
  defineClosing(jobs, closing);
  defineMarking(jobs, marking);
  const noteMoved: RatingsServiceOptions['noteMoved'] = (...moved) => titleChecks.noteMoved(...moved);
  defineRating(jobs, new RatingsService({ ...repositories, events: eventLog, noteMoved, transaction, clock }));
  defineTitleRounds(jobs, titleChecks);
  defineTending(jobs, tending);
  defineRounds(jobs, rounds);
  defineDigests(jobs, digests);
  defineRecurrence(jobs, recurrence);
  keepRemindersInTime(jobs, streakReminders);
  defineDailies(jobs, new DailiesService({ ...repositories, problems, clock }));
  defineDailyNews(jobs, new DailyNewsService({ ...repositories, events: eventLog, clock }));
  definePlanNews(jobs, new PlanNewsService({ ...repositories, events: eventLog, clock }));
  await jobs.start();
  await contests.scheduleUnannounced();

  const verifier = createTokenVerifier(
    { url: settings.USERS_URL, routerSecret: settings.USERS_ROUTER_SECRET },
    { clock, log },
  );
  const server = await serveSubgraph<Context>({
    name: SERVICE,
    resolvers,
    host: settings.HOST,
    port: settings.PORT,
    routerSecret: settings.ROUTER_SECRET,
    verifier,
    log,
    routes: overviewRoutes(repositories, { routerSecret: settings.ROUTER_SECRET }),
    createContext: (request) => ({
      ...request,
      calm,
      challenges,
      clock,
      closing,
      communities,
      digests,
      destinations,
      discordMembers,
      duelPlay,
      duelQueue,
      duelsFeed,
      entrants,
      events,
      forgetting,
      globalBoard,
      memberships,
      moderation,
      moving,
      news,
      planning,
      practice,
      profiles,
      reminders,
      rounds,
      standingsMessages,
      standingsFeed,
      streakReminders,
      streaks,
      studyPlans,
      submissions,
      sweep,
      templates,
      titleRoles,
      userExport,
      view: createView(request.caller, { ...repositories, ranks, publicIds, readSolvedHistories }, clock),
    }),
    ready: {
      database: createWriteCheck(db),
      jobs: jobs.running,
      events: () => feed.checkFollowing(),
      users: serviceTokenWorks(token, verifier),
    },
    metrics: registry,
    originOf: originOfRoot,
  });
  return {
    url: server.url,
    log,
    mongo,
    jobs,
    drain: () => server.drain(),
    close: async () => {
      await Promise.all([server.close(), jobs.stop()]);
      await Promise.all([feed.close(), standingsFeed.close()]);
      await mongo.close();
    },
  };
}
