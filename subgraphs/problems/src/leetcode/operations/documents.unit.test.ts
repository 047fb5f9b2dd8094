import { globSync } from 'node:fs';
import { recordedSchema } from '@leetcord/stand-ins/leetcode/recorded-schema';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { inRequests, replyFor, requestFor } from '../aliased-document.ts';
import type { Operation } from '../operation.ts';

type AnyOperation = Operation<unknown, unknown>;

const isOperation = (value: unknown): value is AnyOperation =>
  typeof value === 'object' && value !== null && 'fields' in value && 'keysPerRequest' in value;

/** All operations: each is exported by a file of this folder. */
const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'));
const modules = await Promise.all(files.map((file) => import(`./${file}`) as Promise<Record<string, unknown>>));
const operations = modules.flatMap((exports) => Object.values(exports).filter(isOperation));

test('each file in this folder exports an operation', () => {
  expect(modules.filter((exports) => !Object.values(exports).some(isOperation))).toEqual([]);
});

describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
  test.each([1, 3])("asks for %d at once by a document that fits LeetCode's schema", (count) => {
    const { document, variables } = requestFor(
      operation,
      Array.from({ length: count }, () => operation.example),
    );
    const errors = validate(recordedSchema, parse(document));
    expect(errors.map(({ message }) => message)).toEqual([]);
    const declared = [...document.matchAll(/\$(\w+): /g)].map(([, name]) => name);
    expect(new Set(declared)).toEqual(new Set(Object.keys(variables)));
  });
});

const pairs: Operation<string, unknown> = {
  name: 'Pairs',
  keysPerRequest: 3,
  example: 'a',
  fields: (key) => ({
    one: { field: 'matchedUser', args: { username: ['String!', key] }, selection: 'username' },
    other: { field: 'question', args: {}, selection: 'title' },
  }),
  parse: (reply) => reply,
};

describe('many keys in one document', () => {
  test('each has its own aliases, and its own part of the reply', () => {
    const { document, variables } = requestFor(pairs, ['a', 'b']);
    expect(document).toContain('one_1: matchedUser(username: $one_1_username) { username }');
    expect(variables).toEqual({ one_0_username: 'a', one_1_username: 'b' });
    const reply = {
      data: { one_0: { username: 'a' }, other_0: null, one_1: null, other_1: { title: 'B' } },
      errors: [{ message: 'None.', path: ['one_1'] }],
    };
    expect(replyFor(pairs, 'a', 0, reply)).toEqual({ data: { one: { username: 'a' }, other: null }, errors: [] });
    expect(replyFor(pairs, 'b', 1, reply)).toEqual({
      data: { one: null, other: { title: 'B' } },
      errors: [{ field: 'one', message: 'None.' }],
    });
  });

  test('an error of the whole reply is an error of each', () => {
    const reply = { data: {}, errors: [{ message: 'Down.', path: [] }] };
    expect(replyFor(pairs, 'b', 1, reply).errors).toEqual([{ field: null, message: 'Down.' }]);
  });

  test('are split into requests by the number of keys and of fields; a key that is too large goes alone', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(inRequests(pairs, keys, 50)).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]);
    expect(inRequests(pairs, keys.slice(0, 5), 5)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(inRequests(pairs, ['a', 'b'], 1)).toEqual([['a'], ['b']]);
  });
});
