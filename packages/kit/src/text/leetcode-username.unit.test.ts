import { expect, test } from 'vitest';
import { leetcodeNameKey } from './leetcode-username.ts';

test.each([
  ['Alice_1-b', 'alice_1-b'],
  ['J.Doe@home', 'j.doe@home'],
  ['Zoë', 'zoë'],
  ['小明', '小明'],
])('LeetCode could have given the name %j', (name, key) => expect(leetcodeNameKey(name)).toBe(key));

// The last are the Kelvin sign, whose lower case is the letter k, and a zero-width space.
test.each(['', 'no name', 'a/b', 'a?b', 'a#b', 'a\nb', 'a'.repeat(65), '\u212aevin', 'a\u200bb'])(
  'LeetCode cannot have given %j',
  (name) => expect(leetcodeNameKey(name)).toBeNull(),
);
