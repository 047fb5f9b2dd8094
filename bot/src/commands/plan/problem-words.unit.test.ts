import { expect, test } from 'vitest';
import { problemsAsked, wayOf, type DifficultyChoice, type Way } from './problem-words.ts';

const asked = (way: Way, text: string, difficulty: DifficultyChoice = 'MIXED') =>
  problemsAsked(way, text, { difficulty, seed: 's' });
const slots = (text: string, difficulty?: DifficultyChoice) => asked('PICKER', text, difficulty).picker?.slots;

test.for([
  ['', false, 'ANY'],
  [' \n', true, 'PICKER'],
  ['weekly-contest-408', false, 'ROUND'],
  ['Biweekly 130', false, 'ROUND'],
  ['https://leetcode.com/contest/weekly-contest-408/', false, 'ROUND'],
  ['2 easy, 1 medium graph', true, 'PICKER'],
  ['1 graph, 2 hard', true, 'PICKER'],
  ['3 1600-1800', true, 'PICKER'],
  ['2 leichte, 1 mittlere graph', true, 'PICKER'],
  ['1, 2', true, 'BY_HAND'],
  ['Two Sum; Pow(x, n)', true, 'BY_HAND'],
  ['1 easy, Two Sum', true, 'BY_HAND'],
] as const)('of "%s" the way to choose problems is seen', ([text, isSetNeeded, way]) => {
  expect(wayOf(text, isSetNeeded)).toBe(way);
});

test('problems by hand are divided by commas, semicolons and lines, and a comma within parentheses belongs to the title', () => {
  const names = asked('BY_HAND', '1, Pow(x, n);Two Sum\n https://leetcode.com/problems/a/ ,, ').byHand;
  expect(names?.map(({ problem }) => problem)).toEqual([
    '1',
    'Pow(x, n)',
    'Two Sum',
    'https://leetcode.com/problems/a/',
  ]);
  expect(asked('ROUND', ' weekly 408 ')).toEqual({ round: 'weekly 408' });
  expect(asked('MATCHING', 'medium, hard dynamic-programming 1600-')).toEqual({
    matching: { difficulties: ['MEDIUM', 'HARD'], tags: ['dynamic-programming'], minRating: 1600, maxRating: null },
  });
  expect(asked('ANY', 'whatever')).toEqual({ any: true });
});

test('the picker gets counts, difficulties, topics and ratings, and difficulties by choice where none are said', () => {
  expect(slots('2 easy, medium Dynamic-Programming 1600-1800\n3x hard -2000')).toMatchObject([
    { count: 2, difficulties: ['EASY'], tags: [], minRating: null, maxRating: null },
    { count: 1, difficulties: ['MEDIUM'], tags: ['dynamic-programming'], minRating: 1600, maxRating: 1800 },
    { count: 3, difficulties: ['HARD'], minRating: null, maxRating: 2000 },
  ]);
  const mixed = (text: string) => slots(text)?.map(({ count, difficulties }) => `${count} ${difficulties}`);
  expect(mixed('')).toEqual(['1 EASY', '2 MEDIUM', '1 HARD']);
  expect([1, 2, 3, 7].map((count) => mixed(String(count)))).toEqual([
    ['1 MEDIUM'],
    ['1 EASY', '1 MEDIUM'],
    ['1 EASY', '1 MEDIUM', '1 HARD'],
    ['2 EASY', '3 MEDIUM', '2 HARD'],
  ]);
  expect(slots('2 leichte, mittlere, 1 schwer constructor')).toMatchObject([
    { count: 2, difficulties: ['EASY'], tags: [] },
    { count: 1, difficulties: ['MEDIUM'] },
    { count: 1, difficulties: ['HARD'], tags: ['constructor'] },
  ]);
  expect(slots('5', 'HARD')).toMatchObject([{ count: 5, difficulties: ['HARD'] }]);
  expect(slots('5 any')).toMatchObject([{ count: 5, difficulties: [], tags: [] }]);
  expect(slots('5 graph', 'ANY')).toMatchObject([{ count: 5, difficulties: [], tags: ['graph'] }]);
});
