import { EmbedBuilder, escapeMarkdown, time, TimestampStyles } from 'discord.js';
import { place, plural, rankingRow, shownName, type RankingRow } from '../commands/ranking.ts';
import { COLOURS } from './colours.ts';
import type { ContestFinishedEvent, ContestStartedEvent, LeetCordEvent, SubmissionEvent } from './documents.ts';

/** Marks a post as the one of an event, so that it can be found in the channel's history. */
export const eventMark = (event: Pick<LeetCordEvent, 'cursor'>) => `LeetCord #${event.cursor}`;

/** What a channel is told of an event now; null when it is about somebody who does not want news about them. */
export function messageOf(event: LeetCordEvent, now: Date): EmbedBuilder | null {
  if (event.__typename === 'SubmissionEvent' && !event.mayBeMentioned) return null;
  const embed = embedOf(event, now);
  return embed.setFooter({ text: eventMark(event) }).setTimestamp(new Date(event.at));
}

function embedOf(event: LeetCordEvent, now: Date): EmbedBuilder {
  switch (event.__typename) {
    case 'SubmissionEvent':
      return submissionEmbed(event, now);
    case 'ContestStartedEvent':
      return contestStartedEmbed(event);
    case 'ContestFinishedEvent':
      return contestFinishedEmbed(event);
  }
}

/** Discord takes 25 fields; difficulty and points are two. */
const MAX_PLACES = 23;
const DIFFICULTY_NAMES = { EASY: 'Easy', MEDIUM: 'Medium', HARD: 'Hard' } as const;

function submissionEmbed({ submission, points, reason, places, ...who }: SubmissionEvent, now: Date): EmbedBuilder {
  const { problem } = submission;
  const title = problem === null || problem === undefined ? 'A problem' : `${problem.number}. ${problem.title}`;
  const embed = new EmbedBuilder()
    .setColor(problem === null || problem === undefined ? COLOURS.unknown : COLOURS[problem.difficulty])
    .setTitle(escapeMarkdown(title))
    .setDescription(`**${shownName(who)}** solved it in ${escapeMarkdown(submission.language)}. ${reason}`)
    .addFields(
      ...(problem ? [{ name: 'Difficulty', value: DIFFICULTY_NAMES[problem.difficulty], inline: true }] : []),
      { name: 'Points', value: points > 0 ? `+${points}` : '0', inline: true },
      ...places.slice(0, MAX_PLACES).map(({ contest, weekStartsAt, rank, points }) => ({
        name: contest ? escapeMarkdown(contest.title) : weekName(weekStartsAt, now),
        value: `${place(rank)}, ${plural(points, 'point')}`,
        inline: true,
      })),
    );
  return problem ? embed.setURL(problem.url) : embed;
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

function contestStartedEmbed({ contest }: ContestStartedEvent): EmbedBuilder {
  return new EmbedBuilder()
    .setColor(COLOURS.contest)
    .setTitle(`${escapeMarkdown(contest.title)} has started`)
    .setDescription(
      `Solve any problem on LeetCode: easy 1 point, medium 3, hard 7. It ends ${time(new Date(contest.endsAt), TimestampStyles.RelativeTime)}.`,
    );
}

function contestFinishedEmbed({ contest }: ContestFinishedEvent): EmbedBuilder {
  const rows = contest.standings.edges.map(({ node }) => rankingRow(asNews(node)));
  return new EmbedBuilder()
    .setColor(COLOURS.contest)
    .setTitle(`${escapeMarkdown(contest.title)} is over: final standings`)
    .setDescription(rows.length > 0 ? rows.join('\n') : 'Nobody scored this time.');
}

/** A row as news show it: who does not want to be in the news is an anonymous member there. */
const asNews = <R extends RankingRow & { mayBeMentioned: boolean }>(row: R): R =>
  row.shownAs === 'NAME' && !row.mayBeMentioned ? { ...row, shownAs: 'ANONYMOUS' } : row;
