import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { persist } from './until.ts';
import type { Stage } from './stage.ts';

/**
 * Sets up a new server as its admin does: news in a channel, and leaderboards open to anyone. Returns the bot's answers; rejects when
 * it does not comply.
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
  // Whoever plays here looks for each post.
  await config('flood', {}, 'each solve by itself');
  return {
    channel: await config('channel', { channel: channelId }, `<#${channelId}>`),
    visibility: await config('visibility', { visibility: 'PUBLIC' }, 'is public'),
  };
}
