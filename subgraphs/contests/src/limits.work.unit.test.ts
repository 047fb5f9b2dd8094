import { createLogger } from '@leetcord/kit/process/logger';
import { many, testLimits, text } from '@leetcord/kit/testing/limits';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import type { Db } from 'mongodb';
import { ProblemChooser } from './modules/contests/problem-chooser.ts';
import { streaksOf } from './modules/digests/digests.view.ts';
import { WeeklyDigestEvent } from './modules/digests/resolvers/WeeklyDigestEvent.ts';
import { SolvedBeforeView } from './modules/entrants/solved-before.view.ts';
import { SubscribersRepository } from './modules/events/subscribers.repository.ts';
import { solversOf } from './modules/news/digest-solvers.ts';
import { sumUpNews } from './modules/news/resolvers/Mutation/sumUpNews.ts';
import { NewsHoldsRepository } from './modules/news/news-holds.repository.ts';
import { NewsService } from './modules/news/news.service.ts';
import { StandingsMessagesRepository } from './modules/news/standings-messages.repository.ts';
import { StandingsMessagesService } from './modules/news/standings-messages.service.ts';
import { DailyView } from './modules/practice/daily.view.ts';
import { PracticeService } from './modules/practice/practice.service.ts';
import { ProfileSettingsRepository } from './modules/profiles/profile-settings.repository.ts';
import { RoundReader } from './modules/rounds/round-reader.ts';
import type { Round } from './modules/rounds/rounds.repository.ts';
import { RoundsService } from './modules/rounds/rounds.service.ts';
import { FirstToSolve } from './modules/settlement/first-to-solve.ts';
import { ConfirmationService } from './modules/submissions/confirmation.service.ts';
import { PendingLimit } from './modules/submissions/pending-limit.ts';
import { TemplatesRepository } from './modules/templates/templates.repository.ts';
import { TitleChecks } from './modules/title-roles/title-checks.ts';
import { TitleRolesService } from './modules/title-roles/title-roles.service.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const clock = new TestClock();
const now = clock.now();
const log = createLogger('test', 'silent');
const bot = { kind: 'service', service: 'bot', scopes: new Set(['events:read', 'communities:write']) } as const;
const nothing = async () => undefined;

const isRefused = (work: Promise<unknown>) =>
  work.then(
    () => false,
    () => true,
  );

/** A database whose collections find so many documents, and keep what they were asked for. */
function databaseOf(count: number) {
  const asked: object[] = [];
  let limit = Infinity;
  const found = {
    sort: () => found,
    limit: (most: number) => ((limit = most), found),
    toArray: async () => many(Math.min(count, limit), (_id) => ({ _id })),
  };
  const find = (filter: object) => (asked.push(filter), found);
  return { db: { collection: () => ({ find }) } as unknown as Db, asked };
}
const lists =
  (list: (db: Db) => Promise<unknown[]>) =>
  async (count: number): Promise<boolean> =>
    (await list(databaseOf(count).db)).length === count;

async function arePicked(times: number): Promise<boolean> {
  const chooser = new ProblemChooser({
    problems: { pick: async () => ({ problems: [{ slug: 'two-sum', difficulty: 'EASY' }] }) } as never,
    unpickable: async () => new Set(),
  });
  const slot = { count: 1, points: null } as never;
  const pick = () =>
    chooser.choose({ way: 'PICKER', seed: 'one', slots: [slot] } as never, {
      ...{ communityId: '1', contestId: null, entry: 'JOIN', format: 'ICPC', now },
    });
  return !(await isRefused(Promise.all(many(times, pick))));
}

/** Whether so many are named who have solved the daily challenge. */
async function areDailySolvers(count: number): Promise<boolean> {
  const view = new DailyView(
    {
      submissions: { acceptedBy: async () => many(count, (n) => ({ userId: `${n}`, submittedAt: now })) },
      members: { userIdsByPrivacy: async () => ({ named: [], hidden: [] }) },
    } as never,
    { members: { see: async () => ({}) }, hidden: { in: async () => () => false }, clock } as never,
  );
  const daily = { communityId: '1', date: '2026-12-01', problemSlug: 'two-sum', endsAt: now };
  return (await view.firstSolvers(daily)).length === count;
}

