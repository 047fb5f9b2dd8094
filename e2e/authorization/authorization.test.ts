import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NeighbourName, Outcome } from './callers.ts';
import { ALL_COORDINATES, HIDDEN_COORDINATES } from './coordinates.ts';
import { mutations } from './mutations.ts';
import { privateFields, queries } from './queries.ts';
import { PLAYED, SEEN_WITH_PARENT } from './table.ts';
import { createWorld, type World } from './world.ts';

const plays = { ...queries, ...privateFields, ...mutations };
const coordinateOf = (row: string) => row.split(' ', 1)[0]!;
const seenWithParent = Object.entries(SEEN_WITH_PARENT).flatMap(([type, fields]) =>
  fields.split(' ').map((field) => `${type}.${field}`),
);

describe('the table', () => {
  test('has a row for each field of the schema, and none for others', () => {
    const rows = new Set([...Object.keys(PLAYED).map(coordinateOf), ...seenWithParent]);
    const fields = new Set(ALL_COORDINATES);
    const missing = ALL_COORDINATES.filter((field) => !rows.has(field));
    const superfluous = [...rows].filter((row) => !fields.has(row));
    expect({ missing, superfluous }).toEqual({ missing: [], superfluous: [] });
  });

  test('says each thing once', () => {
    expect(seenWithParent.filter((coordinate, index) => seenWithParent.indexOf(coordinate) !== index)).toEqual([]);
    const played = new Set(Object.keys(PLAYED).map(coordinateOf));
    expect(seenWithParent.filter((coordinate) => played.has(coordinate))).toEqual([]);
  });

  test('has a row for the subgraph where clients do not know of a root field', () => {
    const roots = HIDDEN_COORDINATES.filter((coordinate) => /^(Query|Mutation|Subscription)\./.test(coordinate));
    const atSubgraph = Object.keys(PLAYED).filter((row) => row.endsWith('at the subgraph'));
    expect(atSubgraph.map(coordinateOf).toSorted()).toEqual(roots.toSorted());
  });

  test('is played row for row', () => {
    expect(Object.keys(plays).toSorted()).toEqual(Object.keys(PLAYED).toSorted());
  });
});

describe('a whole LeetCord', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(async () => {
    await world?.insider.close();
    await world?.league.close();
  });

  const cells = Object.entries(PLAYED).flatMap(([row, outcomes]) =>
    (Object.entries(outcomes) as [NeighbourName, Outcome][]).map(
      ([caller, outcome]) => [row, caller, outcome] as const,
    ),
  );
  test.concurrent.for(cells)('%s: %s → %s', async ([row, caller, outcome], { expect: expectHere }) => {
    expectHere(await plays[row]!(world, caller)).toBe(outcome);
  });
});
