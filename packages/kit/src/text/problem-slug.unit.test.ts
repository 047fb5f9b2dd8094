import { expect, test } from 'vitest';
import { isProblemSlug } from './problem-slug.ts';

test.each(['', 'Two-Sum', '-two', 'two--sum', 'two sum', '../two-sum', '$where', 'a'.repeat(201)])(
  'LeetCode has no problem of the slug %j',
  (slug) => expect(isProblemSlug(slug)).toBe(false),
);

test.each(['3sum', 'two-sum', 'n-th-tribonacci-number'])('LeetCode could have %s', (slug) =>
  expect(isProblemSlug(slug)).toBe(true),
);
