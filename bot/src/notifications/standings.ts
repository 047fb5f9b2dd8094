import { rankMark, shownName } from '../commands/ranking.ts';
import type { StandingLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';

graphql(`
  fragment StandingLine on Standing {
    rank
    points
    solved
    shownAs
    displayName
    user {
      displayName
    }
    cells {
      column
      value
    }
    problems {
      label
      isSolved
      isFirstToSolve
      wrongAttempts
    }
  }
`);

/** A line names so many problems at most. */
const MAX_LABELS = 26;
const SECONDS_PER_MINUTE = 60;

/** A member who does not want to be mentioned in news is anonymous there. */
export const asNews = <R extends { shownAs: string; mayBeMentioned: boolean }>(row: R): R =>
  row.shownAs === 'NAME' && !row.mayBeMentioned ? { ...row, shownAs: 'ANONYMOUS' } : row;

/** Such as `🥇 **Ada** · 2 problems · penalty 35 · A⭐ B`. A star is for who was first to solve a problem. */
export function standingLine(row: StandingLineFragment, t: Texts): string {
  const cells = row.cells.map((cell) => cellText(cell, t)).filter((text) => text !== null);
  const hasPoints = !row.cells.some(({ column }) => column === 'PENALTY_MINUTES');
  const solved = row.problems.filter(({ isSolved }) => isSolved);
  const labels = solved
    .slice(0, MAX_LABELS)
    .map(({ label, isFirstToSolve }) => (isFirstToSolve ? `${label}⭐` : label));
  return [
    `${rankMark(row.rank)} **${shownName(row, t)}**`,
    ...(hasPoints && !row.cells.some(({ column }) => column === 'POINTS')
      ? [t('common.points', { count: row.points })]
      : []),
    t('common.problems', { count: row.solved }),
    ...cells,
    ...(labels.length > 0 ? [labels.join(' ') + (solved.length > MAX_LABELS ? ' …' : '')] : []),
  ].join(' · ');
}

/** What counts in the contest, without the rest: such as `3 problems` or `12 points`. */
export function scoreOf(row: StandingLineFragment, t: Texts): string {
  if (row.cells.some(({ column }) => column === 'PENALTY_MINUTES')) return t('common.problems', { count: row.solved });
  const points = row.cells.find(({ column }) => column === 'POINTS');
  return (points && cellText(points, t)) ?? t('common.points', { count: row.points });
}

function cellText({ column, value }: StandingLineFragment['cells'][number], t: Texts): string | null {
  if (value === null || value === undefined) return null;
  switch (column) {
    case 'PENALTY_MINUTES':
      return t('contests.penalty', { minutes: value });
    case 'FINISH_SECONDS':
      return t('contests.finishTime', { time: clockText(value) });
    case 'POINTS':
      // Shared problems give parts of points.
      return t('contests.partsOfPoints', { points: Math.round(value * 100) / 100 });
    default:
      // A column of a newer LeetCord.
      return null;
  }
}

/** Such as `1:02:03` or `2:03`. */
export function clockText(seconds: number): string {
  const [minutes, hours] = [Math.floor(seconds / SECONDS_PER_MINUTE), Math.floor(seconds / SECONDS_PER_MINUTE ** 2)];
  const padded = (count: number) => String(count % SECONDS_PER_MINUTE).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(seconds)}` : `${minutes}:${padded(seconds)}`;
}
