import { at, bearer } from '@leetcord/driver/ask';
import { expect } from 'vitest';
import { firstEvent } from '@leetcord/driver/subscribe';
import type { NeighbourName } from './callers.ts';
import { fieldOf, hears, hidden, outcomeOf, sees, type Play } from './play.ts';
import { plannedContest, PRIVATE_NAME, type PlayingClub } from './clubs.ts';
import { duelIn } from './duels.ts';
import { studyPlanIn } from './study-plans.ts';
import { POINTS_OF_NAMED, type Submissions } from './submissions.ts';
import { SUBSCRIBER, type World } from './world.ts';

type ClubIn = (world: World) => PlayingClub;
const publicClub: ClubIn = (world) => world.publicClub;
const privateClub: ClubIn = (world) => world.privateClub;

const leaderboard = (club: ClubIn) =>
  sees(
    'leaderboard',
    'query ($id: ID!) { leaderboard(communityId: $id) { id startsAt endsAt rankedAt entries { edges { node { id } } } } }',
    (world) => ({
      id: club(world).communityId,
    }),
  );
const community = (club: ClubIn) =>
  sees(
    'community',
    `query ($id: ID!) { community(id: $id) { id name createdAt closedAt
      ratings { entries { edges { cursor node { id user { id } displayName history { edges { cursor node { at contest { id } } } } } } } } } }`,
    (world) => ({
      id: club(world).communityId,
    }),
  );
const communityByDiscordGuild = (club: ClubIn) =>
  sees(
    'communityByDiscordGuild',
    'query ($id: ID!) { communityByDiscordGuild(discordGuildId: $id) { id } }',
    (world) => ({ id: club(world).guildId }),
  );
const contest = (club: ClubIn) =>
  sees(
    'contest',
    'query ($id: ID!) { contest(id: $id) { id startsAt endsAt plannedEndsAt decidedAt cancelledAt freezesAt matching { tags } problems { id firstSolvedBy { shownAs user { id } } } upsolves { edges { cursor node { solvedAt solver { shownAs } } } } } }',
    (world) => ({
      id: club(world).contestId,
    }),
  );
/** What would be planned in the private community, by themselves or through the bot. */
const contestPreview = (discordUserId?: string, canManageServer = false) =>
  sees(
    'contestPreview',
    'query ($input: CreateContestInput!) { contestPreview(input: $input) { __typename ... on ContestPreviewSuccess { startsAt endsAt } } }',
    ({ privateClub: { communityId } }) => {
      const by = discordUserId === undefined ? {} : { by: { discordUserId, canManageServer, isServerOwner: false } };
      return { input: { communityId, title: 'Soon', endsAtText: '1 hour', idempotencyKey: 'preview', ...by } };
    },
  );
/** A field of a contest that starts tomorrow, or of one that has just started. */
const hiddenOfContest = (field: string, selection: string, startsAt?: () => Date) =>
  sees(
    fieldOf('contest', field),
    `query ($id: ID!) { contest(id: $id) { ${field} { ${selection} } } }`,
    async (world) => {
      const key = startsAt === undefined ? 'hidden' : 'shown';
      return world.once(`${key} contest`, async () => {
        const { id } = await plannedContest(world, world.publicClub, key, startsAt?.());
        return { id };
      });
    },
  );
const submission = (name: keyof Submissions) =>
  sees(
    'submission',
    'query ($id: ID!) { submission(id: $id) { id submittedAt reportedAt confirmedAt } }',
    ({ submissions }) => ({
      id: submissions[name],
    }),
  );
const submissionEvents = (club: ClubIn) =>
  hears(
    'submissionEvents',
    'subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") { id at places { weekStartsAt } } }',
    (world) => ({ id: club(world).communityId }),
  );

/** LeetCode's last weekly contest; LeetCord knows it once a member has asked for it. */
const leetcodeRound = (club: ClubIn) => {
  const document = `query ($id: ID!, $slug: String) { community(id: $id) {
    leetcodeRound(slug: $slug) { id slug startsAt endsAt results { edges { cursor node { id displayName user { id } } } } } } }`;
  return sees('community.leetcodeRound', document, async (world) => {
    const number = 400 + Math.floor((Date.now() / 1_000 - 1_717_295_400) / (7 * 86_400));
    const variables = { id: club(world).communityId, slug: `weekly-contest-${number}` };
    await world.once(`round of ${variables.id}`, () =>
      world.api.ask({ query: document, variables }, world.tokens.owner),
    );
    return variables;
  });
};
const contestEvents = (club: ClubIn) =>
  hears(
    'contestEvents',
    'subscription ($id: ID!) { contestEvents(contestId: $id, after: "0") { id at cursor } }',
    (world) => ({ id: club(world).contestId }),
  );
