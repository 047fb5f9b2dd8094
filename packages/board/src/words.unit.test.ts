import { expect, test } from 'vitest';
import { localTime, plural, timeLeft } from './words.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const inSeconds = (seconds: number) => new Date(NOW + seconds * 1_000).toISOString();

test.each([
  [-5, '0 s'],
  [0.4, '1 s'],
  [59, '59 s'],
  [60, '1 min 0 s'],
  [3_725, '1 h 2 min'],
  [200_000, '2 d 7 h'],
])('what is %i s away is told as "%s"', (seconds, text) => {
  expect(timeLeft(inSeconds(seconds), NOW)).toBe(text);
});

test('times are those of the time zone, and one is singular', () => {
  expect(localTime('2026-11-30T23:30:00Z', 'Europe/Berlin')).toBe('1 Dec 2026, 00:30');
  expect([plural(1, 'point'), plural(1_200, 'point')]).toEqual(['1 point', '1,200 points']);
});
