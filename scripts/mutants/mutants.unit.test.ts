import { expect, test } from 'vitest';
import { allMutants } from './all.ts';
import { testFilesOf } from './mutant.ts';

test('each mutant fits the code as it is, has a name of its own, and tests that may catch it', () => {
  const mutants = allMutants();
  const kinds = new Set(mutants.map(({ name }) => name.split(':')[0]));
  expect([...kinds].toSorted()).toEqual([
    'allowed_mentions',
    'commit',
    'index',
    'limit',
    'load',
    'lock',
    'nonce',
    'owner',
    'refusal',
    'scope',
    'secret',
    'user',
  ]);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  const withoutTests = mutants.filter(
    ({ tests }) => tests.length === 0 || tests.some((target) => testFilesOf(target).length === 0),
  );
  expect(withoutTests.map(({ name }) => name)).toEqual([]);
});
