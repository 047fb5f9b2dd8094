import type { APIEmbed } from 'discord.js';
import { plural } from '../commands/ranking.ts';
import { COLOURS } from './colours.ts';

const lists = new Intl.ListFormat('en-GB');

/**
 * One post for many events that could not be posted when they happened, and the mark by which the post is found. Null when none of them
 * says anything any more, such as reminders.
 */
export function summaryOf(sum: {
  cursor: string;
  solves: number;
  contestStarts: number;
  contestResults: number;
  contestNews: number;
}): {
  embed: APIEmbed;
  mark: string;
} | null {
  const counts = [
    [sum.solves, 'more solve'],
    [sum.contestStarts, 'contest start'],
    [sum.contestResults, 'contest result'],
    [sum.contestNews, 'other post'],
  ] as const;
  const all = counts.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
  if (all.length === 0) return null;
  const mark = `LeetCord up to #${sum.cursor}`;
  const description = `${lists.format(all)} while LeetCord could not post.`;
  return { embed: { color: COLOURS.unknown, description, footer: { text: mark } }, mark };
}
