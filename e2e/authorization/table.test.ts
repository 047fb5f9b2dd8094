import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { plays } from './authorization.ts';
import { gapsIn } from './coverage.ts';
import { PLAYED, SEEN_WITH_PARENT } from './table.ts';

const read = (name: string) =>
  buildSchema(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'));
const internal = read('internal');
const rows = Object.keys(PLAYED);

test('the table has no gap', () => {
  const documents = Object.values(plays).map(({ document }) => document);
  expect(gapsIn(internal, { rows, documents, seenWithParent: SEEN_WITH_PARENT })).toEqual([]);
});

test('the table has a row at the subgraph for each root field that is not in the API', () => {
  const api = read('api');
  const rootFields = (schema: typeof api) =>
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type!.name}.${field}`),
    );
  const known = new Set(rootFields(api));
  const atSubgraph = rows.filter((row) => row.endsWith('at the subgraph')).map((row) => row.split(' ', 1)[0]);
  expect(atSubgraph.toSorted()).toEqual(
    rootFields(internal)
      .filter((field) => !known.has(field))
      .toSorted(),
  );
});

test('the table is tested row for row', () => {
  expect(Object.keys(plays).toSorted()).toEqual(rows.toSorted());
});
