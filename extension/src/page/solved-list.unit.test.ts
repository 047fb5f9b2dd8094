import { expect, test } from 'vitest';
import { solvedListOf } from './leetcode-replies.ts';
import { textOf } from './text-of.ts';

const pair = (slug: unknown, status: unknown) => ({ stat: { question__title_slug: slug }, status });
const list = (more: object) =>
  solvedListOf(JSON.stringify({ user_name: 'Ann', stat_status_pairs: [pair('two-sum', 'ac')], ...more }));

test("the list of all problems gives its user's solved ones, and not those that were only tried", () => {
  const pairs = [pair('two-sum', 'ac'), pair('3sum', 'notac'), pair('lru-cache', null)];
  expect(list({ stat_status_pairs: pairs })).toEqual({ username: 'Ann', problemSlugs: ['two-sum'] });
  expect(list({ stat_status_pairs: [] })).toEqual({ username: 'Ann', problemSlugs: [] });
});

test.each([
  ['for nobody', { user_name: '' }],
  ['without a name', { user_name: undefined }],
  ['without problems', { stat_status_pairs: undefined }],
  ['with a problem that has no slug', { stat_status_pairs: [pair('two-sum', 'ac'), pair(undefined, 'ac')] }],
  ['with a status of another kind', { stat_status_pairs: [pair('two-sum', 10)] }],
  ['with an odd row', { stat_status_pairs: [null] }],
])('a list %s is nobody’s', (_, more) => {
  expect(list(more)).toBeNull();
});

test('an answer is read up to a size, whatever its characters take', async () => {
  const text = 'ü'.repeat(50);
  expect(await textOf(new Response(text), 100)).toBe(text);
  await expect(textOf(new Response(text), 99)).rejects.toThrow('more than 99 bytes');
  expect(solvedListOf('<html>Just a moment...</html>')).toBeNull();
});