const duel = (name: 'publicClub' | 'privateClub') =>
  sees(
    'duel',
    `query ($id: ID!) { duel(id: $id) { id challengedAt expiresAt startsAt endsAt drawOffer { expiresAt } rounds { slug solvedAt }
      community { duels { entries { edges { cursor node { id } } } queueEntry { since until }
        ladder { edges { cursor node { id displayName user { id } } } } } } } }`,
    async (world) => ({ id: await duelIn(world, name) }),
  );
const duelEvents = (name: 'publicClub' | 'privateClub') =>
  hears(
    'duelEvents',
    'subscription ($id: ID!) { duelEvents(duelId: $id, after: "0") { id at cursor } }',
    async (world) => ({ id: await duelIn(world, name) }),
  );
/** Of the one of a duel in the public community: the challenger hides their name, and the challenged shows it. */
const duelPlayer = (player: 'challenger' | 'challenged', selection: string) =>
  sees(
    fieldOf(`duel.${player}`, selection.split(' ')[0]!),
    `query ($id: ID!) { duel(id: $id) { ${player} { ${selection} } } }`,
    async (world) => ({ id: await duelIn(world, 'publicClub') }),
  );
/** A member of the public community who is looked for by their name. */
const opponent = (name: 'named' | 'anonymous', selection: string) =>
  sees(
    fieldOf('community.duels', `opponents.0.${selection.split(' ')[0]!}`),
    `query ($id: ID!) { community(id: $id) { duels { opponents(name: "${name}") { ${selection} } } } }`,
    ({ publicClub: { communityId } }) => ({ id: communityId }),
  );
const studyPlan = (name: 'publicClub' | 'privateClub') =>
  sees(
    'studyPlan',
    `query ($id: ID!) { studyPlan(id: $id) { id items { edges { cursor node { slug } } } mine { id }
      members { edges { cursor node { id } } } community { studyPlans { edges { cursor node { id } } } } } }`,
    async (world) => ({ id: await studyPlanIn(world, name) }),
  );
const onStudyPlan = (shownAs: string, selection = 'user { id }') =>
  sees(
    (data) =>
      inRow(
        (data as { studyPlan: { members: Page } }).studyPlan.members,
        (row) => row.shownAs === shownAs,
        selection.split(' ', 1)[0]!,
      ),
    `query ($id: ID!) { studyPlan(id: $id) { members(first: 100) { edges { node { shownAs ${selection} } } } } }`,
    async (world) => ({ id: await studyPlanIn(world, 'publicClub') }),
  );
const standings = (club: ClubIn) =>
  hears(
    'standings',
    `subscription ($id: ID!) { standings(contestId: $id) {
      id startsAt standings { rankedAt edges { node { id lastScoredAt user { displayName } } } } } }`,
    (world) => ({ id: club(world).contestId }),
  );

