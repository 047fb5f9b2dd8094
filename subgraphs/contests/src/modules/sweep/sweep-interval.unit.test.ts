import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sprint } from '../accounts/leetcode-accounts.repository.ts';
import { quickestSprint } from './sprint.ts';
import { sweepInterval } from './sweep-interval.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const LARGE = 1_000_000;
const now = new Date('2026-11-24T12:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);

interface State {
  restMs: number;
  isReported?: boolean;
  sprint?: Sprint | null;
  users?: number;
}
const after = ({ restMs, isReported = false, sprint = null, users = LARGE }: State) =>
  sweepInterval({ now, lastActiveAt: ago(restMs), isReported, sprint, users });
const sprintOf = (ms: number, endedAgoMs = 7 * DAY_MS): Sprint => ({ ms, endedAt: ago(endedAgoMs) });

const ms = fc.integer({ min: -HOUR_MS, max: 400 * DAY_MS });
const sprint = fc.option(fc.tuple(ms, ms).map(([took, ended]) => sprintOf(Math.abs(took), ended)));
const state = fc.record({ restMs: ms, isReported: fc.boolean(), sprint, users: fc.nat(LARGE) });

describe('the interval of the sweep', () => {
  test('is minutes for a user who is solving, grows with the rest, and is a day for an idle user in a large league', () => {
    expect(after({ restMs: MINUTE_MS })).toBe(10 * MINUTE_MS);
    expect(after({ restMs: 6 * HOUR_MS })).toBe(30 * MINUTE_MS);
    expect(after({ restMs: 12 * DAY_MS })).toBe(DAY_MS);
    expect(after({ restMs: 300 * DAY_MS })).toBe(DAY_MS);
  });

  test('is as short as it is set to be, and still longer after a rest', () => {
    const afterRestOf = (restMs: number) =>
      sweepInterval({ now, lastActiveAt: ago(restMs), isReported: false, sprint: null, users: LARGE }, 1_000);
    expect(afterRestOf(0)).toBe(1_000);
    expect(afterRestOf(6 * HOUR_MS)).toBe(30 * MINUTE_MS);
  });

  test('is longer for a user whose extension reports', () => {
    expect(after({ restMs: MINUTE_MS, isReported: true })).toBe(40 * MINUTE_MS);
    expect(after({ restMs: 6 * HOUR_MS, isReported: true })).toBe(2 * HOUR_MS);
  });

  test('is half of a sprint for a user who rests after one, and longer the older the sprint is', () => {
    const after2Hours = (endedAgoMs: number) =>
      after({ restMs: endedAgoMs, sprint: sprintOf(2 * HOUR_MS, endedAgoMs) });
    expect(after2Hours(7 * DAY_MS) / HOUR_MS).toBeCloseTo(1.1, 1);
    expect(after2Hours(60 * DAY_MS)).toBe(2 * HOUR_MS);
    expect(after2Hours(400 * DAY_MS)).toBe(DAY_MS);
  });

  test('is half an hour at most in a small league, and a second for each of its users in a larger one', () => {
    expect(after({ restMs: 300 * DAY_MS, users: 1_000 })).toBe(30 * MINUTE_MS);
    expect(after({ restMs: 300 * DAY_MS, users: 10_000 })).toBe(10_000_000);
  });

  test('never shrinks with a longer rest, a slower sprint or a larger league, and is ten minutes to a day whatever the clocks say', () => {
    fc.assert(
      fc.property(state, ms, fc.nat(LARGE), (one, otherMs, otherUsers) => {
        const interval = after(one);
        expect(interval).toBeGreaterThanOrEqual(10 * MINUTE_MS);
        expect(interval).toBeLessThanOrEqual(DAY_MS);
        const isAtLeast = (more: State) => expect(after(more)).toBeGreaterThanOrEqual(interval);
        isAtLeast({ ...one, restMs: Math.max(one.restMs, otherMs) });
        isAtLeast({ ...one, users: Math.max(one.users, otherUsers) });
        isAtLeast({ ...one, sprint: one.sprint && { ...one.sprint, ms: Math.max(one.sprint.ms, otherMs) } });
        isAtLeast({ ...one, sprint: null });
      }),
    );
  });
});

describe('a sprint', () => {
  const times = (count: number, everyMs: number, lastAgoMs = 0) =>
    Array.from({ length: count }, (_, index) => ago(lastAgoMs + index * everyMs));

  test('is the time in which the list was filled, and does not exist with fewer than 20 submissions', () => {
    expect(quickestSprint(null, [])).toBeNull();
    expect(quickestSprint(null, times(19, MINUTE_MS))).toBeNull();
    expect(quickestSprint(null, times(20, MINUTE_MS))).toEqual({ ms: 19 * MINUTE_MS, endedAt: now });
  });

  test('is kept while the list is filled more slowly, until it is so old that it counts as longer', () => {
    const known = quickestSprint(null, times(20, MINUTE_MS, 60 * DAY_MS));
    expect(quickestSprint(known, times(20, 3 * MINUTE_MS))).toBe(known);
    expect(quickestSprint(known, times(20, 2 * MINUTE_MS))).toEqual({ ms: 38 * MINUTE_MS, endedAt: now });
  });

  test('that is known is not lost when the same list is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAY_MS }), ms, (everyMs, lastAgoMs) => {
        const listed = times(20, everyMs, lastAgoMs);
        const known = quickestSprint(null, listed);
        expect(quickestSprint(known, listed)).toEqual(known);
      }),
    );
  });
});
