import { at } from '@leetcord/driver/ask';
import { communityOf } from '@leetcord/driver/communities';
import { joinAsMember } from '@leetcord/driver/member';
import type { Person } from '@leetcord/driver/sign-in';
import type { Stage } from '@leetcord/driver/stage';

/** A community of a Discord server. */
interface Club {
  guildId: string;
  channelId: string;
  communityId: string;
}

export const PRIVATE_NAME = 'Private club';

/** A club with a running contest. */
export interface PlayingClub extends Club {
  contestId: string;
}

/** A contest that starts tomorrow, with a picked problem; a key that was used before returns the same contest. */
export async function plannedContest(
  { api, people }: Pick<Stage, 'api'> & Pick<Clubs, 'people'>,
  club: Club,
  key: string,
  startsAt = tomorrow(),
) {
  const { communityId } = club;
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  const problems = { picker: { slots: [{ count: 1 }] } };
  const contest = { communityId, title: 'Picked', format: 'ICPC', problems, startsAt, endsAt, idempotencyKey: key };
  const selection = '__typename ... on CreateContestSuccess { contest { id version } } ... on UserError { message }';
  const created = await api.mutate('createContest', contest, people.owner.accessToken, selection);
  return at(created, 'contest') as { id: string; version: number };
}

const tomorrow = () => new Date(Date.now() + 24 * 3_600_000);

/** The members of the public and the private community, by the reason for which they are there. The first owns the servers. */
export const ROLES = ['owner', 'moderator', 'member', 'named', 'anonymous', 'former'] as const;
export type RoleName = (typeof ROLES)[number];

export interface Clubs {
  publicClub: PlayingClub;
  privateClub: PlayingClub;
  elsewhere: Club;
  people: Record<RoleName | 'outsider' | 'privateOnly', Person>;
}

/** Makes the Discord servers, and has all members join as people do: with `/link` and a proven LeetCode account. */
export async function createClubs(stage: Stage, botToken: string): Promise<Clubs> {
  const { api } = stage;
  const makeClub = async (name: string, usernames: readonly string[]) => {
    const members = usernames.map((username) => ({ username, isAdmin: username === 'moderator' }));
    const guild = await stage.discord.createGuild({ name, members });
    const channelId = guild.channels[0]!.id;
    const idOf = (username: string) => guild.members.find((member) => member.username === username)!.userId;
    return {
      club: { guildId: guild.id, channelId, communityId: await communityOf(stage, guild.id, botToken) },
      join: (username: string) =>
        joinAsMember(stage, { discordUserId: idOf(username), channelId, leetcodeUsername: `${username}_codes` }),
    };
  };
  const [inPublic, inPrivate, inOther] = await Promise.all([
    makeClub('Public club', ROLES),
    makeClub(PRIVATE_NAME, [...ROLES, 'private_only']),
    makeClub('Elsewhere', ['owner_elsewhere', 'outsider']),
  ]);
  const joinBoth = async (name: RoleName) => {
    await inPublic.join(name);
    return [name, await inPrivate.join(name)] as const;
  };
  const joined = Object.fromEntries(await Promise.all(ROLES.map(joinBoth))) as Record<RoleName, Person>;
  const { owner, anonymous } = joined;

  const planContest = async (club: Club): Promise<PlayingClub> => {
    const { communityId } = club;
    // LeetCode's times are whole seconds: a solve in the contest's first second must not seem earlier than its start.
    const startsAt = new Date(Date.now() - 60_000);
    const endsAt = new Date(Date.now() + 24 * 3_600_000);
    const contest = { communityId, title: 'Sprint', startsAt, endsAt, idempotencyKey: communityId };
    const selection = '__typename ... on CreateContestSuccess { contest { id } } ... on UserError { message }';
    const created = await api.mutate('createContest', contest, owner.accessToken, selection);
    await api.mutate('setMyPrivacy', { communityId, isAnonymous: true }, anonymous.accessToken);
    return { ...club, contestId: at(created, 'contest.id') as string };
  };
  const consents = Object.values(joined).map(({ accessToken }) =>
    api.mutate('setGlobalLeaderboardConsent', { isShown: true }, accessToken),
  );
  await Promise.all(consents);
  const publicClub = await planContest(inPublic.club);
  const privateClub = await planContest(inPrivate.club);
  // A new community is private, and has no channel.
  const { communityId, channelId } = publicClub;
  await api.mutate('setCommunityVisibility', { communityId, visibility: 'PUBLIC' }, owner.accessToken);
  const by = { discordUserId: '1', canManageServer: true, isServerOwner: false };
  await api.mutate('setAnnouncementChannel', { communityId, channelId, by }, botToken);

  const people = {
    ...joined,
    outsider: await inOther.join('outsider'),
    privateOnly: await inPrivate.join('private_only'),
  };
  for (const { accessToken } of Object.values(people)) {
    await api.mutate('setSolvedHistoryConsent', { isGiven: true }, accessToken);
  }
  return { publicClub, privateClub, elsewhere: inOther.club, people };
}