/** How each field of Query and Subscription is tested. */
export const queries: Record<string, Play> = {
  'Query.leaderboard of a public community': leaderboard(publicClub),
  'Query.leaderboard of a private community': leaderboard(privateClub),
  'Query.globalLeaderboard': sees(
    'globalLeaderboard',
    '{ globalLeaderboard { id startsAt endsAt rankedAt entries { edges { node { id } } } } }',
  ),
  'Query.community that is public': community(publicClub),
  'Query.community that is private': community(privateClub),
  'Query.communityByDiscordGuild that is public': communityByDiscordGuild(publicClub),
  'Query.communityByDiscordGuild that is private': communityByDiscordGuild(privateClub),
  'Query.contest of a public community': contest(publicClub),
  'Query.contest of a private community': contest(privateClub),
  'Community.leetcodeRound of a public community': leetcodeRound(publicClub),
  'Community.leetcodeRound of a private community': leetcodeRound(privateClub),
  'Query.duel of a public community': duel('publicClub'),
  'Query.duel of a private community': duel('privateClub'),
  'Query.myDuels': sees('myDuels', '{ myDuels { id } }'),
  'Query.myStudyPlans': sees('myStudyPlans', '{ myStudyPlans { id today { slug } } }'),
  'Query.studyPlan of a public community': studyPlan('publicClub'),
  'Query.studyPlan of a private community': studyPlan('privateClub'),
  'Query.contestPreview': contestPreview(),
  'Query.contestPreview for a moderator': contestPreview('43', true),
  'Query.contestPreview for a plain member': contestPreview('44'),
  'Contest.suspicions': sees(
    fieldOf('contest', 'suspicions'),
    'query ($id: ID!) { contest(id: $id) { suspicions { edges { cursor node { at problemSlugs users { id } } } } } }',
    ({ publicClub }) => ({ id: publicClub.contestId }),
  ),
  'Contest.problems before the start': hiddenOfContest('problems', 'label points problem { slug }'),
  'Contest.problems after the start': hiddenOfContest('problems', 'label', () => new Date(Date.now() - 60_000)),
  'Contest.picker before the start': hiddenOfContest('picker', 'seed slots { count tags }'),
  'Query.submission scored in a public community': submission('named'),
  'Query.submission scored in a private community': submission('privateOnly'),
  'Query.submission that waits': submission('pending'),
  'Query.event': sees(
    'event',
    '{ event(cursor: "1") { id at ... on ContestPlanEvent { id at } ... on ContestReminderEvent { id at } ... on ContestStartedEvent { id at } ... on FirstSolveEvent { id at } ... on ContestEndedEvent { id at } ... on ContestFinishedEvent { id at } ... on ContestRatedEvent { id at } ... on LeetCodeRoundReminderEvent { id at } ... on LeetCodeRoundResultsEvent { id at } ... on DailyChallengeEvent { id at } ... on WeeklyDigestEvent { id at weekStartsAt weekEndsAt nextContest { id } streaks { user { id } displayName } } ... on DuelChallengeEvent { id at } ... on DuelStartedEvent { id at } ... on DuelRoundEvent { id at } ... on DuelDrawOfferEvent { id at } ... on DuelEndedEvent { id at } ... on DuelFinishedEvent { id at } ... on StudyPlanDayEvent { id at plan { id } } } }',
  ),
  'Query.outdatedStandings': sees('outdatedStandings', '{ outdatedStandings { channelId messageId revision } }'),
  'Query.newsHolds': sees('newsHolds', '{ newsHolds { channelId since dueAt } }'),
  'Query.openCommunities': sees('openCommunities', '{ openCommunities { pageInfo { hasNextPage } } }'),
  'Query.problem': sees(
    'problem',
    '{ problem(slug: "two-sum") { id slug leetcodeId fetchedAt tags { id slug name } } }',
  ),
  'Query.problems': sees('problems', '{ problems { fetchedAt } }'),
  'Query.randomProblem': sees('randomProblem', '{ randomProblem { slug } }'),
  'Query.topicTags': sees('topicTags', '{ topicTags { fetchedAt tags { id slug name } } }'),
  'Query.catalogueStatus': sees('catalogueStatus', '{ catalogueStatus { isBuiltIn syncedAt ratingsImportedAt } }'),
  'Query.leetcodeProfile': sees(
    'leetcodeProfile',
    `{ leetcodeProfile(username: "member_codes") {
      username realName countryName avatarUrl fetchedAt badges { id name earnedOn } calendar { date }
    } }`,
  ),
  'Query.publicProfile': sees(
    'publicProfile',
    '{ publicProfile(leetcodeUsername: "private_only_codes") { id today } }',
    async ({ api, people, privateClub: { communityId } }) => {
      await api.mutate('setProfileVisibility', { communityId, visibility: 'PUBLIC' }, people.privateOnly.accessToken);
      return {};
    },
  ),
  'Query.recentAcceptedSubmissions': sees(
    'recentAcceptedSubmissions',
    '{ recentAcceptedSubmissions(username: "member_codes") { fetchedAt submissions { id submittedAt } } }',
  ),
  'Query.dailyChallenge': sees('dailyChallenge', '{ dailyChallenge { date fetchedAt } }'),
  'Query.leetcodeRound': sees(
    'leetcodeRound',
    '{ leetcodeRound(slug: "weekly 408") { slug startsAt fetchedAt problems { slug } } }',
  ),
  'Query.upcomingLeetCodeRounds': sees(
    'upcomingLeetCodeRounds',
    '{ upcomingLeetCodeRounds { fetchedAt rounds { slug startsAt } } }',
  ),
  'Query.me': sees('me', '{ me { id createdAt } }'),
  'Query.myCommunities': sees('myCommunities', '{ myCommunities { id } }'),
  'Query.mySubmissions': sees('mySubmissions', '{ mySubmissions { edges { cursor } } }'),
  'Query.myApiKeys': sees('myApiKeys', '{ myApiKeys { id name createdAt lastUsedAt expiresAt } }'),
  'Query.mySessions': sees('mySessions', '{ mySessions { id device createdAt lastUsedAt expiresAt } }'),
  'Query.mySolvedHistory': sees('mySolvedHistory', '{ mySolvedHistory { consentedAt readAt } }'),
  'Query.exportMyData': sees('exportMyData', '{ exportMyData }'),
  ...hidden('Query.exportLeetCodeUser', 'problems', '{ exportLeetCodeUser(username: "member_codes") }'),
  ...hidden('Query.exportUser', 'contests', 'query ($id: ID!) { exportUser(userId: $id) }', ({ people }) => ({
    id: people.member.userId,
  })),
  ...hidden(
    'Query.confirmSubmissions',
    'problems',
    `{ confirmSubmissions(users: [{ username: "member_codes", claims: [] }]) {
      username confirmations { submissionId confirmed { noveltySettledBy submittedAt } }
    } }`,
  ),
  ...hidden(
    'Query.sweepRecentSubmissions',
    'problems',
    '{ sweepRecentSubmissions(usernames: ["member_codes"]) { username accepted { submissionId problemSlug submittedAt } } }',
  ),
  ...hidden(
    'Query.problemsOfSolvedHistories',
    'problems',
    'query ($id: ID!) { problemsOfSolvedHistories(userIds: [$id]) }',
    ({ people }) => ({ id: people.member.userId }),
  ),
  ...hidden(
    'Query.pickProblems',
    'problems',
    '{ pickProblems(seed: "1", slots: [{ count: 2 }]) { problems { slug } } }',
  ),
  ...hidden(
    'Query.recommendProblems',
    'problems',
    '{ recommendProblems(seed: "1", solved: ["two-sum"]) { items { topic { id } problem { slug } } } }',
  ),
  ...hidden(
    'Query.leetcodeRoundResults',
    'problems',
    '{ leetcodeRoundResults(round: "weekly 408", usernames: ["member_codes"]) { username outcome } }',
  ),
  ...hidden(
    'Query.problemsByName',
    'problems',
    '{ problemsByName(names: ["1"]) { matches { name problems { slug } } } }',
  ),
  ...hidden(
    'Query.freshLeetCodeProfile',
    'problems',
    '{ freshLeetCodeProfile(username: "member_codes") { username aboutMe } }',
  ),

  'Subscription.submissionEvents of a public community': submissionEvents(publicClub),
  'Subscription.submissionEvents of a private community': submissionEvents(privateClub),
  'Subscription.contestEvents of a public community': contestEvents(publicClub),
  'Subscription.contestEvents of a private community': contestEvents(privateClub),
  'Subscription.duelEvents of a public community': duelEvents('publicClub'),
  'Subscription.duelEvents of a private community': duelEvents('privateClub'),
  'Subscription.myDuels': hears('myDuels', 'subscription { myDuels { id } }'),
  'Subscription.standings of a public community': standings(publicClub),
  'Subscription.standings of a private community': standings(privateClub),
  'Subscription.events': hears(
    'events',
    'subscription ($name: String!) { events(subscriber: $name) { id at } }',
    () => ({
      name: SUBSCRIBER,
    }),
  ),
};

