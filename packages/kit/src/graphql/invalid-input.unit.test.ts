import { expect, test } from 'vitest';
import { z } from 'zod';
import { InvalidInput, parseInput } from './invalid-input.ts';
import { faultsAsResult } from './user-fault.ts';

const schema = z.object({ title: z.string().min(1, 'Give the contest a title.') });
const asResult = faultsAsResult(InvalidInput);

test('invalid input becomes a member of the result that names the field and says what is wrong', async () => {
  const work = async (input: unknown) => parseInput(schema, input);
  expect(await asResult(() => work({ title: 'Monday' }))).toEqual({ title: 'Monday' });
  expect(await asResult(() => work({ title: '' }))).toEqual({
    __typename: 'InvalidInputError',
    field: 'title',
    message: 'Give the contest a title.',
  });
});
