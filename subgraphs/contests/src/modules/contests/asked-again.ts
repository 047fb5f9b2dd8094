import { filterOf } from '../formats/problem-filter.ts';
import { countsSolvedBefore, problemsOf } from '../formats/problem-set.ts';
import { formatNamed, type FormatName } from '../formats/registry.ts';
import type { Contest, ProblemChoice } from './contests.repository.ts';
import type { AskedProblems } from './problem-choice.input.ts';

export const choiceOf = ({ choice = { kind: 'ANY' } }: Contest): ProblemChoice => choice;

/** How a contest is ranked where nothing is said. */
export const usualFormat = ({ way }: AskedProblems): FormatName => (way === 'ROUND' ? 'LEETCODE' : 'POINTS');

/** A pick as one would ask for it with another seed. */
export function pickAnew({ slots }: Extract<ProblemChoice, { kind: 'PICKER' }>, format: FormatName): AskedProblems {
  const { hasPoints } = formatNamed(format).problemSet;
  // It may have had another format when it was planned.
  return { way: 'PICKER', slots: hasPoints ? slots : slots.map((slot) => ({ ...slot, points: null })), seed: null };
}

/** A contest's problems as one would ask for them for another format. */
export function askedAs({ config, format: before }: Contest, format: FormatName): AskedProblems {
  const filter = filterOf(config);
  if (filter !== null) return { way: 'MATCHING', filter };
  const problems = problemsOf(config);
  if (problems === null) return { way: 'ANY' };
  const keepsPoints = formatNamed(before).problemSet.hasPoints && formatNamed(format).problemSet.hasPoints;
  return {
    way: 'BY_HAND',
    isNewOnly: !countsSolvedBefore(config),
    problems: problems.map(({ slug, points }) => ({ problem: slug, points: keepsPoints ? points : null })),
  };
}
