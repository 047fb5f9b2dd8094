import { ConfigError } from '@leetcord/kit/process/env';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { graphql } from './gql/index.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

const FindCommunity = graphql(`
  query FindCommunity($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
    }
  }
`);

const find = async ({ api }: Stage, discordGuildId: string, token?: string) =>
  (await api.request(FindCommunity, { discordGuildId }, token)).communityByDiscordGuild?.id;

/** The id of a Discord server's community, once the bot has reported the server. */
export const communityOf = async (stage: Stage, guildId: string, token: string): Promise<string> =>
  (await until(
    () => find(stage, guildId, token),
    (id) => id !== undefined,
  ))!;

/** The id of the demo server's community. Throws a ConfigError when it is private. */
export async function demoCommunityId(stage: Stage): Promise<string> {
  const id = await find(stage, DEMO.guildId);
  if (id !== undefined) return id;
  throw new ConfigError('The demo server is private: as Ada, use /config visibility to make it public again.');
}
