import { randomInt } from 'node:crypto';
import { graphql } from './gql/index.ts';
import { signInWithCode, type Person } from './sign-in.ts';
import type { Stage } from './stage.ts';

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
  let count = 0;
  const code: Newcomers['code'] = async (discordGuildId, role = 'member', discordUserId = newDiscordId()) => {
    count += 1;
    const input = {
      discordUserId,
      discordUsername: `newcomer${count}`,
      displayName: `Newcomer ${count}`,
      discordGlobalName: `Newcomer ${count}`,
      discordGuildId,
      canManageServer: role === 'moderator',
      isServerOwner: role === 'owner',
    };
    const { createLinkCode: created } = await stage.api.request(CreateLinkCode, { input }, botToken);
    if (created.__typename !== 'CreateLinkCodeSuccess') throw new Error(created.message);
    return created.code;
  };
  return {
    code,
    join: async (guildId, role) => signInWithCode(stage, await code(guildId, role)),
    joinToo: async (guildId, { discordUserId }) => signInWithCode(stage, await code(guildId, 'member', discordUserId)),
  };
};

/** An id that Discord has not given to anybody yet. */
const newDiscordId = () => `77${randomInt(10 ** 9, 10 ** 10)}`;
