import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const released = buildSchema(read('schema/released.graphql'));
const current = buildSchema(read('schema/api.graphql'));

test('nothing that the last release had is gone from the API, or answers otherwise', () => {
  // Deprecate it, and say in docs/api-changelog.md what replaces it. CONTRIBUTING.md says when it may go.
  expect(findBreakingChanges(released, current)).toEqual([]);
});

test('what is deprecated says what to use in its place', () => {
  const parts = Object.values(current.getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) return type.getValues();
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [field, ...('args' in field ? field.args : [])]);
  });
  const reasons = parts
    .map(({ deprecationReason }) => deprecationReason)
    .filter((reason) => typeof reason === 'string');
  for (const reason of reasons) expect(reason).toMatch(/\buse `|Nothing is done with it/i);
});
