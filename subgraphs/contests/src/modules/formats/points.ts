import { z } from 'zod';
import { earlyFirst, highFirst, orderKey } from '../scoring/ranking.ts';
import { withSolve, type Tally } from '../scoring/tally.ts';
import type { FormatOfOne } from './contest-format.ts';
import { problemSlugs } from './problem-set.ts';

interface Config {
  /** Any problem when left out. */
  problems?: string[];
}

/** What problems are worth on open boards: more points first, then who reached them earlier. Boards of communities count so too. */
export const POINTS: FormatOfOne<Tally, Config> = {
  name: 'POINTS',
  problemSet: { isNeeded: false, hasPoints: false },
  config: z.strictObject({ problems: problemSlugs.optional() }),
  verdicts: ['ACCEPTED'],
  takes: ({ problemSlug, points }, { config }) => points > 0 && (config.problems?.includes(problemSlug) ?? true),
  add: withSolve,
  standing: (tally) => ({
    ...tally,
    order: orderKey(highFirst(tally.points), earlyFirst(tally.lastScoredAt)),
    cells: [],
  }),
};
