import { systemClock, type Clock } from '@leetcord/kit/time/clock';
import { onTestFinished, vi } from 'vitest';
import { NEWS_KINDS } from '../commands/news-kinds.ts';
import type {
  CreateContestInput,
  CreateLinkCodeInput,
  DiscordActorInput,
  NotificationKind,
  ShownAs,
  Visibility,
  Weekday,
} from '../gql/graphql.ts';
import { startApiServer } from './api-server.ts';
import { createDuels } from './duels.ts';
import { createEventLog } from './event-log.ts';
import { createTitleRoles } from './title-roles.ts';
import { createNews, type Destination } from './news.ts';
import { createStudy } from './study.ts';

interface Community {
  id: string;
  name: string;
  destinations: Destination[];
  visibility: Visibility;
  timeZone: string;
  language: string | null;
  boardTimeZone: string;
  reminderMinutes: number | null;
  streakFreezes: number;
  quietHours: { from: string; until: string } | null;
  /** Until when its news wait at this moment. */
  quietUntil: Date | null;
  gatherAfter: number | null;
  digestTime: { weekday: Weekday; time: string };
  scoring: Scoring;
  isClosed?: boolean;
}
type Scoring = { easyPoints: number; mediumPoints: number; hardPoints: number; repeatsScore: boolean };
type Input<T> = { input: T };
type OnBehalf = { communityId: string; by: DiscordActorInput };

/** How a solve differs from Ada's solve of Two Sum at this moment. Functions are resolvers. */
interface Solve {
  title?: string;
  at?: Date;
  user?: object | null | (() => object | null);
  shownAs?: ShownAs;
  mayBeMentioned?: boolean;
}

/** The topics that are offered, those with most problems first. */
const TOPICS = [
  { slug: 'array', name: 'Array' },
  { slug: 'hash-table', name: 'Hash Table' },
];

/** The problems that there are, by number. */
const PROBLEMS = [
  { slug: 'two-sum', number: '1', title: 'Two Sum', difficulty: 'EASY', acceptanceRate: 52.36, contestRating: 1_234.4 },
  { slug: '3sum', number: '15', title: '3Sum', difficulty: 'MEDIUM', acceptanceRate: null, contestRating: null },
].map((problem) => ({
  ...{ ...problem, url: `https://leetcode.com/problems/${problem.slug}/`, isPaidOnly: false },
  tags: TOPICS.map(({ name }) => ({ name })),
}));

export const TOKEN = 'token-of-the-bot';
export const SERVICE_SECRET = 'secret-of-the-bot-1';
export const CODE = 'K7QM2-XPD4R';
/** LeetCord's answer to a caller without the right to do something. */
export const NOT_MODERATOR = "Only the server's moderators and owners in LeetCord may do this: ask one of them.";

/** All news goes to one channel, or nowhere. */
export const allTo = (channelId: string | null): Destination[] =>
  channelId === null ? [] : NEWS_KINDS.map((kind) => ({ kind, channelId }));