/** What is left out when a member who has solved so many problems has one picked, this often. */
async function leftOut(solved: number, times = 1): Promise<number | null> {
  let most = 0;
  const practice = new PracticeService({
    problems: {
      pick: async (_seed: string, _slots: object, excluding: string[]) => {
        most = excluding.length;
        return { problems: null };
      },
    } as never,
    askAdvice: nothing as never,
    solved: { slugsOf: async () => many(solved, (n) => `problem-${n}`) } as never,
    clock,
  });
  const picks = many(times, () => practice.randomFor('1', {} as never));
  return (await isRefused(Promise.all(picks))) ? null : most;
}

async function areNamed(count: number): Promise<boolean> {
  const solves = { solvedBefore: async () => many(count, (n) => ({ userId: `${n}`, problemSlug: 'two-sum' })) };
  const view = new SolvedBeforeView(
    { solves, entrants: { userIdsOf: async () => [] }, members: {} } as never,
    { see: async () => ({ user: {} }) } as never,
    clock,
  );
  const contest = { _id: '1', entry: 'JOIN', startsAt: now, config: { problems: [{ slug: 'two-sum', points: 1 }] } };
  return (await view.of(contest as never, 'two-sum'))?.length === count;
}

/** A caller's view of a community in whose last week as many members as are asked for scored, joined and keep a streak. */
function weekView() {
  const member = { shownAs: 'NAME', precision: 'DAY', mayBeMentioned: true, mutedNews: [] };
  const lookedAt: string[] = [];
  const rows = (size: number) =>
    many(size, (n) => ({ userId: `${n}`, points: 1, solved: 1, rank: 1, lastScoredAt: now }));
  const view = {
    communities: { require: async () => ({ boardZones: [{ from: new Date(0), timeZone: 'UTC' }] }) },
    boards: { page: async (_board: object, { size }: { size: number }) => ({ items: rows(size) }) },
    members: {
      see: async (_communityId: string, userId: string) => ({ ...member, userId, user: { id: userId } }),
      joinedWithin: async (_communityId: string, _within: object, most: number) => many(most, String),
    },
    streaks: {
      inCommunity: async (_communityId: string, userId: string) => (lookedAt.push(userId), { current: 5, longest: 9 }),
    },
    submissions: { require: async (userId: string) => ({ userId, awards: [] }) },
  };
  return { view: view as never, lookedAt };
}
const week = { communityId: '1', weekStartsAt: now, weekEndsAt: now } as never;
const toldOfWeek = (resolver: unknown) => async (count: number) => {
  const resolve = resolver as (event: object, args: object, context: object) => Promise<unknown[]>;
  return (await resolve(week, {}, weekView())).length >= count;
};

async function areSolvers(count: number): Promise<boolean> {
  const solves = many(count, (n) => ({ communityId: '1', submissionId: `${n}`, points: 1 }));
  return (await solversOf(solves as never, weekView().view)).length === count;
}

async function areLookedAt(count: number): Promise<boolean> {
  const { view, lookedAt } = weekView();
  await streaksOf(week, view);
  return lookedAt.length >= count;
}

/** A service whose log has so many events of each kind. */
const newsOf = (count: number) =>
  new NewsService({
    communities: { find: async () => null },
    events: { first: async (_of: object, most: number) => many(Math.min(count, most), (_id) => ({ _id })) },
  } as never);

const arePostedSingly = async (count: number) =>
  (await newsOf(count).waiting({ from: 0, next: 0 } as never, count)).length === count;

const areSummedUp = async (count: number) =>
  (await newsOf(count).someOf({ communityId: '1', channelId: '1', from: 0, upTo: 1 })).solves.length === count;

async function areContestsNamed(count: number): Promise<boolean> {
  const plans = many(count, (n) => ({ contestId: `${n}` }));
  const news = { sumUp: async () => ({ upTo: 1 }), someOf: async () => ({ solves: [], plans }) };
  const view = { contests: { find: async (_id: string) => ({ _id }) } };
  const sumUp = sumUpNews as (...of: unknown[]) => unknown;
  const { contests } = (await sumUp({}, { input: {} }, { news, view })) as { contests: object[] };
  return contests.length === count;
}

