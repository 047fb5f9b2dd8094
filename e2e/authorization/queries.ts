import { at } from '@leetcord/driver/ask';
import { fieldOf, hears, hidden, sees, type Play } from './play.ts';
import type { PlayingClub } from './clubs.ts';
import { POINTS_OF_NAMED, type Submissions } from './submissions.ts';
import { SUBSCRIBER, type World } from './world.ts';

type ClubIn = (world: World) => PlayingClub;
const publicClub: ClubIn = (world) => world.publicClub;
const privateClub: ClubIn = (world) => world.privateClub;

const leaderboard = (club: ClubIn) =>
  sees('leaderboard', 'query ($id: ID!) { leaderboard(communityId: $id) { window } }', (world) => ({
    id: club(world).communityId,
  }));
const community = (club: ClubIn) =>
  sees('community', 'query ($id: ID!) { community(id: $id) { id } }', (world) => ({ id: club(world).communityId }));
const communityByDiscordGuild = (club: ClubIn) =>
  sees(
    'communityByDiscordGuild',
    'query ($id: ID!) { communityByDiscordGuild(discordGuildId: $id) { id } }',
    (world) => ({ id: club(world).guildId }),
  );
const contest = (club: ClubIn) =>
  sees('contest', 'query ($id: ID!) { contest(id: $id) { id } }', (world) => ({ id: club(world).contestId }));
const submission = (name: keyof Submissions) =>
  sees('submission', 'query ($id: ID!) { submission(id: $id) { id } }', ({ submissions }) => ({
    id: submissions[name],
  }));
const submissionEvents = (club: ClubIn) =>
  hears(
    'submissionEvents',
    'subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") { id } }',
    (world) => ({ id: club(world).communityId }),
  );

/** How each field below Query and Subscription is played. */
export const queries: Record<string, Play> = {
  'Query.leaderboard of a public community': leaderboard(publicClub),
  'Query.leaderboard of a private community': leaderboard(privateClub),
  'Query.community that is public': community(publicClub),
  'Query.community that is private': community(privateClub),
  'Query.communityByDiscordGuild that is public': communityByDiscordGuild(publicClub),
  'Query.communityByDiscordGuild that is private': communityByDiscordGuild(privateClub),
  'Query.contest of a public community': contest(publicClub),
  'Query.contest of a private community': contest(privateClub),
  'Query.submission scored in a public community': submission('named'),
  'Query.submission scored in a private community': submission('privateOnly'),
  'Query.submission that waits': submission('pending'),
  'Query.event': sees('event', '{ event(cursor: "1") { id } }'),
  'Query.newsHolds': sees('newsHolds', '{ newsHolds { since } }'),
  'Query.openCommunities': sees('openCommunities', '{ openCommunities { pageInfo { hasNextPage } } }'),
  'Query.problem': sees('problem', '{ problem(slug: "two-sum") { slug } }'),
  'Query.problems': sees('problems', '{ problems { totalCount } }'),
  'Query.randomProblem': sees('randomProblem', '{ randomProblem { slug } }'),
  'Query.topicTags': sees('topicTags', '{ topicTags { tags { slug } } }'),
  'Query.catalogueStatus': sees('catalogueStatus', '{ catalogueStatus { isBuiltIn } }'),
  'Query.leetcodeProfile': sees('leetcodeProfile', '{ leetcodeProfile(username: "member_codes") { username } }'),
  'Query.recentAcceptedSubmissions': sees(
    'recentAcceptedSubmissions',
    '{ recentAcceptedSubmissions(username: "member_codes") { isStale } }',
  ),
  'Query.dailyChallenge': sees('dailyChallenge', '{ dailyChallenge { date } }'),
  'Query.me': sees('me', '{ me { id } }'),
  'Query.myCommunities': sees('myCommunities', '{ myCommunities { id } }'),
  'Query.mySubmissions': sees('mySubmissions', '{ mySubmissions { edges { cursor } } }'),
  'Query.myApiKeys': sees('myApiKeys', '{ myApiKeys { id } }'),
  'Query.mySessions': sees('mySessions', '{ mySessions { id } }'),
  'Query.exportMyData': sees('exportMyData', '{ exportMyData }'),
  ...hidden('Query.exportLeetCodeUser', 'problems', () => ({
    query: '{ exportLeetCodeUser(username: "member_codes") }',
  })),
  ...hidden('Query.exportUser', 'contests', ({ people }) => ({
    query: 'query ($id: ID!) { exportUser(userId: $id) }',
    variables: { id: people.member.userId },
  })),
  ...hidden('Query.confirmSubmissions', 'problems', () => ({
    query: '{ confirmSubmissions(users: [{ username: "member_codes", claims: [] }]) { username } }',
  })),
  ...hidden('Query.sweepRecentSubmissions', 'problems', () => ({
    query: '{ sweepRecentSubmissions(usernames: ["member_codes"]) { username } }',
  })),
  ...hidden('Query.freshLeetCodeProfile', 'problems', () => ({
    query: '{ freshLeetCodeProfile(username: "member_codes") { username } }',
  })),

  'Subscription.submissionEvents of a public community': submissionEvents(publicClub),
  'Subscription.submissionEvents of a private community': submissionEvents(privateClub),
  'Subscription.events': hears('events', 'subscription ($name: String!) { events(subscriber: $name) { id } }', () => ({
    name: SUBSCRIBER,
  })),
};

