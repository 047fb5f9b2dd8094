import { expect, test } from 'vitest';
import { startForTest } from './testing/stand-in.ts';

interface AllProblems {
  user_name: string;
  num_solved: number;
  ac_easy: number;
  stat_status_pairs: { stat: { question__title_slug: string }; status: string | null }[];
}

test('all problems come in one answer, with what the signed-in user has made of each, and without anything for a stranger', async () => {
  const { request, signIn, control } = await startForTest();
  const read = async () => (await request<AllProblems>('GET', '/api/problems/all/')).body;
  const problems = await control.problems();
  expect((await read()).stat_status_pairs).toHaveLength(problems.length);
  expect(await read()).toMatchObject({ user_name: '', num_solved: 0 });
  await control.putAccount({ username: 'Ann_Codes' });
  await control.submit({ username: 'Ann_Codes', slug: 'two-sum' });
  await control.submit({ username: 'Ann_Codes', slug: 'two-sum', status: 'Wrong Answer' });
  await control.submit({ username: 'Ann_Codes', slug: '3sum', status: 'Wrong Answer' });
  expect(new Set((await read()).stat_status_pairs.map(({ status }) => status))).toEqual(new Set([null]));
  await signIn('ann_codes');
  const { stat_status_pairs: pairs, ...counts } = await read();
  expect(counts).toMatchObject({ user_name: 'Ann_Codes', num_solved: 1, ac_easy: 1 });
  const tried = pairs.filter(({ status }) => status !== null);
  expect(Object.fromEntries(tried.map(({ stat, status }) => [stat.question__title_slug, status]))).toEqual({
    'two-sum': 'ac',
    '3sum': 'notac',
  });
});
