import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Date.parse('2026-11-28T12:00:00Z');

test.each([
  ['7', 7_000],
  ['Sat, 28 Nov 2026 12:01:30 GMT', 90_000],
  ['86400', 900_000],
  ['99999999999999999999', 900_000],
  ['Sun, 28 Nov 2027 12:00:00 GMT', 900_000],
  ['Sat, 28 Nov 2026 11:59:00 GMT', null],
  ['0', null],
  ['-5', null],
  ['2026', 900_000],
  ['soon', null],
  ['Sat', null],
  ['', null],
  [null, null],
])('Retry-After %j asks for a wait of %j ms', (header, waitMs) => {
  expect(retryAfterMs(header, now)).toBe(waitMs);
});
