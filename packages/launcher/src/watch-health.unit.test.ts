import { expect, test } from 'vitest';
import { watchHealth, type Health, type PassingTime } from './watch-health.ts';

const PACE = { everyMs: 5, startMs: 60_000, silentLooks: 4, notReadyMs: 60 };
const READY: Health = { kind: 'ready' };
const SILENT: Health = { kind: 'silent' };
const BROKEN: Health = { kind: 'notReady', failing: { jobs: 'no job is run' } };

/** A part that shows each health the given number of times, then the last one for good; watched for that long, in ms. Gives what is told. */
const watch = async (
  script: [Health, number][],
  { isRestartOfUse = true, hasBeenReady = true, pace = PACE, forMs = 500 } = {},
) => {
  const healths = script.flatMap(([health, times]) => Array<Health>(times).fill(health));
  const told: string[] = [];
  const part = {
    name: 'contests',
    hasBeenReady: () => hasBeenReady,
    look: async () => (healths.length > 1 ? healths.shift()! : healths[0]!),
    isRestartOfUse: () => isRestartOfUse,
    tell: (line: string) => void told.push(line),
    onReady: () => undefined,
    end: () => void told.push('ended'),
  };
  const stopping = new AbortController();
  let now = 0;
  const time: PassingTime = {
    now: () => now,
    wait: async (ms) => {
      now += ms;
      if (now > forMs) stopping.abort();
    },
  };
  await watchHealth(part, stopping.signal, pace, time);
  return told;
};

test('a part that stops answering is ended, but not for one slow answer', async () => {
  const script: [Health, number][] = [
    [READY, 1],
    [SILENT, 3],
    [READY, 1],
    [SILENT, 1],
  ];
  // With its ninth look it has not answered four times in a row.
  expect(await watch(script, { forMs: 8 * PACE.everyMs })).toEqual([]);
  expect(await watch(script)).toEqual(['contests does not answer any more: starting it again', 'ended']);
});

test('a part that cannot do its work is reported once, and again when it works', async () => {
  const told = await watch([
    [READY, 1],
    [BROKEN, 5],
    [READY, 1],
  ]);
  expect(told).toEqual(['contests cannot do its work (jobs: no job is run)', 'contests works again']);
});

test('a part that cannot do its work for long is restarted', async () => {
  const script: [Health, number][] = [
    [READY, 1],
    [BROKEN, 1],
  ];
  const report = 'contests cannot do its work (jobs: no job is run)';
  expect(await watch(script, { forMs: PACE.notReadyMs })).toEqual([report]);
  expect(await watch(script)).toEqual([report, 'contests cannot do its work for long: starting it again', 'ended']);
});

test('a part that waits for something else is reported and left alone', async () => {
  const told = await watch(
    [
      [READY, 1],
      [BROKEN, 1],
    ],
    { isRestartOfUse: false, forMs: 10 * PACE.notReadyMs },
  );
  expect(told).toEqual(['contests cannot do its work (jobs: no job is run)']);
});

test('a part that migrates for long has the full time of a start after that', async () => {
  const migrating: Health = { kind: 'notReady', failing: { migrations: 'migrating' } };
  const told = await watch(
    [
      [migrating, 250],
      [SILENT, 5],
      [BROKEN, 1],
    ],
    { hasBeenReady: false, pace: { ...PACE, startMs: 1_000 }, forMs: 2_500 },
  );
  expect(told).toEqual([
    'contests cannot do its work (jobs: no job is run)',
    'contests cannot do its work for long: starting it again',
    'ended',
  ]);
});
