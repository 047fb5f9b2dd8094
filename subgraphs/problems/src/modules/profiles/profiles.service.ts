import type { Clock } from '@leetcord/kit/clock';
import { callWithin } from '../../leetcode/call.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { profileOperation, type LeetCodeProfile } from '../../leetcode/operations/profile.ts';
import { leetcodeUsername } from '../../username.ts';
import type { NoveltyService } from '../confirmation/novelty.service.ts';

/** How long a caller waits for LeetCode, in ms. */
const WAIT_MS = 8_000;

export interface ProfilesService {
  /**
   * The profile as LeetCode shows it now: never from a cache, so that what its owner changed a second ago is seen. Null when
   * LeetCode has no such user. Rejects with a LeetCodeError when LeetCode does not answer. What the user has solved by then is
   * kept, so that only later solves count as new.
   */
  readFresh(username: string): Promise<LeetCodeProfile | null>;
}

export function createProfilesService(
  leetcode: LeetCodeClient,
  { novelty, clock }: { novelty: Pick<NoveltyService, 'noteProof'>; clock: Clock },
): ProfilesService {
  return {
    readFresh: async (username) => {
      if (!leetcodeUsername.safeParse(username).success) return null;
      const profile = await leetcode.askOne(profileOperation, username, callWithin(WAIT_MS, 'waited-for'));
      if (profile !== null) await novelty.noteProof(profile.username, { at: clock.now(), solved: profile.solved });
      return profile;
    },
  };
}
