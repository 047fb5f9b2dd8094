import { undeclaredCollections } from '@leetcord/kit/testing/undeclared-collections';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { expect, onTestFinished, test } from 'vitest';
import { historyData } from './modules/confirmation/personal-data.ts';
import { profileData } from './modules/profiles/personal-data.ts';
import { IMPERSONAL } from './personal-data.ts';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

test('each collection of problems is declared by its module, and a new one is told until it is', async () => {
  const leetcode = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
  onTestFinished(() => leetcode.stop());
  const problems = await startProblemsUnderTest(leetcode.url);
  onTestFinished(() => problems.close());
  const data = [historyData({} as never, {} as never), profileData({} as never)];
  const declared = [...data.flatMap(({ collections }) => collections), ...IMPERSONAL];
  const { db } = problems;
  expect(await undeclaredCollections(db, declared)).toEqual([]);
  await db.createCollection('newcomers');
  expect(await undeclaredCollections(db, declared)).toEqual(['newcomers']);
});
