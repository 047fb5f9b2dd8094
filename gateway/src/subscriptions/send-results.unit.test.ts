import { expect, test, vi } from 'vitest';
import { sendResults } from './send-results.ts';

test('a client that disconnects while a result is sent leaves its stream', async () => {
  const left = vi.fn(async () => ({ done: true as const, value: undefined }));
  const results = {
    next: async () => ({ done: false as const, value: { data: { points: 3 } } }),
    return: left,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  const sent: string[] = [];
  const send = async (text: string) => {
    if (sent.push(text) === 2) throw new Error('EPIPE');
  };
  await expect(sendResults(results, { id: 'a"b', send }).next()).rejects.toThrow('EPIPE');
  expect(sent.map((text) => JSON.parse(text) as unknown)).toEqual(
    [1, 2].map(() => ({ id: 'a"b', type: 'next', payload: { data: { points: 3 } } })),
  );
  expect(left).toHaveBeenCalledOnce();
});
