import { expect, test } from 'vitest';
import { z } from 'zod';
import { createFormat } from './format.ts';

/** The first version had the name in two parts, and the second had no language. */
const format = createFormat(z.object({ name: z.string(), language: z.string() }), [
  ({ first, last, ...rest }) => ({ ...rest, name: `${String(first)} ${String(last)}` }),
  (value) => ({ ...value, language: 'en' }),
]);
const ada = { name: 'Ada L', language: 'en' };

test.each([
  ['the first version, from before there were versions', { first: 'Ada', last: 'L' }],
  ['the first version', { version: 1, first: 'Ada', last: 'L' }],
  ['the second version', { version: 2, name: 'Ada L' }],
  ['this version', { version: 3, name: 'Ada L', language: 'en' }],
])('a format reads a value of %s', (_version, stored) => {
  expect(format.read(stored)).toEqual(ada);
});

test('a format writes what it reads', () => {
  expect(format.write(ada)).toEqual({ ...ada, version: 3 });
  expect(format.read(format.write(ada))).toEqual(ada);
});

test.each([
  ['of a later version', { ...ada, version: 4 }],
  ['that lacks a field', { version: 3, name: 'Ada L' }],
  ['with an invalid version', { ...ada, version: 'new' }],
  ['that is not an object', 'Ada L'],
])('a format does not read a value %s', (_kind, stored) => {
  expect(format.read(stored)).toBeNull();
});
