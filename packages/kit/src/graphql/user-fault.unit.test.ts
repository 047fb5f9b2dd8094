import { expect, test } from 'vitest';
import { faultsAsResult, UserFault } from './user-fault.ts';

class TooLate extends UserFault {
  readonly typename = 'TooLateError';
}
class TooEarly extends UserFault {
  readonly typename = 'TooEarlyError';
}
const asResult = faultsAsResult(TooLate);

test('a fault becomes a result, whether it is thrown at once or later; any other error does not', async () => {
  const result = { __typename: 'TooLateError', message: 'Come earlier.' };
  const throwAtOnce = (error: Error) => () => {
    throw error;
  };
  expect(await asResult(throwAtOnce(new TooLate('Come earlier.')))).toEqual(result);
  expect(await asResult(() => Promise.reject(new TooLate('Come earlier.')))).toEqual(result);
  expect(await asResult(() => Promise.resolve('done'))).toBe('done');
  await expect(asResult(throwAtOnce(new TooEarly('Come later.')))).rejects.toThrow('Come later.');
});