async function areTold(count: number): Promise<boolean> {
  const contest = { communityId: '1', startsAt: now, endsAt: new Date(now.getTime() + HOUR_MS), format: 'ICPC' };
  const service = new StandingsMessagesService({
    clock,
    contests: { running: async () => many(count, (n) => ({ ...contest, _id: `${n}` })), findMany: async () => [] },
    communities: {
      findMany: async () => [{ _id: '1', destinations: [{ kind: 'CONTEST_PROGRESS', channelId: '1' }] }],
    },
    standingsMessages: { of: async () => [], open: async () => [] },
  } as never);
  return (await service.outdated(bot)).length === count;
}

/** How a round goes on of whose users LeetCode has not told for so many times. */
async function afterFailures(failures: number): Promise<Partial<Round>> {
  let to: Partial<Round> = {};
  const reader = new RoundReader({
    ...{ clock, log },
    rounds: { advance: async (_round: Round, next: Partial<Round>) => void (to = next) },
    roundResults: { known: async () => new Set(), put: nothing },
    leetcodeAccounts: { named: async () => [{ _id: 'ann', leetcodeUsername: 'ann' }] },
    communities: { thoseToldOf: async () => ['1'] },
    members: { ofUsers: async () => [{ communityId: '1', userId: 'ann' }] },
    client: { results: async () => [null] },
  } as never);
  await reader.readNext({ _id: 'weekly-contest-1', failures, doneUpTo: '', wantedBy: [] } as never);
  return to;
}

async function areStepped(count: number): Promise<boolean> {
  let steps = 0;
  const rounds = {
    listDueAt: async () => new Date(now.getTime() + MINUTE_MS),
    due: async () => (steps < count ? [{ phase: 'DONE' }] : []),
    advance: async () => (steps += 1),
  };
  await new RoundsService({ clock, log, rounds } as never).runDue();
  return steps === count;
}

/** Whether it is told for the time of this number that somebody was the first at a problem. */
async function isToldFirst(times: number): Promise<boolean> {
  const scores = { hasSolved: async (_others: object, at: object) => '$gt' in at };
  const firsts = new FirstToSolve({ scores, contests: { change: nothing } } as never);
  const contest = {
    ...{ _id: '1', communityId: '1', config: { problems: [{ slug: 'two-sum', points: 1 }] } },
    firstsTold: many(times - 1, () => 'two-sum'),
  };
  const rows = { get: () => ({ board: 'b', state: [{ problemSlug: 'two-sum', acceptedAt: now }] }) };
  const submission = { userId: 'ann', problemSlug: 'two-sum', submittedAt: now };
  const options = { rows, now } as never;
  return (await firsts.eventsOf(submission as never, [contest] as never, options, {} as never)).length === 1;
}

/** Whether LeetCode is asked at once about so many submissions of a user. */
async function areClaimed(count: number): Promise<boolean> {
  let due = many(count, (_id) => ({
    ...{ _id: `${_id}`, leetcodeUsername: 'ann' },
    submittedAt: now,
    pendingSince: now,
  }));
  let most = 0;
  const service = new ConfirmationService({
    ...{ clock, log, giveUpMs: HOUR_MS, knownUsers: { former: async () => new Set() } },
    submissions: { due: async () => due, take: nothing, postpone: async () => void (due = []) },
    askLeetCode: async ([first]: { submissions: object[] }[]) => {
      most = first!.submissions.length;
      return new Map();
    },
  } as never);
  await service.confirmDue('waitedFor');
  return most === count;
}

/** Whether a report is admitted of whose user so many are pending then. */
const mayPend = async (count: number) => {
  const submissions = { countPending: async () => count - 1, knownOf: async () => new Map() };
  return !(await isRefused(new PendingLimit(submissions as never).admit('ann', '1')));
};

/** Whether somebody is looked at so many ms ahead of the time that a round has for them. */
async function isLookedAt(ms: number): Promise<boolean> {
  let most = Infinity;
  const titleRoles = new TitleRolesService({
    clock,
    titleRoles: { refusedSince: async () => [], findMany: async () => [] },
    titleChecks: {
      take: async (_first: number, { longestMs }: { longestMs: number }) => {
        most = longestMs;
        return [];
      },
    },
    communities: { findMany: async () => [] },
  } as never);
  await titleRoles.take(bot, { first: 1 });
  return ms <= most;
}

