import { showing, type PersonalData } from '../../personal-data.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { LeetCodeProofRepository, Proof } from './leetcode-proof.repository.ts';

const showProof = showing<Proof>()({
  _id: 'hidden',
  username: 'shown',
  code: 'shown',
  startedBy: 'shown',
  expiresAt: 'shown',
});

export const proofData = (proofs: LeetCodeProofRepository) =>
  ({
    collections: ['leetcodeProofs'],
    read: async ({ _id }) => (await proofs.findStartedBy(_id)).map(showProof),
    erase: ({ _id, leetcode }, tx) => proofs.deleteOf({ userId: _id, username: leetcode?.username }, tx),
  }) satisfies PersonalData<Account>;
