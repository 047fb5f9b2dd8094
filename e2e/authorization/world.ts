import { joinAsMember, type Member } from '@leetcord/launcher/demo/member';
import { createApi, type Api } from '../support/api.ts';
import { at, mutation } from '../support/ask.ts';
import { communityOf } from '../support/communities.ts';
import { createInsider, type Insider } from '../support/insider.ts';
import { startLeague, type League } from '../support/league.ts';
import { welcomeNewcomers, type Newcomers, type Person } from '../support/people.ts';
import { solveConfirmed } from '../support/solving.ts';
import { firstEvent } from '../support/subscribe.ts';
import { USERS, type NeighbourName, type UserName } from './callers.ts';

/** A community of a Discord server, with a contest that runs. */
export interface Club {
  guildId: string;
  channelId: string;
  communityId: string;
  contestId: string;
}

/** What the table is played in. Nobody in it changes: who is to be changed comes as a newcomer. */
export interface World {
  league: League;
  api: Api;
  insider: Insider;
  newcomers: Newcomers;
  /** The access token or API key of each caller. */
  tokens: Record<NeighbourName, string | undefined>;
  /** Tokens that subgraphs take: API keys are exchanged. */
  subgraphTokens: Record<NeighbourName, string | undefined>;
  people: Record<UserName, Member>;
  /** The same people are in both, in the same roles, but for `outsider`. */
  publicClub: Club;
  privateClub: Club;
  /** Where `outsider` is a member. */
  elsewhere: Club;
  /** Ids of submissions. */
  submissions: {
    /** Of a member who is shown by their name. */
    named: string;
    /** Of a member who hides their name. */
    anonymous: string;
    /** Of the caller `member`. */
    members: string;
    /** Scored in the private community only. */
    private: string;
    /** Not confirmed. */
    pending: string;
  };
}

/** The subscriber whose place in the event log is before all of them. */
export const SUBSCRIBER = 'table';

/** The members of both communities, by what they are there for. The first owns the servers. */
const ROLES = ['owner', 'moderator', 'member', 'named', 'anonymous', 'former'] as const;
type RoleName = (typeof ROLES)[number];
/** Nobody else has as many points as `named`, which tells them from those whose name is shown too. */
const SOLVES: Record<RoleName, string> = {
  owner: 'two-sum',
  moderator: 'two-sum',
  member: 'two-sum',
  named: 'trapping-rain-water',
  anonymous: 'add-two-numbers',
  former: '3sum',
};
export const POINTS_OF_NAMED = 7;

