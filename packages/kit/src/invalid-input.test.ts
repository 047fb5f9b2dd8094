import { expect, test } from 'vitest';
import { z } from 'zod';
import { InvalidInput, parseInput } from './invalid-input.ts';
import { faultsAsResult, UserFault } from './user-fault.ts';

const schema = z.object({ title: z.string().min(1, 'Give the contest a title.') });
const asResult = faultsAsResult(InvalidInput);

test('input that is wrong becomes a member of the result, with its field and its sentence', async () => {
  const work = async (input: unknown) => parseInput(schema, input);
  expect(await asResult(work({ title: 'Monday' }))).toEqual({ title: 'Monday' });
  expect(await asResult(work({ title: '' }))).toEqual({
    __typename: 'InvalidInputError',
    field: 'title',
    message: 'Give the contest a title.',
  });
});

test('a fault that the mutation does not know stays an error', async () => {
  class Other extends UserFault {
    readonly typename = 'OtherError';
  }
  await expect(asResult(Promise.reject(new Other('Not now.')))).rejects.toBeInstanceOf(Other);
});
