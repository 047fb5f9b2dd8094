import express from 'express';
import { expect, onTestFinished, test, vi } from 'vitest';
import { healthRoutes, type ReadyCheck } from './health.ts';
import { listen } from './http-server.ts';

async function ready(checks: Record<string, ReadyCheck>) {
  const http = await listen(express().use(healthRoutes(checks)), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => http.close());
  return (await fetch(`${http.url}/health/ready`)).json();
}

test('the health answer names the failing check and its reason', async () => {
  const checks = {
    up: () => undefined,
    down: () => {
      throw new Error('not connected');
    },
  };
  expect(await ready(checks)).toEqual({ status: 'unavailable', checks: { up: 'ok', down: 'not connected' } });
});

test('a process without checks is ready, and stays up after the time limit for checks', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  onTestFinished(() => void process.off('unhandledRejection', unhandled));
  const deadline = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
  onTestFinished(() => timeout.mockRestore());
  expect(await ready({})).toEqual({ status: 'ok', checks: {} });
  deadline.abort();
  await new Promise(setImmediate);
  expect(unhandled).not.toHaveBeenCalled();
});

test('a helpful check must pass once at the start, and is only reported when it fails later', async () => {
  let isAway = true;
  const neighbour = () => {
    if (isAway) throw new Error('away');
  };
  const http = await listen(express().use(healthRoutes({}, { neighbour })), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => http.close());
  const look = async () => {
    const response = await fetch(`${http.url}/health/ready`);
    return [response.status, await response.json()];
  };
  expect(await look()).toEqual([503, { status: 'unavailable', checks: { neighbour: 'away' } }]);
  isAway = false;
  expect(await look()).toEqual([200, { status: 'ok', checks: { neighbour: 'ok' } }]);
  isAway = true;
  expect(await look()).toEqual([200, { status: 'degraded', checks: { neighbour: 'away' } }]);
});
