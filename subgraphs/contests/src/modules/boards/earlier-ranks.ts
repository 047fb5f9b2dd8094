import { orderOf } from '../formats/points.ts';
import { rankAll } from '../scoring/ranking.ts';
import type { DatedRow } from './scores.repository.ts';

/** The ranks that these rows had before a day, by user. Who had no points then has none. */
export function ranksBefore(day: string, rows: readonly DatedRow[]): Map<string, number> {
  const earlier = rows.flatMap(({ userId, order, state }) => {
    if (state.day < day) return [{ userId, order }];
    return state.before === null ? [] : [{ userId, order: orderOf(state.before) }];
  });
  return new Map(rankAll(earlier).map(({ userId, rank }) => [userId, rank]));
}