/** A LeetCord in memory that serves what the bot uses of the public schema. The news of a new community goes to one channel. */
export async function startLeague(
  clock: Clock = systemClock,
  channelFor: (discordGuildId: string) => Promise<string | null> = () => Promise.resolve(null),
  onEnd: (close: () => Promise<void>) => void = onTestFinished,
) {
  const communities = new Map<string, Community>();
  const log = createEventLog();
  const connection = (nodes: object[], totalCount = nodes.length) => ({
    edges: nodes.map((node) => ({ node })),
    totalCount,
  });

  const mayModerate = ({ by }: Pick<OnBehalf, 'by'>) => by.canManageServer || by.isServerOwner;
  const refusal = { __typename: 'NotModeratorError', message: NOT_MODERATOR };
  const change = (input: OnBehalf, apply: (community: Community) => void): object => {
    if (!mayModerate(input)) return refusal;
    const community = [...communities.values()].find(({ id }) => id === input.communityId)!;
    apply(community);
    return { __typename: 'CommunitySuccess', community };
  };

  const news = createNews(log, clock, () => [...communities.values()]);
  const titleRoles = createTitleRoles((input, apply) => change(input, apply));
  const duels = createDuels((rows, page) => pageOf(rows, page));
  const study = createStudy((rows, page) => pageOf(rows, page), { mayModerate, refusal });
  /** A community as GraphQL answers it. */
  const shownOf = (discordGuildId: string): object | null => {
    const community = communities.get(discordGuildId);
    if (community === undefined) return null;
    const { id, visibility, destinations, timeZone, boardTimeZone, language } = community;
    const { reminderMinutes, streakFreezes, scoring, quietHours, quietUntil, gatherAfter, digestTime } = community;
    return {
      ...{
        id,
        discordGuildId,
        visibility,
        destinations: destinations.map((one) => {
          const isWaiting = !['CONTEST_STARTED', 'CONTEST_FINISHED', 'CONTEST_REMINDER', 'DIGEST'].includes(one.kind);
          return { ...one, waitsUntil: isWaiting ? (quietUntil?.toISOString() ?? null) : null };
        }),
        quietHours,
        gatherAfter,
        digestTime,
        timeZone,
        boardTimeZone,
        language,
        reminderMinutes,
        streakFreezes,
        scoring,
      },
      createdAt: league.createdAt,
      profileOf: (args: { discordUserId: string; askedBy: string }) => league.root.profileOf(args),
      streakOf: (args: { discordUserId: string; askedBy: string }) => league.root.streakOf(args),
      newsHolds: ({ channelId }: { channelId?: string | null }) => news.holdsIn(id, channelId),
      contests: ({ first, states }: { first: number; states?: string[] | null }) => {
        const meant = league.contests.map(asShown).filter(({ state }) => states?.includes(state) ?? true);
        return { ...connection(meant.slice(0, first)), pageInfo: { hasNextPage: meant.length > first } };
      },
      leetcodeRound: ({ slug }: { slug?: string | null }) =>
        league.rounds.find((round) => slug === null || slug === undefined || ('slug' in round && round.slug === slug)),
      problem: ({ slug }: { slug: string }) => ({
        problem: league.problems.find((one) => one.slug === slug) ?? null,
        ...league.problem,
      }),
      daily: () => league.daily,
      practice: (args: { discordUserId: string }) => league.practice(args),
      ratings: () => ({ entries: { totalCount: 12 }, ...league.ratings }),
      duels: () => league.duels,
      studyPlans: (args: { states?: string[] }) => study.shown(args),
      titleRoles: () => titleRoles.state.roles,
      memberSubmissions: (args: unknown) => league.root.memberSubmissions(args),
      contestTemplates: (args: { by: DiscordActorInput }) => (mayModerate(args) ? league.templates : null),
      auditLog: (args: { first: number; after: string | null; by: DiscordActorInput }) =>
        mayModerate(args) ? pageOf(league.auditLog, args) : null,
    };
  };
  type OnTemplate = Input<{ templateId?: string; by: DiscordActorInput }>;
  /** What a change of a template answers: with the first one unless it says which. */
  const ofTemplate = (input: OnTemplate['input']): object => {
    const { templateId } = input;
    const meant = league.templates.find((one) => 'id' in one && (templateId ?? one.id) === one.id);
    return mayModerate(input) ? { __typename: 'ContestTemplateSuccess', template: meant } : refusal;
  };
  /** A contest as GraphQL answers it: in the first server, unless it says something else. */
  const asShown = (contest: object) => {
    const [discordGuildId = ''] = communities.keys();
    const at = clock.now().toISOString();
    const whole = {
      ...{ id: 'k1', title: 'Monday sprint', version: 1, state: 'RUNNING', format: 'POINTS', entry: 'EVERYBODY' },
      ...{ startsAt: at, endsAt: at, plannedEndsAt: at, entrantCount: 0, problemChoice: 'ANY', isFrozen: false },
      ...{ community: () => shownOf(discordGuildId), standings: () => connection([]) },
      ...contest,
    };
    return whole;
  };
  const withId = (row: object, index: number) => ({ id: `row-${index}`, ...row });
  /** A page of a list whose cursors are the numbers of rows. */
  const pageOf = (nodes: object[], { first, after }: { first: number; after?: string | null }) => {
    const start = Number(after ?? 0);
    const endCursor = String(Math.min(nodes.length, start + first));
    const page = connection(nodes.slice(start, start + first), nodes.length);
    return { ...page, pageInfo: { hasNextPage: nodes.length > start + first, endCursor } };
  };
  /** What a change of a contest answers. */
  const changed = (type: string, input: { contestId: string; by: DiscordActorInput }, isForAll = false): object => {
    if (!isForAll && !mayModerate(input)) return refusal;
    const contest = league.contests.find((one) => 'id' in one && one.id === input.contestId) ?? {};
    return { __typename: type, isNew: true, contest: asShown(contest) };
  };
  type Planned = CreateContestInput & { by: DiscordActorInput };
  const inMinutes = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000).toISOString();
  type OnContest = Input<{ contestId: string; by: DiscordActorInput }>;
  const moderated = (input: { by: DiscordActorInput }): object =>
    mayModerate(input) ? { __typename: 'ModerationSuccess', isNew: true } : refusal;
  type Moderation = Input<{ reason: string; by: DiscordActorInput }>;

  const tokens = new Map<string, number>();
  const signIn = (lifeMs: number) => {
    const token = `${TOKEN}-${tokens.size}`;
    const endsAt = Date.now() + lifeMs;
    tokens.set(`Bearer ${token}`, endsAt);
    return {
      __typename: 'SignInServiceSuccess',
      accessToken: token,
      accessTokenExpiresAt: new Date(endsAt).toISOString(),
    };
  };

  /** Root fields. A test may replace the answer of one. */
  const root = {
    signInService: vi.fn(({ input }: Input<{ service: string; secret: string }>): object =>
      input.service === 'bot' && input.secret === SERVICE_SECRET
        ? signIn(league.tokenLifeMs)
        : { __typename: 'ServiceRefusedError', message: 'Unknown service or wrong secret.' },
    ),
    registerCommunity: vi.fn(
      async ({ input: { discordGuildId, name } }: Input<{ discordGuildId: string; name: string }>): Promise<object> => {
        const destinations = allTo(await channelFor(discordGuildId));
        const known = communities.get(discordGuildId);
        const scoring = { easyPoints: 1, mediumPoints: 3, hardPoints: 7, repeatsScore: false };
        const rules = {
          visibility: 'PUBLIC' as const,
          timeZone: 'UTC',
          boardTimeZone: 'UTC',
          language: null,
          reminderMinutes: 15,
          streakFreezes: 0,
          quietHours: null,
          quietUntil: null,
          gatherAfter: null,
          digestTime: { weekday: 'MONDAY' as const, time: '09:00' },
          scoring,
        };
        const fresh = { id: `c-${discordGuildId}`, destinations, ...rules };
        communities.set(discordGuildId, { ...fresh, ...known, name, isClosed: false });
        return { __typename: 'CommunitySuccess' };
      },
    ),
    closeCommunity: vi.fn(({ input: { discordGuildId } }: Input<{ discordGuildId: string }>): object => {
      const known = communities.get(discordGuildId);
      if (known === undefined) return { __typename: 'CommunityNotFoundError', message: 'There is none.' };
      known.isClosed = true;
      return { __typename: 'CommunitySuccess' };
    }),
    openCommunities: vi.fn((_: { after: string | null }): object => {
      const open = [...communities].filter(([, { isClosed }]) => isClosed !== true);
      return {
        ...connection(open.map(([discordGuildId]) => ({ discordGuildId }))),
        pageInfo: { hasNextPage: false, endCursor: null },
      };
    }),
    takeDiscordMembers: vi.fn((): object => ({
      __typename: 'TakeDiscordMembersSuccess',
      members: league.toCheck.splice(0),
    })),
    reportDiscordMember: vi.fn(({ input }: Input<{ discordUserId: string }>): object => ({
      __typename: 'ReportDiscordMemberSuccess',
      discordUserId: input.discordUserId,
    })),
    setAnnouncementChannel: vi.fn(({ input }: Input<OnBehalf & { channelId: string | null }>) =>
      change(input, (community) => {
        community.destinations = allTo(input.channelId);
        news.moveHolds(community.id, input.channelId);
      }),
    ),
    setDestinations: vi.fn(({ input }: Input<OnBehalf & { kind: NotificationKind; channelIds: string[] }>) =>
      change(input, (community) => {
        const { kind, channelIds } = input;
        const others = community.destinations.filter((one) => one.kind !== kind);
        community.destinations = [...others, ...channelIds.map((channelId) => ({ kind, channelId }))];
      }),
    ),
    setCommunityVisibility: vi.fn(({ input }: Input<OnBehalf & { visibility: Visibility }>) =>
      change(input, (community) => (community.visibility = input.visibility)),
    ),
    setCommunityTimeZone: vi.fn(({ input }: Input<OnBehalf & { timeZone: string; forBoards?: boolean | null }>) =>
      change(input, (community) => {
        community.timeZone = input.timeZone;
        if (input.forBoards === true) community.boardTimeZone = input.timeZone;
      }),
    ),
    setCommunityLanguage: vi.fn(({ input }: Input<OnBehalf & { language: string | null }>) =>
      change(input, (community) => (community.language = input.language)),
    ),
    setContestReminder: vi.fn(({ input }: Input<OnBehalf & { minutes: number | null }>) =>
      change(input, (community) => (community.reminderMinutes = input.minutes)),
    ),
    muteNews: vi.fn(
      ({ input: { kinds, isMuted } }: Input<OnBehalf & { kinds: string[]; isMuted: boolean }>): object => {
        const others = league.mutedNews.filter((kind) => !kinds.includes(kind));
        league.mutedNews = isMuted ? [...others, ...kinds] : others;
        return { __typename: 'MemberSuccess', member: { mutedNews: league.mutedNews } };
      },
    ),
    setQuietHours: vi.fn(({ input }: Input<OnBehalf & { from: string | null; until: string | null }>) =>
      change(input, (community) => {
        const { from, until } = input;
        community.quietHours = from !== null && until !== null ? { from, until } : null;
      }),
    ),
    setDigestTime: vi.fn(({ input }: Input<OnBehalf & { weekday: Weekday; time: string }>) =>
      change(input, (community) => (community.digestTime = { weekday: input.weekday, time: input.time })),
    ),
    setGathering: vi.fn(({ input }: Input<OnBehalf & { after: number | null }>) =>
      change(input, (community) => (community.gatherAfter = input.after)),
    ),
    setStreakFreezes: vi.fn(({ input }: Input<OnBehalf & { perMonth: number }>) =>
      change(input, (community) => (community.streakFreezes = input.perMonth)),
    ),
    profileOf: vi.fn((_: { discordUserId: string; askedBy: string }): object | null => league.profile),
    setProfileVisibility: vi.fn((_: Input<{ visibility: string }>): object => ({
      __typename: 'SetProfileVisibilitySuccess',
    })),
    streakOf: vi.fn((_: { discordUserId: string; askedBy: string }): object | null => league.streak),
    setStreakReminder: vi.fn(({ input }: Input<{ hoursBefore: number | null }>): object => ({
      __typename: 'StreakSuccess',
      streak: { ...league.streak, reminderHours: input.hoursBefore },
    })),
    takeStreakReminders: vi.fn((): object => ({
      __typename: 'TakeStreakRemindersSuccess',
      reminders: league.streakReminders.map((one) => ({ community: shownOf([...communities.keys()][0]!), ...one })),
    })),
    finishStreakReminder: vi.fn(({ input }: Input<{ id: string; isRefused: boolean }>): object => {
      league.streakReminders = league.streakReminders.filter((one) => !('id' in one && one.id === input.id));
      return { __typename: 'FinishStreakReminderSuccess', id: input.id };
    }),
    setStreakTimeZone: vi.fn(({ input }: Input<OnBehalf & { timeZone: string }>): object => ({
      __typename: 'StreakSuccess',
      streak: { ...league.streak, timeZone: input.timeZone },
    })),
    setScoringRules: vi.fn(({ input }: Input<OnBehalf & Partial<Record<keyof Scoring, number | boolean | null>>>) => {
      const said = Object.entries(input).filter(([name, value]) => /Points|Score/.test(name) && value !== null);
      const result = change(input, ({ scoring }) => Object.assign(scoring, Object.fromEntries(said)));
      return result === refusal ? result : { ...result, __typename: 'ModerationSuccess', isNew: said.length > 0 };
    }),
    createLinkCode: vi.fn((_: Input<CreateLinkCodeInput>): object => ({
      __typename: 'CreateLinkCodeSuccess',
      code: CODE,
      expiresAt: new Date(Date.now() + 600_000).toISOString(),
    })),
    createContest: vi.fn(({ input }: Input<Planned>): object => {
      if (!mayModerate(input)) return refusal;
      const { title, format, entry } = input;
      const times = { startsAt: inMinutes(5), endsAt: inMinutes(65), plannedEndsAt: inMinutes(65) };
      const contest = { title, format, entry, state: 'SCHEDULED', ...times };
      return { __typename: 'CreateContestSuccess', contest: asShown(contest) };
    }),
    contest: ({ id }: { id: string }) => {
      const found = league.contests.find((one) => 'id' in one && one.id === id);
      return found === undefined ? null : asShown(found);
    },
    ...duels.root,
    ...study.root,
    joinContest: vi.fn(({ input }: OnContest) => changed('EntrySuccess', input, true)),
    leaveContest: vi.fn(({ input }: OnContest) => changed('EntrySuccess', input, true)),
    inviteToContest: vi.fn(({ input }: OnContest) => changed('EntrySuccess', input)),
    cancelContest: vi.fn(({ input }: OnContest) => changed('UpdateContestSuccess', input)),
    voidSubmission: vi.fn(({ input }: Moderation) => moderated(input)),
    restoreSubmission: vi.fn(({ input }: Moderation) => moderated(input)),
    disqualifyEntrant: vi.fn(({ input }: Moderation) => moderated(input)),
    restoreEntrant: vi.fn(({ input }: Moderation) => moderated(input)),
    banMember: vi.fn(({ input }: Moderation) => moderated(input)),
    unbanMember: vi.fn(({ input }: Moderation) => moderated(input)),
    memberSubmissions: vi.fn((_: unknown): object[] | null => []),
    contestPreview: vi.fn(({ input }: Input<Planned>): object => {
      if (!mayModerate(input)) return refusal;
      const { format, entry } = input;
      const problem = { slug: 'a', number: '1', title: `Seed ${input.problems?.picker?.seed}`, difficulty: 'EASY' };
      const problems = [{ label: 'A', points: 1, problem: { ...problem, url: 'https://leetcode.com/problems/a/' } }];
      const times = { startsAt: inMinutes(5), endsAt: inMinutes(65) };
      return {
        ...{ __typename: 'ContestPreviewSuccess', format, entry, ...times },
        problems: input.problems?.picker ? problems : null,
      };
    }),
    updateContest: vi.fn(({ input }: OnContest) => changed('UpdateContestSuccess', input)),
    rerollContest: vi.fn(({ input }: OnContest) => changed('UpdateContestSuccess', input)),
    cloneContest: vi.fn(({ input }: OnContest) => changed('CreateContestSuccess', input)),
    saveContestTemplate: vi.fn(({ input }: OnTemplate) => ofTemplate(input)),
    skipContestOccurrence: vi.fn(({ input }: OnTemplate) => ofTemplate(input)),
    deleteContestTemplate: vi.fn(({ input }: OnTemplate): object =>
      mayModerate(input) ? { __typename: 'DeleteContestTemplateSuccess' } : refusal,
    ),
    createContestFromTemplate: vi.fn(({ input }: OnTemplate): object =>
      mayModerate(input) ? { __typename: 'CreateContestSuccess', contest: asShown({}) } : refusal,
    ),
    communityByDiscordGuild: ({ discordGuildId }: { discordGuildId: string }) => shownOf(discordGuildId),
    upcomingLeetCodeRounds: vi.fn((): object => ({ rounds: league.upcomingRounds })),
    community: ({ id }: { id: string }) => shownOf(id.slice('c-'.length)),
    ...news.root,
    ...titleRoles.root,
    leaderboard: vi.fn((_: { window: string }): object | null => ({
      ...{ endsAt: new Date(Date.now() + 600_000).toISOString(), timeZone: 'UTC', rankedAt: null },
      entries: (args: { first: number; after?: string | null }) => pageOf(league.rows.map(withId), args),
      ...league.board,
    })),
    globalLeaderboard: vi.fn((_: { window: string }): object => ({
      ...{ endsAt: new Date(Date.now() + 600_000).toISOString(), rankedAt: null },
      entries: (args: { first: number; after?: string | null }) => pageOf(league.rows.map(withId), args),
      ...league.board,
    })),
    topicTags: { tags: TOPICS },
    problems: ({ filter }: { filter: { text: string } }) =>
      connection(league.problems.filter(({ title }) => title.toLowerCase().includes(filter.text.toLowerCase()))),
    randomProblem: vi.fn((_: object): object | null => league.problems[0]!),
    outdatedStandings: vi.fn((): object[] => league.outdatedStandings),
    keepStandingsMessage: vi.fn(
      (_: Input<{ messageId: string | null; channelId: string; revision: string }>): object => ({
        __typename: 'KeepStandingsMessageSuccess',
      }),
    ),
    holdSubscriber: vi.fn(
      async ({ input: { holder, ifBeat } }: Input<{ holder: string; ifBeat?: number | null }>): Promise<object> => {
        const isHeld = [undefined, holder].includes(league.holder) || league.beat === ifBeat;
        if (isHeld) Object.assign(league, { holder, beat: league.beat + 1 });
        return { __typename: 'HoldSubscriberSuccess', isHeld, beat: league.beat };
      },
    ),
    releaseSubscriber: vi.fn(async ({ input: { holder } }: Input<{ holder: string }>): Promise<object> => {
      if (league.holder === holder) league.holder = undefined;
      return { __typename: 'ReleaseSubscriberSuccess', subscriber: 'bot' };
    }),
    acknowledgeEvents: vi.fn(async ({ input }: Input<{ cursor: string; holder: string }>): Promise<object> => {
      if (league.holder !== input.holder) return { __typename: 'SubscriberHeldError', message: 'Stand by.' };
      log.acknowledge(input.cursor);
      return { __typename: 'AcknowledgeEventsSuccess', cursor: input.cursor };
    }),
    events: () => log.follow(),
    event: vi.fn(({ cursor }: { cursor: string }): object | null => log.find(cursor)),
  };

  const server = await startApiServer(root, (authorization) => tokens.get(String(authorization)) ?? 0);
  onEnd(() => server.kill());

  const publish = (guildId: string, fields: object, at: Date) => {
    const id = `event-${Math.random()}`;
    const nowhere = { id: `c-${guildId}`, discordGuildId: guildId, language: null, destinations: [], newsHolds: [] };
    const community = () => shownOf(guildId) ?? nowhere;
    return log.append({ id, at: at.toISOString(), community, ...fields });
  };

  const league = {
    server,
    root,
    titleRoles,
    log,
    communities,
    /** The kinds of news that are about nobody. */
    mutedNews: [] as string[],
    /** Whom to remind of their streaks. */
    streakReminders: [] as object[],
    /** Everybody's profile. */
    profile: {
      ...{ visibility: 'PUBLIC', today: '2026-11-30', solved: { all: 4, easy: 1, medium: 2, hard: 1 } },
      topics: [
        { topic: 'dynamic-programming', solved: 3 },
        { topic: 'array', solved: 1 },
      ],
      days: [{ date: '2026-11-29', solved: 4 }],
      streak: { current: 1, longest: 4 },
      contests: { edges: [] as object[] },
      user: {
        leetcode: {
          ...{ username: 'ada_codes', profileUrl: 'https://leetcode.com/u/ada_codes/' },
          profile: { solved: { all: 90, easy: 50, medium: 30, hard: 10 }, badges: [{ name: '*Knight*' }] },
        },
      },
    } as object | null,
    /** Everybody's streak. */
    streak: {
      ...{
        current: 3,
        longest: 12,
        isTodayDone: false,
        endsAt: '2026-12-01T23:00:00Z',
        timeZone: 'Europe/Berlin',
        reminderHours: null,
      },
      ...{ freezes: { perMonth: 2, left: 1, spentOn: ['2026-11-28'] }, daily: { current: 1, longest: 5 } },
    } as object | null,
    problems: PROBLEMS,
    /** What each community knows of each problem. */
    problem: { solverCount: 0, isSolved: null } as object,
    /** LeetCode's daily challenge in each community. */
    daily: null as object | null,
    /** What each member can practise. */
    practice: (_: { discordUserId: string }): object | null => null,
    /** When each community began. */
    createdAt: '2026-11-01T00:00:00Z',
    /** Rows of each leaderboard. */
    rows: [] as object[],
    /** What the duels of each community answer. */
    duels: duels.shown,
    /** The study plans of each community. */
    study,
    /** What the ratings of each community answer. */
    ratings: {} as object,
    /** What the leaderboard has besides. */
    board: {} as object,
    /** Contests of each community, latest first. */
    contests: [] as object[],
    /** What contests of each community are planned from. */
    templates: [] as object[],
    /** LeetCode's own rounds, the last one first, and those to come. */
    rounds: [] as object[],
    upcomingRounds: [] as object[],
    /** Whose standings are to be shown, and where. */
    outdatedStandings: [] as object[],
    /** Members about whom Discord is to be asked. */
    toCheck: [] as object[],
    /** What moderators did in each community, newest first. */
    auditLog: [] as object[],
    connection,
    pageOf,
    /** The replica of the bot that leads, and what it renews. */
    holder: undefined as string | undefined,
    beat: 0,
    /** How long the bot's tokens are valid from now on, in ms. */
    tokenLifeMs: 600_000,
    /** Adds an event of a kind that the bot does not know. */
    surprise: (guildId: string) =>
      publish(guildId, { __typename: 'FutureEvent', notification: 'SUBMISSION' }, new Date()),
    /** Adds the start of a contest that runs, or of one that is over by now. */
    startContest: (guildId: string, state: 'RUNNING' | 'FINAL' = 'RUNNING') => {
      const rules = { format: 'POINTS', entry: 'EVERYBODY', problemChoice: 'ANY', problems: null };
      const contest = { title: 'Sprint', state, endsAt: new Date(clock.now().getTime() + 3_600_000), ...rules };
      const kind = { __typename: 'ContestStartedEvent', notification: 'CONTEST_STARTED' };
      return publish(guildId, { ...kind, contest }, clock.now());
    },
    /** Adds the end of a contest with these members in its standings, best first, and what it makes of their ratings whenever it is read. */
    finishContest: (guildId: string, names: readonly string[], ratings: Readonly<Record<string, object>> = {}) => {
      const shown = { shownAs: 'NAME', mayBeMentioned: true, displayName: null, solved: 1, cells: [], problems: [] };
      const edges = names.map((displayName, index) => ({
        node: {
          ...{ ...shown, rank: index + 1, points: names.length - index, user: { displayName } },
          rating: () => ratings[displayName] ?? null,
        },
      }));
      const contest = { id: 'k1', title: 'Sprint', standings: { totalCount: names.length, edges } };
      const kind = { __typename: 'ContestFinishedEvent', notification: 'CONTEST_FINISHED' };
      return publish(guildId, { ...kind, contest }, clock.now());
    },
    /** Tells that the contest whose result an event told was rated. */
    rateContest: (guildId: string, finished: { cursor: string; at?: unknown } | null) => {
      const told = finished && { __typename: 'ContestFinishedEvent', ...finished };
      const kind = { __typename: 'ContestRatedEvent', notification: 'CONTEST_FINISHED' };
      return publish(guildId, { ...kind, finished: told }, clock.now());
    },
    /** Adds a scored submission of Ada's. Later changes to the event show wherever it is read. */
    solve: (guildId: string, { title = 'Two Sum', at = new Date(), ...fields }: Solve = {}) =>
      publish(
        guildId,
        {
          __typename: 'SubmissionEvent',
          notification: 'SUBMISSION',
          shownAs: 'NAME',
          mayBeMentioned: true,
          user: { displayName: 'Ada' },
          points: 1,
          reason: 'First solve, easy: 1 point.',
          places: [{ rank: 1, points: 1, contest: null, weekStartsAt: new Date(0).toISOString() }],
          submission: {
            language: 'python3',
            problem: {
              slug: 'a-problem',
              number: '1',
              title,
              difficulty: 'EASY',
              url: 'https://leetcode.com/problems/a-problem/',
            },
          },
          ...fields,
        },
        at,
      ),
  };
  return league;
}

export type League = Awaited<ReturnType<typeof startLeague>>;
