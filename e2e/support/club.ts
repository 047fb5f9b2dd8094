import { communityOf, demoCommunityId } from '@leetcord/driver/communities';
import { joinAsMember } from '@leetcord/driver/member';
import { openServer } from '@leetcord/driver/open-server';
import { signInService, type Person } from '@leetcord/driver/sign-in';
import type { Stage } from '@leetcord/driver/stage';
import type { System } from '@leetcord/launcher/system';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';

const NAMES = { ada: 'Ada', ben: 'Ben', chloe: 'Chloé', dmitri: 'Dmitri', emi: 'Emi', farid: 'Farid' };
export type Name = keyof typeof NAMES;
type Each<T> = Record<Name, T>;
const each = <T>(value: (name: Name) => T) =>
  Object.fromEntries((Object.keys(NAMES) as Name[]).map((name) => [name, value(name)])) as Each<T>;

/** A public Discord server with six people of its own, its news channel, and its community. */
export interface Club {
  communityId: string;
  channelId: string;
  /** Ada, who owns the server. */
  admin: string;
  userIds: Each<string>;
  leetcodeNames: Each<string>;
  /** The posts in the channel, oldest first, as `title | description`. */
  posts(): Promise<string[]>;
  /** Those of them that tell of a solve. Other news come when they come, as that of LeetCode's daily challenge. */
  solvePosts(): Promise<string[]>;
  /** Signs one of its people in, as a member with a proven LeetCode account. */
  join(name: Name): Promise<Person>;
  /** Starts a contest through the bot. */
  createContest(title: string, minutes: number): Promise<void>;
}

interface Place {
  channelId: string;
  userIds: Each<string>;
  leetcodeNames: Each<string>;
}

/** The demo's server. */
export async function openDemoClub(stage: Stage): Promise<Club> {
  const leetcodeNames = each((name) => `${name}_codes`);
  const place = { channelId: DEMO.leetcodeChannelId, userIds: { ...DEMO.users }, leetcodeNames };
  await openServer(stage, place.channelId, place.userIds.ada);
  return clubAt(stage, place, await demoCommunityId(stage));
}

/** A new server, whose people have their own names that begin with `word`; `shown` is how some are called. */
export async function openNewClub(
  stage: Stage,
  { secrets }: Pick<System, 'secrets'>,
  word: string,
  shown: Partial<Each<string>> = {},
): Promise<Club> {
  const leetcodeNames = each((name) => `${word}_${name}`);
  const displayNames = { ...NAMES, ...shown };
  const people = each((name) => ({ username: leetcodeNames[name], displayName: displayNames[name] }));
  const guild = await stage.discord.createGuild({ name: word, members: Object.values(people) });
  const userIds = each((name) => guild.members.find(({ username }) => username === leetcodeNames[name])!.userId);
  const communityId = await communityOf(stage, guild.id, await signInService(stage, 'bot', secrets.botService));
  const place = { channelId: guild.channels[0]!.id, userIds, leetcodeNames };
  await openServer(stage, place.channelId, userIds.ada);
  return clubAt(stage, place, communityId);
}

function clubAt(stage: Stage, { channelId, userIds, leetcodeNames }: Place, communityId: string): Club {
  const { discord } = stage;
  const posts = async () =>
    (await discord.messages({ channelId, limit: 1_000 })).map(({ embeds }) =>
      // Invisible direction marks around names are dropped.
      `${embeds[0]?.title ?? ''} | ${embeds[0]?.description ?? ''}`.replaceAll(/[\u2068\u2069]/g, ''),
    );
  return {
    communityId,
    channelId,
    admin: userIds.ada,
    userIds,
    leetcodeNames,
    posts,
    solvePosts: async () => (await posts()).filter((post) => post.includes('** solved it in ')),
    join: (name) =>
      joinAsMember(stage, { discordUserId: userIds[name], channelId, leetcodeUsername: leetcodeNames[name] }),
    createContest: async (title, minutes) => {
      const run = {
        channelId,
        userId: userIds.ada,
        command: 'contest create',
        options: { title, length: `${minutes} minutes` },
      };
      const { content } = await discord.runCommand(run);
      if (!content.includes('is planned')) throw new Error(content);
    },
  };
}
