import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

describe('problems asked for by what people type', () => {
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  beforeAll(async () => {
    problems = await startProblemsUnderTest('http://127.0.0.1:1');
  });
  afterAll(() => problems.close());

  const ask = async (names: string[]) => {
    interface Answer {
      problemsByName: { matches: { name: string; problems: { slug: string }[] }[]; isBuiltIn: boolean };
    }
    const query =
      'query ($names: [String!]!) { problemsByName(names: $names) { matches { name problems { slug } } isBuiltIn } }';
    return problems.query<Answer>(query, { names }, await problems.tokenWith('problems:pick'));
  };

  test('are found in the order of the names while LeetCode is down, which the answer tells', async () => {
    const names = [
      'Two Sum',
      '15',
      'leetcode.com/problems/median-of-two-sorted-arrays/description/',
      'No such problem',
    ];
    const { matches, isBuiltIn } = (await ask(names)).data.problemsByName;
    expect(isBuiltIn).toBe(true);
    expect(matches.map(({ name }) => name)).toEqual(names);
    expect(matches.map(({ problems: found }) => found.map(({ slug }) => slug))).toEqual([
      ['two-sum'],
      ['3sum'],
      ['median-of-two-sorted-arrays'],
      [],
    ]);
  });

  test.each([[[]], [Array.from({ length: 101 }, () => '1')], [['x'.repeat(301)]]])(
    'are refused where there are none, too many, or too long a name',
    async (names) => {
      const { errors: [error] = [] } = await ask(names);
      expect(error?.extensions.code).toBe('BAD_USER_INPUT');
      expect(error?.message).toBe('names must be 1 to 100, of at most 300 characters.');
    },
  );
});