interface RankedRow {
  shownAs: string;
  points: number;
}
const isNamed = ({ points }: RankedRow) => points === POINTS_OF_NAMED;
const isAnonymous = ({ shownAs }: RankedRow) => shownAs === 'ANONYMOUS';
const isFormer = ({ shownAs }: RankedRow) => shownAs === 'FORMER_MEMBER';

type Page = { edges: { node: RankedRow & Record<string, unknown> }[] };
/** A field of the row that is wanted. A row that is not there fails the cell: it would pass for a value that is hidden. */
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
      return selection.includes('discord') ? (value as { discord: unknown } | null)?.discord : value;
    },
    `query ($id: ID!) { leaderboard(communityId: $id) { entries { edges { node { points shownAs ${selection} } } } } }`,
    (world) => ({ id: world.publicClub.communityId }),
  );
const inStandings = (isWanted: (row: RankedRow) => boolean, selection = 'user { id }') =>
  sees(
    (data) =>
      inRow((data as { contest: { standings: Page } }).contest.standings, isWanted, selection.split(' ', 1)[0]!),
    `query ($id: ID!) { contest(id: $id) { standings { edges { node { points shownAs ${selection} } } } } }`,
    (world) => ({ id: world.publicClub.contestId }),
  );
const inEvents = (isWanted: (row: RankedRow) => boolean, selection = 'user { id }') =>
  hears(
    `submissionEvents.${selection.split(' ', 1)[0]}`,
    `subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") { points shownAs ${selection} } }`,
    (world) => ({ id: world.publicClub.communityId }),
    (data) => isWanted((data as { submissionEvents: RankedRow }).submissionEvents),
  );
const inCommunity = (field: string, selection = '') =>
  sees(fieldOf('community', field), `query ($id: ID!) { community(id: $id) { ${field} ${selection} } }`, (world) => ({
    id: world.publicClub.communityId,
  }));
const inSubmission = (name: keyof Submissions, field: string, selection = '') =>
  sees(fieldOf('submission', field), `query ($id: ID!) { submission(id: $id) { ${field} ${selection} } }`, (world) => ({
    id: world.submissions[name],
  }));

/** How each field is played that not everybody sees who sees its parent. */
export const privateFields: Record<string, Play> = {
  'User.discord of oneself': sees('me.discord', '{ me { discord { id } } }'),
  'User.discord of somebody else': onBoard(isNamed, 'user { discord { id } }'),
  'Leaderboard.mine': sees(
    fieldOf('leaderboard', 'mine'),
    'query ($id: ID!) { leaderboard(communityId: $id) { mine { rank } } }',
    (world) => ({ id: world.publicClub.communityId }),
  ),
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
  'SubmissionEvent.displayName shown by name': inEvents(isNamed, 'displayName'),
  'SubmissionEvent.displayName who is anonymous': inEvents(isAnonymous, 'displayName'),
  'SubmissionEvent.displayName who is a former member': inEvents(isFormer, 'displayName'),
  'SubmissionEvent.user shown by name': inEvents(isNamed),
  'SubmissionEvent.user who is anonymous': inEvents(isAnonymous),
  'SubmissionEvent.user who is a former member': inEvents(isFormer),
  'Community.announcementChannelId': inCommunity('announcementChannelId'),
  'Community.newsHold': async (world, caller) => {
    const { api, tokens } = world;
    const server = { discordGuildId: '8600', name: 'Held back' };
    const selection = '__typename ... on CommunitySuccess { community { id } }';
    const id = at(await api.mutate('registerCommunity', server, tokens.bot, selection), 'community.id');
    await api.mutate('holdNews', { communityId: id, cursor: '1', refusedKey: 'none' }, tokens.bot);
    const query = 'query ($id: ID!) { community(id: $id) { newsHold { since } } }';
    return sees('community.newsHold', query, () => ({ id }))(world, caller);
  },
  'Community.myMembership': inCommunity('myMembership', '{ role }'),
  'Community.members': inCommunity('members', '{ edges { cursor } }'),
  'Submission.leetcodeId of the member': inSubmission('members', 'leetcodeId'),
  'Submission.user shown by name': inSubmission('named', 'user', '{ id }'),
  'Submission.user who is anonymous': inSubmission('anonymous', 'user', '{ id }'),
  'Submission.awards in a private community': async (world, caller) => {
    const isPrivate = ({ community }: { community: { id: string } }) => community.id === world.privateClub.communityId;
    const find = (data: unknown) =>
      (data as { submission: { awards: { community: { id: string } }[] } }).submission.awards.find(isPrivate);
    const query = 'query ($id: ID!) { submission(id: $id) { awards { community { id } } } }';
    return sees(find, query, ({ submissions }) => ({ id: submissions.named }))(world, caller);
  },
};
