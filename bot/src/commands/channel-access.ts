import { PermissionFlagsBits, type Guild } from 'discord.js';

/** What the bot needs to post in a channel, by Discord's names. */
export const TO_POST = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
] as const;
/** What it needs to see which posts it has made. */
export const TO_SEARCH = [['Read Message History', PermissionFlagsBits.ReadMessageHistory]] as const;

/** A sentence that says what to do about a channel for news; null when nothing is wrong with it, or nothing that prevents posts. */
export function postingProblem(guild: Guild, channelId: string, { toPost = false } = {}): string | null {
  const channel = guild.channels.cache.get(channelId);
  if (channel === undefined) return 'That channel is gone: choose another one with `/config channel`.';
  const mine = guild.members.me?.permissionsIn(channel);
  const lacking = (needed: readonly (readonly [string, bigint])[]) =>
    needed.filter(([, flag]) => mine?.has(flag) === false).map(([name]) => name);
  const missing = lacking(TO_POST);
  const unsearchable = toPost ? [] : lacking(TO_SEARCH);
  if (missing.length > 0)
    return `I cannot post there yet: give me ${[...missing, ...unsearchable].join(', ')} in that channel.`;
  if (unsearchable.length === 0) return null;
  return `Give me ${unsearchable.join(', ')} in that channel: without it I cannot see after a restart what I posted, and may leave a post out.`;
}
