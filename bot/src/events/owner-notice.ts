import type { Logger } from '@leetcord/kit/process/logger';
import { channelMention, type Client, type Guild } from 'discord.js';
import { postingProblem, problemText } from '../commands/channel-access.ts';
import { sendDirectMessage } from '../direct-message.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';

/** What the owner of a server is told about its news channel. */
export type Notice = 'NOT_ALLOWED' | 'GONE';

/** What an owner is told about a news channel. */
export const channelNotice =
  ({ channelId, notice, t }: { channelId: string; notice: Notice; t: Texts }) =>
  (guild: Guild): string => {
    const server = asText(guild.name);
    if (notice === 'GONE') return t('news.ownerChannelGone', { server });
    const problem = postingProblem(guild, channelId);
    return t('news.ownerCannotPost', {
      ...{ channel: channelMention(channelId), server },
      problem: problem === null ? t('news.discordRefuses') : problemText(problem, t),
    });
  };

/** Sends the owner of a server a direct message, once. An owner who does not accept those finds the same in `/config show`. */
export async function tellOwner(
  discord: Client<true>,
  guildId: string,
  say: (guild: Guild) => string,
  log: Logger,
): Promise<void> {
  const guild = discord.guilds.cache.get(guildId);
  if (guild === undefined) return;
  try {
    await sendDirectMessage(discord.rest, guild.ownerId, { content: say(guild) });
  } catch (err) {
    log.warn({ err, guildId }, "Could not write to a server's owner");
  }
}
