import type { APIEmbed } from 'discord.js';
import type { Texts } from '../texts/texts.ts';
import { COLOURS } from './colours.ts';

/**
 * One post for many events that could not be posted when they happened, and the mark by which the post is found. Null when none of them
 * says anything any more, such as reminders.
 */
export function summaryOf(
  sum: { cursor: string; solves: number; contestStarts: number; contestResults: number; contestNews: number },
  t: Texts,
): { embed: APIEmbed; mark: string } | null {
  const counts = [
    [sum.solves, 'moreSolves'],
    [sum.contestStarts, 'contestStarts'],
    [sum.contestResults, 'contestResults'],
    [sum.contestNews, 'otherPosts'],
  ] as const;
  const all = counts.filter(([count]) => count > 0).map(([count, what]) => t(`news.${what}`, { count }));
  if (all.length === 0) return null;
  const mark = `LeetCord up to #${sum.cursor}`;
  const description = t('news.notPosted', { all: t.and(all) });
  return { embed: { color: COLOURS.unknown, description, footer: { text: mark } }, mark };
}
