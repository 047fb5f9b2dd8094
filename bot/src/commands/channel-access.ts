import { PermissionFlagsBits, type Guild } from 'discord.js';

const NEEDED_PERMISSIONS = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

/** What keeps the bot from posting in a channel, as a sentence that says what to do; null when nothing does. */
export function postingProblem(guild: Guild, channelId: string): string | null {
  const channel = guild.channels.cache.get(channelId);
  if (channel === undefined) return 'That channel is gone: choose another one with `/config channel`.';
  const mine = guild.members.me?.permissionsIn(channel);
  const missing = NEEDED_PERMISSIONS.filter(([, flag]) => mine?.has(flag) === false).map(([name]) => name);
  return missing.length === 0 ? null : `I cannot post there yet: give me ${missing.join(', ')} in that channel.`;
}
