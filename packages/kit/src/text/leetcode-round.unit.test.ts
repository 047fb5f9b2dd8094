import { describe, expect, test } from 'vitest';
import { roundNamed } from './leetcode-round.ts';

describe('the name of a round of LeetCode', () => {
  test.each([
    'weekly-contest-408',
    'Weekly Contest 408',
    ' weekly 408 ',
    'WEEKLY CONTEST #408',
    'weekly408',
    'LeetCode Weekly Contest 408',
    'https://leetcode.com/contest/weekly-contest-408/',
    'https://leetcode.com/contest/Weekly-Contest-408',
    'http://www.leetcode.com/contest/weekly-contest-408/ranking/?region=global',
    'leetcode.com/contest/weekly-contest-408/problems/find-it/#top',
  ])('is read from %o', (text) => {
    expect(roundNamed(text)).toEqual({
      ...{ kind: 'WEEKLY', number: 408, slug: 'weekly-contest-408', title: 'Weekly Contest 408' },
    });
  });

  test.each([
    'biweekly 130',
    'Bi-Weekly Contest 130',
    'biweekly-contest-130',
    'leetcode.com/contest/biweekly-contest-130',
  ])('of a biweekly one is read from %o', (text) => {
    expect(roundNamed(text)).toEqual({
      ...{ kind: 'BIWEEKLY', number: 130, slug: 'biweekly-contest-130', title: 'Biweekly Contest 130' },
    });
  });

  test.each([
    ...['', '408', 'weekly', 'weekly 0', 'weekly 12345', 'weekly 4.5', 'monthly 3', 'weekly 408 409'],
    ...[
      'Weekly Contest 18B',
      'two-sum',
      'https://leetcode.com/problems/two-sum/',
      'https://evil.example/contest/weekly-contest-408',
    ],
    ...[
      'https://leetcode.com.evil.example/contest/weekly-contest-408',
      '__proto__',
      `weekly ${' '.repeat(100_000)}408`,
    ],
  ])('is not in %o', (text) => {
    expect(roundNamed(text)).toBeNull();
  });
});
