import { afterAll, beforeAll, describe, test } from 'vitest';
import type { League } from '../support/league.ts';
import type { NeighbourName, Outcome } from './callers.ts';
import { mutations } from './mutations.ts';
import { privateFields, queries } from './queries.ts';
import { PLAYED } from './table.ts';
import { createWorld, type World } from './world.ts';

/** How each row is played. */
export const plays = { ...queries, ...privateFields, ...mutations };

export const authorization = (league: () => League) =>
  describe('the table, played', () => {
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
    test.concurrent.for(cells)('%s: %s → %s', async ([row, caller, outcome], { expect: expectHere }) => {
      expectHere(await plays[row]!.run(world, caller)).toBe(outcome);
    });
  });
