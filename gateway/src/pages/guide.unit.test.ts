import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, Kind, parse, print, validate } from 'graphql';
import { expect, test } from 'vitest';
import { createOperationCost } from '../cost/operation-cost.ts';
import { readSupergraph } from '../supergraph.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schema = buildSchema(read('schema/api.graphql'));
const guide = read('docs/api.md');
const blocks = [...guide.matchAll(/^```graphql\n([^]*?)^```$/gm)].map(([, text]) => text!);

test('every operation of docs/api.md is one of the API', () => {
  expect(blocks.length).toBeGreaterThan(10);
  for (const block of blocks) expect(validate(schema, parse(block)), block).toEqual([]);
});

test('the guide has the recipes that GraphiQL opens with', () => {
  const recipes = parse(read('gateway/src/pages/recipes.graphql')).definitions.map(print);
  expect(recipes).toHaveLength(11);
  const shown = blocks.flatMap((block) => parse(block).definitions);
  const isRecipe = (definition: (typeof shown)[number]) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'mutation';
  expect(shown.filter(isRecipe).map(print)).toEqual(recipes);
});

test('each recipe says what it costs, and the guide says the same', () => {
  const costOf = createOperationCost(readSupergraph(undefined).fullSchema);
  const recipes = [
    ...read('gateway/src/pages/recipes.graphql').matchAll(/^# (\d+\. .+)\n((?:query|subscription)[^]*?^})/gm),
  ];
  expect(recipes).toHaveLength(11);
  for (const [, about, text] of recipes) {
    const operation = getOperationAST(parse(text!))!;
    const { points } = costOf({ operation, fragmentOf: () => undefined, variables: {} });
    expect(about).toMatch(new RegExp(` Costs ${points} points?( when it is opened)?\\.$`));
    expect(guide).toContain(`**${about}**`);
  }
});
