import type { Logger } from '@leetcord/kit/process/logger';
import { channelMention, type Client } from 'discord.js';
import { postingProblem, problemText } from '../commands/channel-access.ts';
import { sendDirectMessage } from '../direct-message.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';

/** What the owner of a server is told about its news channel. */
export type Notice = 'NOT_ALLOWED' | 'GONE';

/** Sends the owner of a server a direct message, once. An owner who does not accept those finds the same in `/config show`. */
export async function tellOwner(
  discord: Client<true>,
  { guildId, channelId, notice, t }: { guildId: string; channelId: string; notice: Notice; t: Texts },
  log: Logger,
): Promise<void> {
  const guild = discord.guilds.cache.get(guildId);
  if (guild === undefined) return;
  const server = asText(guild.name);
  const problem = postingProblem(guild, channelId);
  const content =
    notice === 'GONE'
      ? t('news.ownerChannelGone', { server })
      : t('news.ownerCannotPost', {
          ...{ channel: channelMention(channelId), server },
          problem: problem === null ? t('news.discordRefuses') : problemText(problem, t),
        });
  try {
    await sendDirectMessage(discord.rest, guild.ownerId, { content });
  } catch (err) {
    log.warn({ err, guildId }, "Could not write to a server's owner");
  }
}