/** Whether the last of a round are looked at so long after the first, at two seconds for each, in s. */
async function isSpread(seconds: number): Promise<boolean> {
  let last = now;
  const checks = new TitleChecks({
    clock: { now: () => now },
    titleRoles: { due: async () => [{ _id: '1' }], putOff: nothing },
    ratings: { ofCommunity: async () => many(seconds / 2 + 1, (n) => ({ userId: `${n}` })) },
    members: { findMany: async (ids: string[]) => ids.map((discordUserId) => ({ discordUserId })) },
    titleChecks: { put: async (_id: string, _ids: string[], { now: at }: { now: Date }) => void (last = at) },
  } as never);
  await checks.noteRounds();
  return last.getTime() - now.getTime() === seconds * 1_000;
}

const isSettled = async (length: number) => {
  const service = new TitleRolesService({ titleChecks: { settle: nothing } } as never);
  return !(await isRefused(service.settle(bot, { id: text(length), version: 1 })));
};

/** Whether a template that is to be looked at in so many ms is left alone until then. */
async function isLeft(ms: number): Promise<boolean> {
  const { db, asked } = databaseOf(0);
  await new TemplatesRepository(db).due(now);
  const [, ahead] = (asked[0] as { $or: { lookAt: { $gt: Date } }[] }).$or;
  return now.getTime() + ms <= ahead!.lookAt.$gt.getTime();
}

testLimits([
  ['the picks of problems of a community in a minute', 30, arePicked],
  ['the picks of a problem for a member in a minute', 30, async (n) => (await leftOut(1, n)) !== null],
  ['the solved problems that a pick leaves out', 5_000, async (n) => (await leftOut(n)) === n],
  ['those who are named that have solved the daily challenge', 100, areDailySolvers],
  ['those who are named that had solved a problem before', 100, areNamed],
  ['the services that are listed', 20, lists((db) => new SubscribersRepository(db).list())],
  ['the channels that are listed whose news wait', 1_000, lists((db) => new NewsHoldsRepository(db).list())],
  ['the open standings that are listed', 1_000, lists((db) => new StandingsMessagesRepository(db).open())],
  ['the best of a week that are told of', 5, toldOfWeek(WeeklyDigestEvent.leaders)],
  ['the new members of a week that are told of', 10, toldOfWeek(WeeklyDigestEvent.newMembers)],
  ['the best of a week whose streaks are looked up', 30, areLookedAt],
  ['the streaks of a week that are told of', 3, async (n) => (await streaksOf(week, weekView().view)).length >= n],
  ['the members who are named that solved what waited', 10, areSolvers],
  ['the held events that are posted singly', 10, arePostedSingly],
  ['the solves that a summary looks at', 200, areSummedUp],
  ['the planned contests that a summary names', 5, areContestsNamed],
  ['the public profiles of a name', 10, lists((db) => new ProfileSettingsRepository(db).publicBy('ada'))],
  ['the standings that are told at once', 50, areTold],
  [
    'the failures after which the same users of a round are asked about again',
    7,
    async (n) => (await afterFailures(n)).failures === n + 1,
  ],
  [
    'the minutes until the same users are asked about again',
    60,
    async (n) => (await afterFailures(7)).nextAt!.getTime() >= now.getTime() + n * MINUTE_MS,
  ],
  ['the steps for rounds in a row', 50, areStepped],
  ['the times that somebody was first at a problem', 3, isToldFirst],
  ['the submissions of a user that LeetCode is asked about at once', 20, areClaimed],
  ['the submissions of a user that wait for LeetCode', 100, mayPend],
  ['the ms that a member of a round waits until their roles are looked at', 24 * HOUR_MS, isLookedAt],
  ['the parts of 400 s over which the looks of a round are spread', 108, (n) => isSpread(400 * n)],
  ['the characters of the id of a look at roles', 200, isSettled],
  // By as much more as clocks differ.
  ['the ms that a template waits until it is looked at', 24 * HOUR_MS + 5_000, isLeft],
]);
