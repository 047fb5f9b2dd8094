import type { StandingMarksFragment } from '../gql/graphql.ts';
import type { Texts } from '../texts/texts.ts';
import { clockText, standingLine } from '../notifications/standings.ts';

/** A row with more marks than this would be hard to read in a message. */
const MAX_MARKS = 12;

/** Such as `A 12:05 (+1) ⭐`: solved after that time, after one rejected attempt, before all others; `B -2`; `C ?1`, while frozen. */
function mark(problem: StandingMarksFragment['problems'][number]): string[] {
  const { label, isSolved, solvedAfterSeconds, wrongAttempts, isFirstToSolve, pendingAttempts } = problem;
  if (!isSolved) {
    if (pendingAttempts > 0) return [`${label} ?${pendingAttempts}`];
    return wrongAttempts > 0 ? [`${label} -${wrongAttempts}`] : [];
  }
  const at = typeof solvedAfterSeconds === 'number' ? clockText(solvedAfterSeconds) : '✓';
  return [
    [label, at, ...(wrongAttempts > 0 ? [`(+${wrongAttempts})`] : []), ...(isFirstToSolve ? ['⭐'] : [])].join(' '),
  ];
}

/** A row of standings, and below it what its entrant did at each problem. */
export function standingRow(row: StandingMarksFragment, t: Texts): string {
  if (row.problems.length > MAX_MARKS) return standingLine(row, t);
  const marks = row.problems.flatMap(mark);
  const line = standingLine({ ...row, problems: [] }, t);
  return marks.length > 0 ? `${line}\n-# ${marks.join(' · ')}` : line;
}
