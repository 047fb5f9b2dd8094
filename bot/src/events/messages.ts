import type { Logger } from '@leetcord/kit/process/logger';
import { time, TimestampStyles, type APIEmbed } from 'discord.js';
import { place, plural, rankingRow, shownName, type RankingRow } from '../commands/ranking.ts';
import { languageName } from '../languages.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import type { ContestFinishedEvent, ContestStartedEvent, LeetCordEvent, SubmissionEvent } from './documents.ts';
import { EMBED_LIMITS, fitEmbed } from './fit-embed.ts';

/** Marks a post as the one of an event, so that it can be found in the channel's history. */
export const eventMark = (event: Pick<LeetCordEvent, 'cursor'>) => `LeetCord #${event.cursor}`;

/**
 * What a channel is told of an event now, as Discord takes it; null when it is about somebody who does not want news about
 * them. Throws for an event of a kind that this bot does not know: LeetCord is newer than the bot.
 */
export function messageOf(event: LeetCordEvent, now: Date): APIEmbed | null {
  if (event.__typename === 'SubmissionEvent' && !event.mayBeMentioned) return null;
  return fitEmbed({ ...embedOf(event, now), footer: { text: eventMark(event) }, timestamp: event.at });
}

/** The same, and null also for what cannot be told, with a line in the log: one event holds up no other. */
export function messageToPost(event: LeetCordEvent, now: Date, log: Logger): APIEmbed | null {
  try {
    return messageOf(event, now);
  } catch (err) {
    log.error({ err, cursor: event.cursor }, 'An event cannot be told; going on without it');
    return null;
  }
}

/** One post for many events that could not be posted when they happened, and the mark by which it is found. */
export function summaryOf(sum: { cursor: string; solves: number; contestStarts: number; contestResults: number }): {
  embed: APIEmbed;
  mark: string;
} {
  const counts = [
    [sum.solves, 'more solve'],
    [sum.contestStarts, 'contest start'],
    [sum.contestResults, 'contest result'],
  ] as const;
  const all = counts.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
  const mark = `LeetCord up to #${sum.cursor}`;
  const description = `${lists.format(all)} while LeetCord could not post.`;
  return { embed: { color: COLOURS.unknown, description, footer: { text: mark } }, mark };
}

const lists = new Intl.ListFormat('en-GB');

function embedOf(event: LeetCordEvent, now: Date): APIEmbed {
  switch (event.__typename) {
    case 'SubmissionEvent':
      return submissionEmbed(event, now);
    case 'ContestStartedEvent':
      return contestStartedEmbed(event);
    case 'ContestFinishedEvent':
      return contestFinishedEmbed(event);
    default:
      throw new Error(`This bot does not know the event ${(event as { __typename: string }).__typename}`);
  }
}

const DIFFICULTY_NAMES = { EASY: 'Easy', MEDIUM: 'Medium', HARD: 'Hard' } as const;

function submissionEmbed({ submission, points, reason, places, ...who }: SubmissionEvent, now: Date): APIEmbed {
  const { problem } = submission;
  const title =
    problem === null || problem === undefined ? 'A problem' : `${asText(problem.number)}. ${asText(problem.title)}`;
  return {
    color: problem === null || problem === undefined ? COLOURS.unknown : COLOURS[problem.difficulty],
    title,
    description: `**${shownName(who)}** solved it in ${languageName(submission.language)}. ${reason}`,
    fields: [
      ...(problem ? [{ name: 'Difficulty', value: DIFFICULTY_NAMES[problem.difficulty], inline: true }] : []),
      { name: 'Points', value: points > 0 ? `+${points}` : '0', inline: true },
      ...places.map(({ contest, weekStartsAt, rank, points }) => ({
        name: contest ? asText(contest.title) : weekName(weekStartsAt, now),
        value: `${place(rank)}, ${plural(points, 'point')}`,
        inline: true,
      })),
    ],
    ...(problem && { url: problem.url }),
  };
}

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** A week as it is called at a moment: what is found or posted late may be of one that is over. */
function weekName(startsAt: string | null | undefined, now: Date): string {
  const start = new Date(startsAt ?? now);
  const ageMs = now.getTime() - start.getTime();
  if (ageMs < WEEK_MS) return 'This week';
  if (ageMs < 2 * WEEK_MS) return 'Last week';
  return `Week of ${start.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })}`;
}

const contestStartedEmbed = ({ contest }: ContestStartedEvent): APIEmbed => ({
  color: COLOURS.contest,
  title: `${asText(contest.title)} has started`,
  description: `Solve any problem on LeetCode: easy 1 point, medium 3, hard 7. It ends ${time(new Date(contest.endsAt), TimestampStyles.RelativeTime)}.`,
});

function contestFinishedEmbed({ contest }: ContestFinishedEvent): APIEmbed {
  const { edges, totalCount } = contest.standings;
  const rows = edges.map(({ node }) => rankingRow(asNews(node)));
  return {
    color: COLOURS.contest,
    title: `${asText(contest.title)} is over: final standings`,
    description: rows.length > 0 ? rowsThatFit(rows, totalCount, EMBED_LIMITS.description) : 'Nobody scored this time.',
  };
}

/** As many rows as there is room for, and how many there are more. */
function rowsThatFit(rows: string[], totalCount: number, room: number): string {
  for (let shown = rows.length; ; shown -= 1) {
    const more = totalCount - shown;
    const text = [...rows.slice(0, shown), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
    if (text.length <= room || shown === 0) return text;
  }
}

/** A row as news show it: who does not want to be in the news is an anonymous member there. */
const asNews = <R extends RankingRow & { mayBeMentioned: boolean }>(row: R): R =>
  row.shownAs === 'NAME' && !row.mayBeMentioned ? { ...row, shownAs: 'ANONYMOUS' } : row;
