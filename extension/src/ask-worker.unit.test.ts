import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askWorker } from './ask-worker.ts';

const worker = vi.hoisted(() => ({ answers: [] as unknown[], asked: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'leetcord',
      sendMessage: async () => worker.answers[Math.min(worker.asked++, worker.answers.length - 1)],
    },
  },
}));

beforeEach(() => {
  worker.asked = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a message that is refused or not answered is sent again until the worker has carried it out', async () => {
  worker.answers = [null, { isDone: false, why: 'It failed.' }, { isDone: true, value: 7 }];
  const answer = askWorker({ kind: 'reconcile' });
  await vi.runAllTimersAsync();
  expect(await answer).toBe(7);
  expect(worker.asked).toBe(3);
});

test('a message that is refused each time is not taken as a success', async () => {
  worker.answers = [{ isDone: false, why: 'It failed.' }];
  const failing = expect(askWorker({ kind: 'reconcile' })).rejects.toThrow('did not take a message of kind reconcile');
  await vi.runAllTimersAsync();
  await failing;
  expect(worker.asked).toBe(4);
});
