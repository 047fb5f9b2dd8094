import type { Answer } from '@leetcord/driver/ask';
import { until } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { League } from '../support/league.ts';
import { askTogether } from './ask-together.ts';
import type { NeighbourName, Outcome } from './callers.ts';
import { mutations } from './mutations.ts';
import { privateFields, queries } from './queries.ts';
import { PLAYED } from './table.ts';
import { createWorld, type World } from './world.ts';

/** How each row is tested. */
export const plays = { ...queries, ...privateFields, ...mutations };

type Cell = readonly [row: string, caller: NeighbourName, expected: Outcome];

const cells = Object.entries(PLAYED).flatMap(([row, outcomes]) =>
  (Object.entries(outcomes) as [NeighbourName, Outcome][]).map(([caller, expected]): Cell => [row, caller, expected]),
);

/** The answers to all reads of a caller that have data, by row. They are asked together. */
const readAll = (world: World, caller: NeighbourName): Promise<ReadonlyMap<string, Answer>> =>
  world.once(`reads of ${caller}`, async () => {
    const rows = cells.flatMap(([row, asker, expected]) =>
      asker === caller && (expected === 'ok' || expected === 'null') && plays[row]!.reads ? [row] : [],
    );
    const operations = await Promise.all(rows.map((row) => plays[row]!.reads!.operation(world)));
    const answers = await askTogether(operations, (operation) => world.api.ask(operation, world.tokens[caller]));
    return new Map(rows.map((row, n) => [row, answers[n]!]));
  });

/** Tests a cell, and again by itself while LeetCord is overloaded, which says nothing about rights. */
const play = async (world: World, [row, caller, expected]: Cell): Promise<Outcome> => {
  const { reads, run } = plays[row]!;
  const answer = reads && (await readAll(world, caller)).get(row);
  const outcome = answer && reads.outcomeOf(answer);
  if (outcome !== undefined && outcome !== 'UPSTREAM_UNAVAILABLE') return outcome;
  const once = () =>
    run(world, caller, expected).catch((error: unknown): Outcome => {
      if (String(error).includes('UPSTREAM_UNAVAILABLE')) return 'UPSTREAM_UNAVAILABLE';
      throw error;
    });
  return until(once, (one) => one !== 'UPSTREAM_UNAVAILABLE');
};

export const authorization = (league: () => League) =>
  describe('the table of rights', () => {
    let world: World;
    beforeAll(async () => {
      world = await createWorld(league());
    });
    afterAll(() => world?.insider.close());

    test.concurrent.for(cells)('%s by the caller %s gives %s', async (cell, { expect: expectHere }) => {
      expectHere(await play(world, cell)).toBe(cell[2]);
    });
  });
