import { BOT_PERMISSIONS } from '@leetcord/kit/discord/bot-permissions';
import type { Guild } from 'discord.js';
import type { Texts } from '../texts/texts.ts';

type Permission = (typeof BOT_PERMISSIONS)['toPost' | 'toSearch'][number];

/** What is wrong with a channel for news. */
export type ChannelProblem =
  | { kind: 'GONE' }
  /** The permissions that the bot lacks there, by Discord's names. */
  | { kind: 'CANNOT_POST' | 'CANNOT_SEARCH'; missing: Permission[0][] };

/** Null when nothing is wrong with a channel, or nothing that prevents posts. */
export function postingProblem(guild: Guild, channelId: string, { toPost = false } = {}): ChannelProblem | null {
  const channel = guild.channels.cache.get(channelId);
  if (channel === undefined) return { kind: 'GONE' };
  const mine = guild.members.me?.permissionsIn(channel);
  const lacking = (needed: readonly Permission[]) =>
    needed.filter(([, flag]) => mine?.has(flag) === false).map(([name]) => name);
  const missing = lacking(BOT_PERMISSIONS.toPost);
  const unsearchable = toPost ? [] : lacking(BOT_PERMISSIONS.toSearch);
  if (missing.length > 0) return { kind: 'CANNOT_POST', missing: [...missing, ...unsearchable] };
  return unsearchable.length > 0 ? { kind: 'CANNOT_SEARCH', missing: unsearchable } : null;
}

/** A sentence that says what to do about it. */
export function problemText(problem: ChannelProblem, t: Texts): string {
  if (problem.kind === 'GONE') return t('config.channelGone');
  const permissions = problem.missing.map((name) => t(`config.permission_${name}`)).join(', ');
  return t(problem.kind === 'CANNOT_POST' ? 'config.cannotPost' : 'config.cannotSearch', { permissions });
}