interface RankedRow {
  shownAs: string;
  points: number;
}
const isNamed = ({ points }: RankedRow) => points === POINTS_OF_NAMED;
const isAnonymous = ({ shownAs }: RankedRow) => shownAs === 'ANONYMOUS';
const isFormer = ({ shownAs }: RankedRow) => shownAs === 'FORMER_MEMBER';

type Page = { edges: { node: RankedRow & Record<string, unknown> }[] };
/** A field of the wanted row. A missing row fails the cell: it would pass for a hidden value. */
const inRow = (page: Page | undefined, isWanted: (row: RankedRow) => boolean, field: string) => {
  const row = page?.edges.map(({ node }) => node).find(isWanted);
  if (row === undefined) throw new Error(`There is no such row in ${JSON.stringify(page)}`);
  return row[field];
};

const onBoard = (isWanted: (row: RankedRow) => boolean, selection = 'user { id }') =>
  sees(
    (data) => {
      const { leaderboard } = data as { leaderboard: { entries: Page } };
      const value = inRow(leaderboard.entries, isWanted, selection.split(' ', 1)[0]!);
      const inner = /^user \{ (discord|leetcode|streak|profile)/.exec(selection)?.[1];
      return inner === undefined ? value : (value as Record<string, unknown> | null)?.[inner];
    },
    `query ($id: ID!) { leaderboard(communityId: $id) { entries { edges { node { points shownAs lastScoredAt ${selection} } } } } }`,
    (world) => ({ id: world.publicClub.communityId }),
  );
const onGlobalBoard = (field: string, selection = '') =>
  sees(fieldOf('globalLeaderboard', field), `{ globalLeaderboard { ${field} ${selection} } }`);
const inStandings = (isWanted: (row: RankedRow) => boolean, selection = 'user { id }') =>
  sees(
    (data) =>
      inRow((data as { contest: { standings: Page } }).contest.standings, isWanted, selection.split(' ', 1)[0]!),
    `query ($id: ID!) { contest(id: $id) { standings { edges { node { points shownAs lastScoredAt ${selection} } } } } }`,
    (world) => ({ id: world.publicClub.contestId }),
  );
const EVENTS = `subscription ($id: ID!) {
  submissionEvents(communityId: $id, after: "0") { points shownAs displayName user { id } }
}`;
/** What a caller reads from the start of the log until there was an event of a named, an anonymous and a former member; or the error. */
const heardBy = (world: World, caller: NeighbourName) =>
  world.once(`events for ${caller}`, async () => {
    const rows: RankedRow[] = [];
    const hasAll = (data: Record<string, unknown>) => {
      rows.push(data['submissionEvents'] as RankedRow);
      return [isNamed, isAnonymous, isFormer].every((isWanted) => rows.some(isWanted));
    };
    const operation = { query: EVENTS, variables: idOfPublic(world) };
    const { errors } = await firstEvent(world.api.url, operation, bearer(world.tokens[caller]), hasAll);
    return { rows, ...(errors && { errors }) };
  });
const amongEntrants = (shownAs: string, selection = 'user { id }') =>
  sees(
    (data) =>
      inRow(
        (data as { contest: { entrants: Page } }).contest.entrants,
        (row) => row.shownAs === shownAs,
        selection.split(' ', 1)[0]!,
      ),
    `query ($id: ID!) { contest(id: $id) { entrants(first: 100) { edges { node { shownAs ${selection} } } } } }`,
    (world) => ({ id: world.publicClub.contestId }),
  );
const inEvents = (isWanted: (row: RankedRow) => boolean, field: 'displayName' | 'user' = 'user'): Play => ({
  document: EVENTS,
  run: async (world, caller) => {
    const { rows, errors } = await heardBy(world, caller);
    return outcomeOf({ data: { row: rows.find(isWanted) ?? null }, ...(errors && { errors }) }, `row.${field}`);
  },
});
const inCommunity = (field: string, selection = '', path = field) =>
  sees(fieldOf('community', path), `query ($id: ID!) { community(id: $id) { ${field} ${selection} } }`, (world) => ({
    id: world.publicClub.communityId,
  }));
/** What the bot asks of a member of the public community. */
const ofMember = (field: string, selection: string, path = field.split('(', 1)[0]!) =>
  sees(
    fieldOf('community', path),
    `query ($id: ID!, $who: ID!) { community(id: $id) { ${field} ${selection} } }`,
    ({ publicClub: { communityId }, people }) => ({ id: communityId, who: people.member.discordUserId }),
  );
/** Today's challenge in the public community, once LeetCord knows it. */
const inDaily = (field: string, selection = '', argument = '') =>
  sees(
    fieldOf('community.daily', field),
    `query ($id: ID!${argument === '' ? '' : ', $who: ID!'}) { community(id: $id) { daily { ${field}${argument} ${selection} endsAt } } }`,
    async ({ api, once, people, publicClub: { communityId: id } }) => {
      const query = 'query ($id: ID!) { community(id: $id) { daily { date } } }';
      const isKnown = async () => at((await api.ask({ query, variables: { id } })).data, 'community.daily') !== null;
      await once('the daily challenge', () => expect.poll(isKnown, { timeout: 90_000 }).toBe(true));
      return { id, ...(argument !== '' && { who: people.member.discordUserId }) };
    },
  );
const inSubmission = (name: keyof Submissions, field: string, selection = '') =>
  sees(fieldOf('submission', field), `query ($id: ID!) { submission(id: $id) { ${field} ${selection} } }`, (world) => ({
    id: world.submissions[name],
  }));

/** The audit log of the public community, in which somebody has been moderated. */
const auditLog = (pick: string, by = '') =>
  sees(
    pick,
    `query ($id: ID!) { community(id: $id) { auditLog(${by || 'first: 20'}) { edges { cursor node { at by { user { id } discordUserId } } } } } }`,
    async (world) => {
      await world.once('a disqualification', async () => {
        // Not in the contest whose standings are read.
        const { id: contestId } = await plannedContest(world, world.publicClub, 'moderated', new Date());
        const { userId } = world.people.moderator;
        await world.api.mutate('disqualifyEntrant', { contestId, userId, reason: 'Copied' }, world.tokens.owner);
      });
      return { id: world.publicClub.communityId };
    },
  );
/** What a member of the public community has submitted. */
const memberSubmissions = (by = '') =>
  sees(
    'community.memberSubmissions',
    `query ($id: ID!, $userId: ID) { community(id: $id) { memberSubmissions(userId: $userId${by}) { id submittedAt points isVoid } } }`,
    ({ people, publicClub: { communityId } }) => ({ id: communityId, userId: people.member.userId }),
  );
const templates = (by = '') =>
  sees(
    'community.contestTemplates',
    `query ($id: ID!) { community(id: $id) { contestTemplates${by} { id upcoming { startsAt } failure { startsAt } } } }`,
    idOfPublic,
  );
const idOfPublic = (world: World) => ({ id: world.publicClub.communityId });
const NEWS_HOLDS = 'query ($id: ID!) { community(id: $id) { newsHolds { channelId since dueAt } } }';
const MEMBERS = 'query ($id: ID!) { community(id: $id) { members { edges { node { user { id } displayName } } } } }';
const PROFILES = `query ($id: ID!) { leaderboard(communityId: $id) {
  entries { edges { node { user { leetcode { profile { username } } } } } }
} }`;

/** How each field is tested that some callers cannot see although they see its parent. */
export const privateFields: Record<string, Play> = {
  'User.discord of oneself': sees('me.discord', '{ me { discord { id username linkedAt avatarUrl } } }'),
  'User.discord of somebody else': onBoard(isNamed, 'user { discord { id } }'),
  'User.streak of oneself': sees('me.streak', '{ me { streak { current endsAt timeZone } } }'),
  'User.streak of somebody who is shown by name': onBoard(isNamed, 'user { streak { current } }'),
  'Community.streakOf a member, for the bot': sees(
    'community.streakOf',
    'query ($id: ID!, $who: ID!) { community(id: $id) { streakOf(discordUserId: $who, askedBy: $who) { endsAt } } }',
    ({ publicClub, people }) => ({ id: publicClub.communityId, who: people.member.discordUserId }),
  ),
  'Community.practice': inCommunity('practice', '{ randomProblem { slug } }'),
  'Community.practice of a member, for the bot': ofMember(
    'practice(discordUserId: $who)',
    '{ randomProblem { slug } }',
  ),
  'Practice.recommendations': inCommunity('practice', '{ recommendations { items { problem { slug } } } }'),
  'Community.daily': inDaily('solvers', '{ shownAs user { id } }'),
  'CommunityDaily.isSolved': inDaily('isSolved'),
  'CommunityDaily.isSolved of a member, for the bot': inDaily('isSolved', '', '(discordUserId: $who)'),
  'CommunityProblem.isSolved': inCommunity(
    'problem(slug: "two-sum")',
    '{ isSolved problem { slug } }',
    'problem.isSolved',
  ),
  'CommunityProblem.isSolved of a member, for the bot': ofMember(
    'problem(slug: "two-sum")',
    '{ isSolved(discordUserId: $who) }',
    'problem.isSolved',
  ),
  'User.profile of oneself': sees('me.profile', '{ me { profile { id today } } }'),
  'User.profile of somebody who shows it to members': onBoard(isNamed, 'user { profile { id } }'),
  'Profile.visibility of oneself': sees('me.profile.visibility', '{ me { profile { visibility } } }'),
  'Profile.user': sees('me.profile.user', '{ me { profile { user { id } } } }'),
  'Community.profileOf a member, for the bot': ofMember('profileOf(discordUserId: $who, askedBy: $who)', '{ id }'),
  'User.leetcode': onBoard(isNamed, 'user { leetcode { username provenAt } }'),
  'Contest.mine': sees(
    'contest.mine',
    'query ($id: ID!) { contest(id: $id) { mine { rank problems { solvedAt } } } }',
    (world) => ({ id: world.privateClub.contestId }),
  ),
  'Contest.aroundMe': sees(
    'contest.aroundMe',
    'query ($id: ID!) { contest(id: $id) { aroundMe { edges { node { rank } } } } }',
    (world) => ({ id: world.privateClub.contestId }),
  ),
  'Leaderboard.aroundMe': sees(
    fieldOf('leaderboard', 'aroundMe'),
    'query ($id: ID!) { leaderboard(communityId: $id) { aroundMe { edges { node { rank } } } } }',
    (world) => ({ id: world.publicClub.communityId }),
  ),
  'Contest.mine of a member, for the bot': sees(
    fieldOf('contest', 'mine'),
    'query ($id: ID!, $who: ID!) { contest(id: $id) { mine(discordUserId: $who) { rank } } }',
    ({ publicClub: { contestId }, people }) => ({ id: contestId, who: people.member.discordUserId }),
  ),
  'Leaderboard.mine': sees(
    fieldOf('leaderboard', 'mine'),
    'query ($id: ID!) { leaderboard(communityId: $id) { mine { rank } } }',
    (world) => ({ id: world.publicClub.communityId }),
  ),
  'Leaderboard.mine of a member, for the bot': sees(
    fieldOf('leaderboard', 'mine'),
    'query ($id: ID!, $who: ID!) { leaderboard(communityId: $id) { mine(discordUserId: $who) { rank } } }',
    ({ publicClub: { communityId }, people }) => ({ id: communityId, who: people.member.discordUserId }),
  ),
  'GlobalLeaderboard.aroundMe': onGlobalBoard('aroundMe', '{ edges { node { rank } } }'),
  'GlobalLeaderboard.mine': onGlobalBoard('mine', '{ rank }'),
  'GlobalLeaderboard.mine of a member, for the bot': sees(
    fieldOf('globalLeaderboard', 'mine'),
    'query ($member: DiscordMemberInput) { globalLeaderboard { mine(member: $member) { rank } } }',
    ({ publicClub: { communityId }, people }) => ({
      member: { communityId, discordUserId: people.member.discordUserId },
    }),
  ),
  'GlobalLeaderboard.includesMe': onGlobalBoard('includesMe'),
  'LeaderboardEntry.displayName shown by name': onBoard(isNamed, 'displayName'),
  'LeaderboardEntry.displayName who is anonymous': onBoard(isAnonymous, 'displayName'),
  'LeaderboardEntry.displayName who is a former member': onBoard(isFormer, 'displayName'),
  'LeaderboardEntry.user shown by name': onBoard(isNamed),
  'LeaderboardEntry.user who is anonymous': onBoard(isAnonymous),
  'LeaderboardEntry.user who is a former member': onBoard(isFormer),
  'Standing.displayName shown by name': inStandings(isNamed, 'displayName'),
  'Standing.displayName who is anonymous': inStandings(isAnonymous, 'displayName'),
  'Standing.displayName who is a former member': inStandings(isFormer, 'displayName'),
  'Standing.user shown by name': inStandings(isNamed),
  'Standing.user who is anonymous': inStandings(isAnonymous),
  'Standing.user who is a former member': inStandings(isFormer),
  'DuelOpponent.user shown by name': opponent('named', 'user { id }'),
  'DuelOpponent.user who is anonymous': opponent('anonymous', 'user { id }'),
  'DuelOpponent.displayName shown by name': opponent('named', 'displayName'),
  'DuelOpponent.displayName who is anonymous': opponent('anonymous', 'displayName'),
  'DuelPlayer.displayName shown by name': duelPlayer('challenged', 'displayName'),
  'DuelPlayer.displayName who is anonymous': duelPlayer('challenger', 'displayName'),
  'DuelPlayer.user shown by name': duelPlayer('challenged', 'user { id }'),
  'DuelPlayer.user who is anonymous': duelPlayer('challenger', 'user { id }'),
  'StudyPlanMember.displayName shown by name': onStudyPlan('NAME', 'displayName'),
  'StudyPlanMember.displayName who is anonymous': onStudyPlan('ANONYMOUS', 'displayName'),
  'StudyPlanMember.user shown by name': onStudyPlan('NAME'),
  'StudyPlanMember.user who is anonymous': onStudyPlan('ANONYMOUS'),
  'Entrant.displayName shown by name': amongEntrants('NAME', 'displayName'),
  'Entrant.displayName who is anonymous': amongEntrants('ANONYMOUS', 'displayName'),
  'Entrant.displayName who is a former member': amongEntrants('FORMER_MEMBER', 'displayName'),
  'Entrant.user shown by name': amongEntrants('NAME'),
  'Entrant.user who is anonymous': amongEntrants('ANONYMOUS'),
  'Entrant.user who is a former member': amongEntrants('FORMER_MEMBER'),
  'SubmissionEvent.displayName shown by name': inEvents(isNamed, 'displayName'),
  'SubmissionEvent.displayName who is anonymous': inEvents(isAnonymous, 'displayName'),
  'SubmissionEvent.displayName who is a former member': inEvents(isFormer, 'displayName'),
  'SubmissionEvent.user shown by name': inEvents(isNamed),
  'SubmissionEvent.user who is anonymous': inEvents(isAnonymous),
  'SubmissionEvent.user who is a former member': inEvents(isFormer),
  'Community.announcementChannelId': inCommunity('announcementChannelId'),
  'Community.titleRoles': inCommunity('titleRoles', '{ roleId }'),
  'Community.destinations': inCommunity('destinations', '{ channelId waitsUntil }'),
  'Community.newsHolds': sees('community.newsHolds', NEWS_HOLDS, ({ api, tokens, once }) =>
    once('community with held news', async () => {
      const server = { discordGuildId: '8600', name: 'Held back' };
      const selection = '__typename ... on CommunitySuccess { community { id } }';
      const id = at(await api.mutate('registerCommunity', server, tokens.bot, selection), 'community.id');
      const by = { discordUserId: '1', canManageServer: true, isServerOwner: false };
      await api.mutate('setAnnouncementChannel', { communityId: id, channelId: '1', by }, tokens.bot);
      await api.mutate('holdNews', { communityId: id, channelId: '1', cursor: '1', refusedKey: 'none' }, tokens.bot);
      return { id };
    }),
  ),
  'Community.myMembership': inCommunity('myMembership', '{ role }'),
  'Community.members': inCommunity('members', '{ edges { cursor node { id joinedAt } } }'),
  'Community.contestTemplates': templates(),
  'Community.contestTemplates for a moderator': templates(
    '(by: { discordUserId: "43", canManageServer: true, isServerOwner: false })',
  ),
  'Community.contestTemplates for a plain member': templates(
    '(by: { discordUserId: "44", canManageServer: false, isServerOwner: false })',
  ),
  'Community.auditLog': auditLog('community.auditLog'),
  'Community.auditLog for a moderator': auditLog(
    'community.auditLog',
    'by: { discordUserId: "43", canManageServer: true, isServerOwner: false }',
  ),
  'Community.auditLog for a plain member': auditLog(
    'community.auditLog',
    'by: { discordUserId: "44", canManageServer: false, isServerOwner: false }',
  ),
  'Community.memberSubmissions': memberSubmissions(),
  'Community.memberSubmissions for a moderator': memberSubmissions(
    ', by: { discordUserId: "43", canManageServer: true, isServerOwner: false }',
  ),
  'Community.memberSubmissions for a plain member': memberSubmissions(
    ', by: { discordUserId: "44", canManageServer: false, isServerOwner: false }',
  ),
  'AuditPerson.user who moderated': auditLog('community.auditLog.edges.0.node.by.user'),
  'Member.user': sees('community.members.edges.0.node.user', MEMBERS, idOfPublic),
  'Member.displayName': sees('community.members.edges.0.node.displayName', MEMBERS, idOfPublic),
  'Community.discordGuildId': inCommunity('discordGuildId'),
  'LeetCodeAccount.profile': sees('leaderboard.entries.edges.0.node.user.leetcode.profile', PROFILES, idOfPublic),
  'Submission.leetcodeId of the member': inSubmission('members', 'leetcodeId'),
  'Submission.user shown by name': inSubmission('named', 'user', '{ id }'),
  'Submission.user who is anonymous': inSubmission('anonymous', 'user', '{ id }'),
  // By its name: the other award is from the public community.
  'Submission.awards in a private community': sees(
    (data) =>
      (data as { submission: { awards: { community: { name: string } }[] } }).submission.awards.find(
        ({ community: { name } }) => name === PRIVATE_NAME,
      ),
    'query ($id: ID!) { submission(id: $id) { awards { community { name } } } }',
    ({ submissions }) => ({ id: submissions.named }),
  ),
};
