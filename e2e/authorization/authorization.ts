import { until } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { League } from '../support/league.ts';
import type { NeighbourName, Outcome } from './callers.ts';
import { mutations } from './mutations.ts';
import { privateFields, queries } from './queries.ts';
import { PLAYED } from './table.ts';
import { createWorld, type World } from './world.ts';

/** How each row is tested. */
export const plays = { ...queries, ...privateFields, ...mutations };

/** Tests a cell, and again while LeetCord is overloaded, which says nothing about rights. */
const play = (world: World, row: string, caller: NeighbourName): Promise<Outcome> => {
  const once = () =>
    plays[row]!.run(world, caller).catch((error: unknown): Outcome => {
      if (String(error).includes('UPSTREAM_UNAVAILABLE')) return 'UPSTREAM_UNAVAILABLE';
      throw error;
    });
  return until(once, (outcome) => outcome !== 'UPSTREAM_UNAVAILABLE');
};

export const authorization = (league: () => League) =>
  describe('the table of rights', () => {
    let world: World;
    beforeAll(async () => {
      world = await createWorld(league());
    });
    afterAll(() => world?.insider.close());

    const cells = Object.entries(PLAYED).flatMap(([row, outcomes]) =>
      (Object.entries(outcomes) as [NeighbourName, Outcome][]).map(
        ([caller, outcome]) => [row, caller, outcome] as const,
      ),
    );
    test.concurrent.for(cells)(
      '%s by the caller %s gives %s',
      async ([row, caller, outcome], { expect: expectHere }) => {
        expectHere(await play(world, row, caller)).toBe(outcome);
      },
    );
  });
