/** A contest of four problems as the gateway tells it: it began 18 minutes ago, and ends in 42. */
export const contestOf = (more: object = {}) => ({
  id: 'k1',
  title: 'Weekly practice',
  community: { id: 'c1', name: 'Algo Club' },
  format: 'ICPC',
  state: 'RUNNING',
  startsAt: new Date(Date.now() - 18 * 60_000).toISOString(),
  endsAt: new Date(Date.now() + 42 * 60_000).toISOString(),
  freezesAt: null,
  isFrozen: false,
  entry: 'EVERYBODY',
  myEntry: 'JOINED',
  entrantCount: 14,
  problemCount: 4,
  matching: null as object | null,
  problems: ['Two Sum', 'Add Two Numbers', 'Edit Distance', 'Word Ladder'].map((title, index) =>
    problemOf(index, title),
  ),
  mine: {
    rank: 2,
    points: 2,
    solved: 2,
    lastScoredAt: new Date(Date.now() - 60_000).toISOString(),
    cells: [{ column: 'PENALTY_MINUTES', value: 41 }],
    problems: [
      markOf(0, { isSolved: true, solvedAfterSeconds: 249, isFirstToSolve: true }),
      markOf(1, { isSolved: true, solvedAfterSeconds: 1_003, wrongAttempts: 1 }),
      markOf(2, { wrongAttempts: 3 }),
      markOf(3),
    ],
  },
  ...more,
});
export type TestContest = ReturnType<typeof contestOf>;

/** The problem's place in the contest: A and so on, AA after Z. */
const labelOf = (index: number): string =>
  (index >= 26 ? labelOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

export const problemOf = (index: number, title: string, points: number | null = null) => ({
  label: labelOf(index),
  points,
  problem: { slug: `problem-${index + 1}`, title, difficulty: 'MEDIUM' },
});

export const markOf = (index: number, more: object = {}) => ({
  label: labelOf(index),
  isSolved: false,
  solvedAt: null,
  solvedAfterSeconds: null,
  isFirstToSolve: false,
  wrongAttempts: 0,
  points: null,
  pendingAttempts: 0,
  ...more,
});
