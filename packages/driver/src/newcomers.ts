import { randomUUID } from 'node:crypto';
import { graphql } from './gql/index.ts';
import { signInWithCode, type Person } from './sign-in.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

const CreateLinkCode = graphql(`
  mutation CreateLinkCode($input: CreateLinkCodeInput!) {
    createLinkCode(input: $input) {
      __typename
      ... on CreateLinkCodeSuccess {
        code
      }
      ... on UserError {
        message
      }
    }
  }
`);

const MyMembership = graphql(`
  query MyMembership($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      myMembership {
        role
      }
    }
  }
`);

/** Somebody's role in a Discord server. */
type DiscordRole = 'member' | 'moderator' | 'owner';

/** Brings new users into Discord servers through the bot's own calls, for tests that need many. */
export interface Newcomers {
  /** A code for a Discord user, new or known. */
  code(discordGuildId: string, role?: DiscordRole, discordUserId?: string): Promise<string>;
  join(discordGuildId: string, role?: DiscordRole): Promise<Person>;
  /** Makes somebody a member of another server's community too. */
  joinToo(discordGuildId: string, person: Person): Promise<Person>;
}

export const welcomeNewcomers = (stage: Stage, botToken: string): Newcomers => {
  const usernames = new Map<string, string>();
  const inServer = new Set<string>();
  /** Makes a new Discord user, or one of ours, a member of the server: LeetCord takes out whom Discord does not know there. */
  const enter = async (guildId: string, userId?: string): Promise<{ userId: string; username: string }> => {
    const username = usernames.get(userId ?? '') ?? `newcomer_${randomUUID().slice(0, 18).replaceAll('-', '')}`;
    if (userId !== undefined && (!usernames.has(userId) || inServer.has(`${guildId} ${userId}`)))
      return { userId, username };
    const { members } = await stage.discord.addMember(guildId, { username });
    const member = members.find((one) => one.username === username)!;
    usernames.set(member.userId, username);
    inServer.add(`${guildId} ${member.userId}`);
    return member;
  };
  const code: Newcomers['code'] = async (discordGuildId, role = 'member', discordUserId) => {
    const { userId, username } = await enter(discordGuildId, discordUserId);
    const input = {
      discordUserId: userId,
      discordUsername: username,
      displayName: username,
      discordGlobalName: username,
      discordGuildId,
      canManageServer: role === 'moderator',
      isServerOwner: role === 'owner',
    };
    const { createLinkCode: created } = await stage.api.request(CreateLinkCode, { input }, botToken);
    if (created.__typename !== 'CreateLinkCodeSuccess') throw new Error(created.message);
    return created.code;
  };
  /** Signs in, and waits for the membership: contests hears of it at once, or on a busy machine a little later. */
  const joinWith = async (discordGuildId: string, linkCode: string) => {
    const person = await signInWithCode(stage, linkCode);
    const membership = async () =>
      (await stage.api.request(MyMembership, { discordGuildId }, person.accessToken)).communityByDiscordGuild
        ?.myMembership;
    await until(membership, (one) => one !== null && one !== undefined);
    return person;
  };
  return {
    code,
    join: async (guildId, role) => joinWith(guildId, await code(guildId, role)),
    joinToo: async (guildId, { discordUserId }) => joinWith(guildId, await code(guildId, 'member', discordUserId)),
  };
};
