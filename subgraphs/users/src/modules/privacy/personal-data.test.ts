import { undeclaredCollections } from '@leetcord/kit/testing/undeclared-collections';
import { expect, onTestFinished, test } from 'vitest';
import { startTestUsers } from '../../testing/start-test-users.ts';
import { IMPERSONAL, personalData, type PersonalDataSources } from './personal-data.ts';

test('each collection of users is declared by its module, and an undeclared one is reported', async () => {
  const users = await startTestUsers();
  onTestFinished(() => users.close());
  const declared = [...Object.values(personalData({} as PersonalDataSources)), ...IMPERSONAL];
  const { db } = users.mongo;
  expect(await undeclaredCollections(db, declared)).toEqual([]);
  await db.createCollection('newcomers');
  expect(await undeclaredCollections(db, declared)).toEqual(['newcomers']);
});
