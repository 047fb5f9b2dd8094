import { expect, test } from 'vitest';
import { meantBy } from './naming.ts';

const problems = [
  { slug: 'two-sum', number: '1', title: 'Two Sum' },
  { slug: '3sum', number: '15', title: '3Sum' },
  { slug: 'powx-n', number: '50', title: 'Pow(x, n)' },
  { slug: 'two-sum-again', number: '9001', title: 'Two-Sum' },
  { slug: 'pascals-triangle', number: '118', title: "Pascal's Triangle" },
];
const numbersOf = (typed: string) => meantBy(typed, problems).map(({ number }) => number);

test.each([
  'two-sum',
  ' TWO-SUM ',
  '1',
  '#1',
  '001',
  '1. Two Sum',
  '1.',
  'Two Sum',
  'two sum',
  'https://leetcode.com/problems/two-sum/',
  'http://www.leetcode.com/problems/two-sum',
  'leetcode.com/problems/two-sum/description/?envType=daily-question#top',
  '<https://leetcode.com/problems/two-sum/>',
  'https://leetcode.com/problems/two-sum>',
  'https://leetcode.com/problems/Two-Sum/submissions/123/',
  'https://leetcode.com/contest/weekly-contest-1/problems/two-sum/',
])('a problem is meant by %o', (typed) => expect(numbersOf(typed)).toEqual(['1']));

test('a title is found without its signs and gaps, and several that share it are all given', () => {
  expect(numbersOf('pow x n')).toEqual(['50']);
  expect(numbersOf('3 sum')).toEqual(['15']);
  expect(numbersOf('pascals triangle')).toEqual(['118']);
  expect(numbersOf('twosum')).toEqual(['1', '9001']);
});

test.each([
  '',
  '  ',
  '?!',
  '2',
  '2. Two Sum',
  'Two',
  'leetcode.com/problems/',
  'https://example.com/problems/two-sum/',
])('nothing is meant by %o', (typed) => expect(numbersOf(typed)).toEqual([]));
