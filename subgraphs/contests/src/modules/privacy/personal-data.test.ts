import { undeclaredCollections } from '@leetcord/kit/testing/undeclared-collections';
import { expect, onTestFinished, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';
import { IMPERSONAL, personalData, type PersonalDataSources } from './personal-data.ts';

test('each collection of contests is declared by its module, and a new one is reported until it is', async () => {
  const contests = await TestContests.start();
  onTestFinished(() => contests.close());
  const declared = [...personalData({} as PersonalDataSources), ...IMPERSONAL];
  const { db } = contests.mongo;
  expect(await undeclaredCollections(db, declared)).toEqual([]);
  await db.createCollection('newcomers');
  expect(await undeclaredCollections(db, declared)).toEqual(['newcomers']);
});
