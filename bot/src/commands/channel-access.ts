import { BOT_PERMISSIONS, type Permission } from '@leetcord/kit/discord/bot-permissions';
import type { Guild } from 'discord.js';

/** A sentence that says what to do about a channel for news; null when nothing is wrong with it, or nothing that prevents posts. */
export function postingProblem(guild: Guild, channelId: string, { toPost = false } = {}): string | null {
  const channel = guild.channels.cache.get(channelId);
  if (channel === undefined) return 'That channel is gone: choose another one with `/config channel`.';
  const mine = guild.members.me?.permissionsIn(channel);
  const lacking = (needed: readonly Permission[]) =>
    needed.filter(([, flag]) => mine?.has(flag) === false).map(([name]) => name);
  const missing = lacking(BOT_PERMISSIONS.toPost);
  const unsearchable = toPost ? [] : lacking(BOT_PERMISSIONS.toSearch);
  if (missing.length > 0)
    return `I cannot post there yet: give me ${[...missing, ...unsearchable].join(', ')} in that channel.`;
  if (unsearchable.length === 0) return null;
  return `Give me ${unsearchable.join(', ')} in that channel: without it I cannot see after a restart what I posted, and may leave a post out.`;
}
