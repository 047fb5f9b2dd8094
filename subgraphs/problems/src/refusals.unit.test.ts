import type { ApiKeyCaller, UserCaller } from '@leetcord/kit/auth/caller';
import { anything } from '@leetcord/kit/testing/anything';
import { expect, test } from 'vitest';
import { recommendProblems } from './modules/catalogue/resolvers/Query/recommendProblems.ts';
import { problemsOfSolvedHistories } from './modules/solved-history/resolvers/Query/problemsOfSolvedHistories.ts';
import { SolvedHistoryService } from './modules/solved-history/solved-history.service.ts';

const user: UserCaller = { kind: 'user', userId: 'ann', sessionId: '1', leetcodeUsername: 'ann' };
const key: ApiKeyCaller = { kind: 'apiKey', apiKeyId: '1', userId: 'ann', scopes: new Set(), requestsPerMinute: 1 };
const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };

const context = { caller: user, search: anything, solvedHistory: anything };

test.each<[string, unknown, object]>([
  ['has problems recommended', recommendProblems, { seed: '1', solved: [], rating: null }],
  ['learns what users had solved', problemsOfSolvedHistories, { userIds: ['ann'], among: null }],
])('nobody but a service %s', async (_what, resolver, args) => {
  const resolve = resolver as (...of: object[]) => unknown;
  await expect((async () => resolve({}, args, context))()).rejects.toMatchObject(FORBIDDEN);
});

const history = new SolvedHistoryService(anything);

test.each<[string, () => unknown]>([
  ['read what its owner had solved', () => history.mine(key)],
  ['say that its owner agrees to it', () => history.setConsent(key, false)],
  [
    'add to what its owner had solved',
    () => history.add(key, { leetcodeUsername: 'ann', problemSlugs: ['two-sum'], isComplete: false }),
  ],
])('an API key may not %s', async (_what, work) => {
  await expect((async () => work())()).rejects.toMatchObject(FORBIDDEN);
});
