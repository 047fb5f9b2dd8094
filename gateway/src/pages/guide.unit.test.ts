import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, print, validate } from 'graphql';
import { expect, test } from 'vitest';

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
  expect(recipes).toHaveLength(10);
  const shown = blocks.flatMap((block) => parse(block).definitions);
  const isRecipe = (definition: (typeof shown)[number]) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'mutation';
  expect(shown.filter(isRecipe).map(print)).toEqual(recipes);
});
