import { expect, test } from 'vitest';
import { createContestInput } from './contest.input.ts';

const now = new Date('2026-11-23T12:00:00Z');
const plan = (config?: object) =>
  createContestInput(now).safeParse({
    ...{ title: 'League', format: 'POINTS', endsAt: new Date('2026-11-23T13:00:00Z'), idempotencyKey: 'one' },
    ...(config !== undefined && { config }),
  });

test('a contest is planned with settings that its format takes, which may have none', () => {
  expect(plan().data).toMatchObject({ startsAt: now, config: {} });
  expect(plan({ problems: ['two-sum'] }).data).toMatchObject({ config: { problems: ['two-sum'] } });
  const refused = (config: object) => plan(config).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  const twice = ['config.problems', 'Name each problem once.'];
  expect(refused({ problems: ['two-sum', 'two-sum'] })).toEqual([twice]);
  expect(refused({ problem: 'two-sum' })).toMatchObject([['config', expect.stringContaining('problem')]]);
});
