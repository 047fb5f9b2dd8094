import type { APIEmbed } from 'discord.js';
import { onDate, soon } from '../commands/contest-words.ts';
import { shownName } from '../commands/ranking.ts';
import type { SumUpNewsMutation } from '../gql/graphql.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';
import { COLOURS } from './colours.ts';
import { fitEmbed } from './fit-embed.ts';

export type Sum = Extract<SumUpNewsMutation['sumUpNews'], { __typename: 'SumUpNewsSuccess' }>;

/**
 * One post for many events that were not posted when they happened, and the mark by which the post is found. Null when none of them
 * says anything any more, such as reminders.
 */
export function summaryOf(sum: Sum, t: Texts): { embed: APIEmbed; mark: string } | null {
  const counts = [
    [sum.solves, sum.reason === 'REFUSED' ? 'moreSolves' : 'solves'],
    [sum.contestStarts, 'contestStarts'],
    [sum.contestResults, 'contestResults'],
    [sum.contestNews, 'otherPosts'],
  ] as const;
  const all = counts.filter(([count]) => count > 0).map(([count, what]) => t(`news.${what}`, { count }));
  if (all.length === 0) return null;
  const mark = `LeetCord up to #${sum.cursor}`;
  const description = [
    t(TEXT_BY_REASON[sum.reason], { all: t.and(all) }),
    ...sum.solvers.map((one) => solverLine(one, t)),
    ...sum.contests.map((contest) => contestLine(contest, t)).filter((line) => line !== null),
  ].join('\n');
  const color = sum.reason === 'REFUSED' ? COLOURS.unknown : COLOURS.board;
  return { embed: fitEmbed({ color, description, footer: { text: mark } })!, mark };
}

const TEXT_BY_REASON = { REFUSED: 'news.notPosted', QUIET_HOURS: 'calm.inQuietHours', FLOOD: 'calm.inFlood' } as const;

/** Whoever hides their name is in one line with all who do. */
function solverLine({ solves, points, ...who }: Sum['solvers'][number], t: Texts): string {
  const name = who.shownAs === 'ANONYMOUS' ? t('calm.hiddenMembers') : shownName(who, t);
  return t('calm.solver', {
    name,
    solves: t('news.solves', { count: solves }),
    points: t('common.points', { count: points }),
  });
}

/** What is to come of a contest; null for one that has begun, of which other posts tell. */
function contestLine({ title, state, startsAt }: Sum['contests'][number], t: Texts): string | null {
  if (state === 'CANCELLED') return t('news.cancelled', { title: asText(title) });
  if (state !== 'SCHEDULED') return null;
  return t('calm.contestAhead', { title: asText(title), when: soon(startsAt), date: onDate(startsAt) });
}
