import type { Logger } from '@leetcord/kit/process/logger';
import {
  channelMention,
  Routes,
  type Client,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelResult,
} from 'discord.js';
import { postingProblem } from '../commands/channel-access.ts';
import { asText } from '../text.ts';

/** What the owner of a server is told about its news channel. */
export type Notice = 'NOT_ALLOWED' | 'GONE';

/** Sends the owner of a server a direct message, once. An owner who does not accept those finds the same in `/config show`. */
export async function tellOwner(
  discord: Client<true>,
  { guildId, channelId, notice }: { guildId: string; channelId: string; notice: Notice },
  log: Logger,
): Promise<void> {
  const guild = discord.guilds.cache.get(guildId);
  if (guild === undefined) return;
  const name = asText(guild.name);
  const problem = postingProblem(guild, channelId) ?? 'Discord refuses my posts there: look at my permissions.';
  const content =
    notice === 'GONE'
      ? `The channel for LeetCord's news in **${name}** is gone: choose another one with \`/config channel\`.`
      : `I cannot post LeetCord's news in ${channelMention(channelId)} of **${name}**; they wait. ${problem} \`/config show\` there shows how it stands.`;
  try {
    const recipient: RESTPostAPICurrentUserCreateDMChannelJSONBody = { recipient_id: guild.ownerId };
    const { id } = (await discord.rest.post(Routes.userChannels(), {
      body: recipient,
    })) as RESTPostAPICurrentUserCreateDMChannelResult;
    const body: RESTPostAPIChannelMessageJSONBody = { content, allowed_mentions: { parse: [] } };
    await discord.rest.post(Routes.channelMessages(id), { body });
  } catch (err) {
    log.warn({ err, guildId }, "Could not write to a server's owner");
  }
}