export async function createWorld(): Promise<World> {
  const league = await startLeague();
  const { stage, system } = league;
  const api = createApi(stage.api);
  const insider = createInsider(system);

  const serviceToken = async (service: 'bot' | 'contests') => {
    const secret = system.secrets[`${service}Service`];
    const selection = '__typename ... on SignInServiceSuccess { accessToken }';
    return (await api.mutate('signInService', { service, secret }, undefined, selection))['accessToken'] as string;
  };
  const bot = await serviceToken('bot');

  const makeClub = async (name: string, usernames: readonly string[]) => {
    const members = usernames.map((username) => ({ username, isAdmin: username === 'moderator' }));
    const guild = await stage.discord.createGuild({ name, members });
    const idOf = (username: string) => guild.members.find((member) => member.username === username)!.userId;
    const channelId = guild.channels[0]!.id;
    return {
      guildId: guild.id,
      communityId: await communityOf(api, guild.id, bot),
      channelId,
      join: (username: string) =>
        joinAsMember(stage, { discordUserId: idOf(username), channelId, leetcodeUsername: `${username}_codes` }),
    };
  };
  const [publicGuild, privateGuild, otherGuild] = await Promise.all([
    makeClub('Public club', ROLES),
    makeClub('Private club', [...ROLES, 'private_only']),
    makeClub('Elsewhere', ['owner_elsewhere', 'outsider']),
  ]);

  const joinBoth = async (name: RoleName) => {
    await publicGuild.join(name);
    return [name, await privateGuild.join(name)] as const;
  };
  const joined = Object.fromEntries(await Promise.all(ROLES.map(joinBoth))) as Record<RoleName, Member>;
  const outsider = await otherGuild.join('outsider');
  const privateOnly = await privateGuild.join('private_only');
  const { owner, moderator, member, named, anonymous, former } = joined;
  await otherGuild.join('owner_elsewhere');

  const openClub = async ({ guildId, channelId, communityId }: Omit<Club, 'contestId'>): Promise<Club> => {
    const startsAt = new Date(Date.now() - 60_000);
    const endsAt = new Date(Date.now() + 24 * 3_600_000);
    const contest = { communityId, title: 'Sprint', startsAt, endsAt, idempotencyKey: `sprint-${communityId}` };
    const selection = '__typename ... on CreateContestSuccess { contest { id } } ... on UserError { message }';
    const created = await api.mutate('createContest', contest, owner.accessToken, selection);
    const contestId = at(created, 'contest.id') as string;
    await api.mutate('setMyPrivacy', { communityId, isAnonymous: true }, anonymous.accessToken);
    return { guildId, channelId, communityId, contestId };
  };
  const publicClub = await openClub(publicGuild);
  const privateClub = await openClub(privateGuild);
  const visibility = { communityId: privateClub.communityId, visibility: 'PRIVATE' };
  await api.mutate('setCommunityVisibility', visibility, owner.accessToken);

  const firstOfAll = firstEvent(
    stage.api,
    {
      query: 'subscription ($subscriber: String!) { events(subscriber: $subscriber) { cursor } }',
      variables: { subscriber: SUBSCRIBER },
    },
    { authorization: `Bearer ${bot}` },
  );
  const scored = (who: Member, slug: string) => solveConfirmed(api, stage, who, slug);
  const solveOne = async (name: RoleName) => [name, await scored(joined[name], SOLVES[name])] as const;
  const solved = Object.fromEntries(await Promise.all(ROLES.map(solveOne))) as Record<RoleName, string>;
  const privateSubmission = await scored(privateOnly, 'two-sum');
  await firstOfAll;
  for (const { communityId } of [publicClub, privateClub]) {
    await api.mutate('leaveCommunity', { communityId }, former.accessToken);
  }
  const neverMade = {
    submissionId: '2999999999',
    problemSlug: 'valid-parentheses',
    language: 'cpp',
    verdict: 'ACCEPTED',
    submittedAt: new Date(),
  };
  const pending = await api.mutate(
    'recordSubmission',
    neverMade,
    named.accessToken,
    '__typename ... on RecordSubmissionSuccess { submission { id } }',
  );

  const createKey = async (...scopes: string[]) => {
    const selection = '__typename ... on CreateApiKeySuccess { secret }';
    const created = await api.mutate('createApiKey', { name: 'A key', scopes }, member.accessToken, selection);
    return created['secret'] as string;
  };
  const exchanged = async (secret: string) => {
    const operation = mutation('exchangeApiKey', { secret }, '... on ExchangeApiKeySuccess { accessToken }');
    return at((await insider.askSubgraph('users', operation)).data, 'exchangeApiKey.accessToken') as string;
  };
  const people = { outsider, member, moderator, owner };
  const keys = {
    key: await createKey(),
    communitiesKey: await createKey('COMMUNITIES_READ'),
    accountKey: await createKey('ACCOUNT_READ'),
  };
  const tokens = {
    anonymous: undefined,
    ...(Object.fromEntries(USERS.map((name) => [name, people[name].accessToken])) as Record<UserName, string>),
    bot,
    ...keys,
    contests: await serviceToken('contests'),
    // What users signs for itself: nobody can ask for it.
    users: await insider.sign({
      kind: 'service',
      sub: 'users',
      scope: 'profiles:read-fresh members:write users:forget users:export',
    }),
  };
  return {
    league,
    api,
    insider,
    newcomers: welcomeNewcomers(api, bot),
    tokens,
    subgraphTokens: {
      ...tokens,
      key: await exchanged(keys.key),
      communitiesKey: await exchanged(keys.communitiesKey),
      accountKey: await exchanged(keys.accountKey),
    },
    people,
    publicClub,
    privateClub,
    elsewhere: { ...otherGuild, contestId: '' },
    submissions: {
      named: solved.named,
      anonymous: solved.anonymous,
      members: solved.member,
      private: privateSubmission,
      pending: at(pending, 'submission.id') as string,
    },
  };
}

/** A caller like the one named, whom nobody will miss. */
export async function twinOf({ newcomers, tokens, privateClub, elsewhere }: World, name: NeighbourName) {
  const join = (): Promise<Person> | undefined => {
    if (name === 'outsider') return newcomers.join(elsewhere.guildId);
    if (name === 'member' || name === 'moderator' || name === 'owner') return newcomers.join(privateClub.guildId, name);
    return undefined;
  };
  const person = await join();
  return { person, token: person?.accessToken ?? tokens[name] };
}
