import type { Api } from './api.ts';
import { at } from './ask.ts';
import { until } from './until.ts';

/** The id of a Discord server's community, once the bot has told of the server. */
export async function communityOf(api: Api, guildId: string, token: string): Promise<string> {
  const query = 'query ($id: ID!) { communityByDiscordGuild(discordGuildId: $id) { id } }';
  const find = async () =>
    at((await api.ask({ query, variables: { id: guildId } }, token)).data, 'communityByDiscordGuild.id');
  return (await until(find, (id) => id !== null)) as string;
}
