import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { persist } from './until.ts';
import type { Stage } from './stage.ts';

/**
 * Sets a server up as its admin does with a new one: news in a channel, and what it shows open to anyone. Gives the bot's answers;
 * rejects where it does not do so.
 */
export async function openServer(
  { discord }: Stage,
  channelId: string,
  userId: string = DEMO.users.ada,
): Promise<{ channel: string; visibility: string }> {
  const config = (part: string, options: Record<string, string>, words: string) =>
    persist(async () => {
      const { content } = await discord.runCommand({ channelId, userId, command: `config ${part}`, options });
      if (!content.includes(words)) throw new Error(content);
      return content;
    });
  return {
    channel: await config('channel', { channel: channelId }, `<#${channelId}>`),
    visibility: await config('visibility', { visibility: 'PUBLIC' }, 'is public'),
  };
}
