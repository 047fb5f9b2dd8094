import { expect, test } from 'vitest';
import { isSlug } from './slug.ts';

test.each(['', 'Two-Sum', '-two', 'two--sum', 'two sum', '../two-sum', '$where', 'a'.repeat(201)])(
  'LeetCode has no problem of the slug %j',
  (slug) => expect(isSlug(slug)).toBe(false),
);

test.each(['3sum', 'two-sum', 'n-th-tribonacci-number'])('LeetCode could have %s', (slug) =>
  expect(isSlug(slug)).toBe(true),
);
