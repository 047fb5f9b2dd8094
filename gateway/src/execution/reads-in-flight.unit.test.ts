import { currentPatience, withPatience } from '@leetcord/kit/load/patience';
import type { ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { createReadsInFlight } from './reads-in-flight.ts';

/** Work that ends when the test says so. */
function work() {
  const begun: { end: (result: ExecutionResult) => void; signal: AbortSignal }[] = [];
  const run = () =>
    new Promise<ExecutionResult>((resolve) => begun.push({ end: resolve, signal: currentPatience()!.signal }));
  return { begun, run };
}

function caller(share: () => Promise<ExecutionResult>) {
  const patience = new AbortController();
  const result = withPatience({ signal: patience.signal, endsAt: performance.now() + 5_000 }, share);
  return { result, leave: () => patience.abort() };
}

test('equal reads at the same time are one read, which ends when the last of its callers leaves', async () => {
  const { begun, run } = work();
  const reads = createReadsInFlight();
  const [a, b] = [1, 2].map(() => caller(() => reads.share('board', 'one', run)));
  expect(begun).toHaveLength(1);
  a!.leave();
  expect(begun[0]!.signal.aborted).toBe(false);
  b!.leave();
  expect(begun[0]!.signal.aborted).toBe(true);
  caller(() => reads.share('board', 'one', run));
  expect(begun).toHaveLength(2);
});

test('a read that began before something changed is not joined after it', async () => {
  const { begun, run } = work();
  const reads = createReadsInFlight();
  const before = caller(() => reads.share('board', 'one', run));
  reads.forget();
  const after = caller(() => reads.share('board', 'one', run));
  begun[0]!.end({ data: { points: 1 } });
  begun[1]!.end({ data: { points: 2 } });
  expect(await before.result).toEqual({ data: { points: 1 } });
  expect(await after.result).toEqual({ data: { points: 2 } });
});

test('an answer with errors is only for the address for which it was asked', async () => {
  const { begun, run } = work();
  const reads = createReadsInFlight();
  const own = caller(() => reads.share('board', 'one', run));
  const others = caller(() => reads.share('board', 'two', run));
  begun[0]!.end({ data: null, errors: [new Error('Its budget is used up.') as never] });
  expect((await own.result).errors).toHaveLength(1);
  await expect.poll(() => begun.length).toBe(2);
  begun[1]!.end({ data: { points: 2 } });
  expect(await others.result).toEqual({ data: { points: 2 } });
});
