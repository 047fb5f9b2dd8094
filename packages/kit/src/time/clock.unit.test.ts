import { expect, test } from 'vitest';
import { steadyClock } from './clock.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOON = Date.UTC(2026, 0, 1, 12);

function machine() {
  let [wall, passed, asleep] = [NOON, 5_000, 0];
  const pass = (ms: number) => {
    wall += ms;
    passed += ms;
  };
  const clock = steadyClock({
    wallMs: () => wall,
    passedMs: () => passed,
    passedAsleepTooMs: () => passed + asleep,
  });
  return {
    minutes: () => (clock.now().getTime() - NOON) / MINUTE_MS,
    pass,
    set: (ms: number) => (wall += ms),
    sleep: (ms: number) => {
      wall += ms;
      asleep += ms;
    },
  };
}

test('a clock that jumps an hour ahead and back leaves the time unchanged', () => {
  const { minutes, pass, set } = machine();
  pass(MINUTE_MS);
  expect(minutes()).toBe(1);
  set(HOUR_MS);
  expect(minutes()).toBe(1);
  pass(5 * MINUTE_MS);
  expect(minutes()).toBe(6);
  set(-HOUR_MS);
  expect(minutes()).toBe(6);
  pass(HOUR_MS);
  expect(minutes()).toBe(66);
});

test.each([HOUR_MS, -HOUR_MS])('a clock that is set by %i ms and stays there is accepted after ten minutes', (ms) => {
  const { minutes, pass, set } = machine();
  set(ms);
  for (let minute = 0; minute < 10; minute += 1) {
    expect(minutes()).toBe(minute);
    pass(MINUTE_MS);
  }
  expect(minutes()).toBe(10 + ms / MINUTE_MS);
  pass(MINUTE_MS);
  expect(minutes()).toBe(11 + ms / MINUTE_MS);
});

test('a clock that is adjusted gradually is followed', () => {
  const { minutes, pass, set } = machine();
  for (let minute = 0; minute < 60; minute += 1) {
    pass(MINUTE_MS);
    set(1_000);
    minutes();
  }
  expect(minutes()).toBe(61);
});

test('after the machine has slept, its clock is right at once, however often it sleeps', () => {
  const { minutes, pass, sleep, set } = machine();
  sleep(8 * HOUR_MS);
  expect(minutes()).toBe(480);
  pass(MINUTE_MS);
  expect(minutes()).toBe(481);
  sleep(HOUR_MS);
  expect(minutes()).toBe(541);
  set(HOUR_MS);
  expect(minutes()).toBe(541);
});
