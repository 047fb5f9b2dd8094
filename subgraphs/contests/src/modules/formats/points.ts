import { z } from 'zod';
import { orderKey } from '../scoring/ranking.ts';
import { withSolve } from '../scoring/tally.ts';
import type { ContestFormat } from './contest-format.ts';

/** Any problems; what each is worth on open boards. Boards of communities count so too. */
export const POINTS = {
  name: 'POINTS',
  config: z.strictObject({}),
  takes: ({ verdict, isVoid, points }) => verdict === 'ACCEPTED' && !isVoid && points > 0,
  add: withSolve,
  orderKey: (userId, { points, lastScoredAt }) => orderKey({ userId, points, lastScoredAt }),
  cells: ({ points, solved }) => [
    { column: 'points', value: points },
    { column: 'solved', value: solved },
  ],
} as const satisfies ContestFormat;
