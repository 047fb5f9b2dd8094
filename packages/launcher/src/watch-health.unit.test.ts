import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { watchHealth, type Health } from './watch-health.ts';

const PACE = { everyMs: 5, startMs: 60_000, silentLooks: 4, notReadyMs: 60 };
const READY: Health = { kind: 'ready' };
const SILENT: Health = { kind: 'silent' };
const BROKEN: Health = { kind: 'notReady', failing: { jobs: 'no job is run' } };

/** A part that shows each health the given number of times, then the last one for good. */
const watch = (script: [Health, number][], { isRestartOfUse = true, hasBeenReady = true, pace = PACE } = {}) => {
  const healths = script.flatMap(([health, times]) => Array<Health>(times).fill(health));
  const told: string[] = [];
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const part = {
    name: 'contests',
    hasBeenReady: () => hasBeenReady,
    look: async () => (healths.length > 1 ? healths.shift()! : healths[0]!),
    isRestartOfUse: () => isRestartOfUse,
    tell: (line: string) => void told.push(line),
    onReady: () => undefined,
    end: () => void told.push('ended'),
  };
  void watchHealth(part, stopping.signal, pace);
  return told;
};

test('a part that stops answering is ended, but not for one slow answer', async () => {
  const told = watch([
    [READY, 1],
    [SILENT, 3],
    [READY, 1],
    [SILENT, 1],
  ]);
  await expect.poll(() => told).toEqual(['contests does not answer any more: starting it again', 'ended']);
});

test('a part that cannot do its work is reported once, and again when it works', async () => {
  const told = watch([
    [READY, 1],
    [BROKEN, 5],
    [READY, 1],
  ]);
  await expect.poll(() => told).toEqual(['contests cannot do its work (jobs: no job is run)', 'contests works again']);
});

test('a part that cannot do its work for long is restarted', async () => {
  const told = watch([
    [READY, 1],
    [BROKEN, 1],
  ]);
  await expect.poll(() => told.at(-1)).toBe('ended');
});

test('a part that waits for something else is reported and left alone', async () => {
  const told = watch(
    [
      [READY, 1],
      [BROKEN, 1],
    ],
    { isRestartOfUse: false },
  );
  await expect.poll(() => told).toHaveLength(1);
  await wait(3 * PACE.notReadyMs);
  expect(told).toEqual(['contests cannot do its work (jobs: no job is run)']);
});

test('a part that migrates for long has the full time of a start after that', async () => {
  const migrating: Health = { kind: 'notReady', failing: { migrations: 'migrating' } };
  const told = watch(
    [
      [migrating, 250],
      [SILENT, 5],
      [BROKEN, 1],
    ],
    { hasBeenReady: false, pace: { ...PACE, startMs: 1_000 } },
  );
  await expect.poll(() => told.at(-1)).toBe('ended');
  expect(told).toEqual([
    'contests cannot do its work (jobs: no job is run)',
    'contests cannot do its work for long: starting it again',
    'ended',
  ]);
});
