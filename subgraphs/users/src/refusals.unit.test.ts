import { ANONYMOUS, type UserCaller } from '@leetcord/kit/auth/caller';
import { anything } from '@leetcord/kit/testing/anything';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, test } from 'vitest';
import { ApiKeyExchange } from './modules/api-keys/api-key-exchange.ts';
import { hashApiKey, newApiKey, writeApiKey } from './modules/api-keys/api-key.ts';
import { ApiKeyRefused } from './modules/api-keys/api-keys.errors.ts';
import { CodeNotInProfile, ProofNotFound } from './modules/leetcode-proof/leetcode-proof.errors.ts';
import { LeetCodeProofService } from './modules/leetcode-proof/leetcode-proof.service.ts';
import { InvalidLinkCode } from './modules/link-codes/link-codes.errors.ts';
import { LinkCodesService } from './modules/link-codes/link-codes.service.ts';
import { hashOf, newRefreshToken, newSuccessionKey, writeRefreshToken } from './modules/sessions/refresh-token.ts';
import { SessionEnded } from './modules/sessions/sessions.errors.ts';
import { SessionsService } from './modules/sessions/sessions.service.ts';

const clock = new TestClock();
const user: UserCaller = { kind: 'user', userId: 'ann', sessionId: '1', leetcodeUsername: null };
const origin = { caller: user, clientAddress: '1.1.1.1' };
const attempts = { take: async () => ({ giveBack: async () => undefined }) } as never;
const transaction = (work: (tx: never) => unknown) => work({} as never);

const apiKey = newApiKey();
const { id, secretHash } = hashApiKey(apiKey);
const exchange = new ApiKeyExchange({
  ...{ attempts, clock, sign: async () => anything },
  repository: {
    find: async () => ({ _id: id, secretHash, userId: 'ann', scopes: [] }),
    setLastUsed: async () => false,
  },
} as never);

/** The end of a proof, as it is kept and as the profile has it. */
const finish = (proof: object | null, aboutMe: string) =>
  new LeetCodeProofService({
    ...{ attempts, clock, transaction, accounts: anything, moves: anything, sessions: anything, active: anything },
    ...{ outbox: anything },
    repository: { find: async () => proof, take: async () => false },
    profiles: { readFresh: async () => ({ username: 'ann', aboutMe }) },
  } as never).finish(origin, { proofId: '1' });
const PROOF = { username: 'ann', code: 'leetcord-abc', startedBy: 'ann' };

const linkCodes = new LinkCodesService({ attempts, clock } as never);

const refresh = () => {
  const token = newRefreshToken();
  const session = { tokenHash: hashOf(token.secret), successionKey: newSuccessionKey() };
  const sessions = new SessionsService({
    ...{ clock, active: anything, transaction },
    repository: { find: async () => session, rotate: async () => false },
    accounts: { find: async () => null },
  } as never);
  return sessions.refresh(ANONYMOUS, writeRefreshToken(token));
};

test.each<[string, () => unknown, new (...args: never[]) => Error]>([
  ['an API key that is none of ours', () => exchange.exchange(origin, 'nonsense'), ApiKeyRefused],
  ['an API key that is ended meanwhile', () => exchange.exchange(origin, writeApiKey(apiKey)), ApiKeyRefused],
  ['a proof that nobody began', () => finish(null, PROOF.code), ProofNotFound],
  ["another user's proof", () => finish({ ...PROOF, startedBy: 'bob' }, PROOF.code), ProofNotFound],
  ['a proof without its code in the profile', () => finish(PROOF, 'I like graphs.'), CodeNotInProfile],
  ['a proof that is used meanwhile', () => finish(PROOF, PROOF.code), ProofNotFound],
  ['a text that is no link code', () => linkCodes.signIn(origin, { code: '?' }), InvalidLinkCode],
  ['a session that others refresh at once', refresh, SessionEnded],
])('%s is refused', async (_what, work, refusal) => {
  await expect(work()).rejects.toThrow(refusal);
});

test('nobody but a service makes link codes', async () => {
  await expect(linkCodes.create(user, {} as never)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
