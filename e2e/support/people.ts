import { randomInt } from 'node:crypto';
import { linkCodeOf } from '@leetcord/launcher/demo/member';
import type { Stage } from '@leetcord/launcher/demo/stage';
import type { Api, Result } from './api.ts';

/** Somebody who is signed in. */
export interface Person {
  userId: string;
  displayName: string;
  discordUserId: string;
  accessToken: string;
  refreshToken: string;
}

/** What Discord makes of somebody in a server. */
type DiscordRole = 'member' | 'moderator' | 'owner';

const SIGN_IN = `__typename
  ... on SignInSuccess { accessToken refreshToken user { id displayName discord { id } } }
  ... on UserError { message }`;

function personOf({ __typename, message, ...signedIn }: Result): Person {
  if (__typename !== 'SignInSuccess') throw new Error(`${__typename}: ${message}`);
  const { accessToken, refreshToken, user } = signedIn as unknown as Pick<Person, 'accessToken' | 'refreshToken'> & {
    user: { id: string; displayName: string; discord: { id: string } | null };
  };
  const { id: userId, displayName, discord } = user;
  return { userId, displayName, discordUserId: discord?.id ?? '', accessToken, refreshToken };
}

/** Signs in with a code from `/link`. Rejects with the sentence of the refusal. */
export const signInWithCode = async (api: Api, code: string): Promise<Person> =>
  personOf(await api.mutate('signInWithLinkCode', { code }, undefined, SIGN_IN));

export const refresh = async (api: Api, refreshToken: string): Promise<Person> =>
  personOf(await api.mutate('refreshSession', { refreshToken }, undefined, SIGN_IN));

/** A code as somebody gets it in Discord. */
export const askForCode = async ({ discord }: Stage, who: { userId: string; channelId: string }): Promise<string> =>
  linkCodeOf((await discord.runCommand({ ...who, command: 'link' })).content);

/** Proves a LeetCode account, as its owner does, and gives its user with new tokens. */
export async function proveLeetCode(api: Api, { leetcode }: Stage, username: string, token?: string): Promise<Person> {
  await leetcode.putAccount({ username });
  const selection = '__typename ... on LeetCodeProof { id code } ... on UserError { message }';
  const proof = await api.mutate('startLeetCodeProof', { username }, token, selection);
  if (proof.__typename !== 'LeetCodeProof') throw new Error(proof.message);
  await leetcode.putAccount({ username, aboutMe: `Hello! ${proof['code']}` });
  return personOf(await api.mutate('finishLeetCodeProof', { proofId: proof['id'] }, token, SIGN_IN));
}

/** Brings new users into Discord servers by the bot's own calls, for tests that need many. */
export interface Newcomers {
  /** A code for a new Discord user, or for one who is known. */
  code(discordGuildId: string, role?: DiscordRole, discordUserId?: string): Promise<string>;
  join(discordGuildId: string, role?: DiscordRole): Promise<Person>;
  /** Makes somebody a member of another server's community too. */
  joinToo(discordGuildId: string, person: Person): Promise<Person>;
}

export const welcomeNewcomers = (api: Api, botToken: string): Newcomers => {
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
    const selection = '__typename ... on CreateLinkCodeSuccess { code } ... on UserError { message }';
    const created = await api.mutate('createLinkCode', input, botToken, selection);
    if (created.__typename !== 'CreateLinkCodeSuccess') throw new Error(created.message);
    return created['code'] as string;
  };
  return {
    code,
    join: async (guildId, role) => signInWithCode(api, await code(guildId, role)),
    joinToo: async (guildId, { discordUserId }) => signInWithCode(api, await code(guildId, 'member', discordUserId)),
  };
};

/** An id that Discord has not given to anybody yet. */
const newDiscordId = () => `77${randomInt(10 ** 9, 10 ** 10)}`;
