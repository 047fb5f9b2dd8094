import { undeclaredCollections } from '@leetcord/kit/testing/undeclared-collections';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { expect, onTestFinished, test } from 'vitest';
import { startProblemsUnderTest } from '../testing/problems-under-test.ts';
import { IMPERSONAL, personalData, type PersonalDataSources } from './personal-data.ts';

test('each collection of problems is declared by its module, and an undeclared one is reported', async () => {
  const leetcode = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
  onTestFinished(() => leetcode.stop());
  const problems = await startProblemsUnderTest(leetcode.url);
  onTestFinished(() => problems.close());
  const declared = [...personalData({} as PersonalDataSources), ...IMPERSONAL];
  const { db } = problems;
  expect(await undeclaredCollections(db, declared)).toEqual([]);
  await db.createCollection('newcomers');
  expect(await undeclaredCollections(db, declared)).toEqual(['newcomers']);
});
