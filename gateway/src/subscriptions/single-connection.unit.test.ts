import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import type { Request, Response } from 'express';
import { expect, onTestFinished, test, vi } from 'vitest';
import { singleConnection } from './single-connection.ts';

test('an address has at most 50 reservations, each for ten seconds', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const context = { caller: ANONYMOUS, authorization: undefined, clientAddress: '192.0.2.1', requestId: 'r' };
  const handler = singleConnection({
    contextOf: () => context,
    rates: { anonymousPerMinute: 120, userPerMinute: 600, refusedSignInsPerMinute: 60 },
  } as unknown as Parameters<typeof singleConnection>[0]);
  const reserve = async (): Promise<number> => {
    let status = 0;
    const res = {
      status: (given: number) => {
        status = given;
        return res;
      },
      type: () => res,
      send: () => res,
      json: () => res,
    };
    await handler(
      { method: 'PUT', get: () => undefined } as unknown as Request,
      res as unknown as Response,
      () => undefined,
    );
    return status;
  };
  for (let n = 0; n < 50; n += 1) expect(await reserve()).toBe(201);
  expect(await reserve()).toBe(429);
  vi.advanceTimersByTime(9_999);
  expect(await reserve()).toBe(429);
  vi.advanceTimersByTime(1);
  expect(await reserve()).toBe(201);
});
