import type { Clock } from '@leetcord/kit/time/clock';
import { leetcodeUsername } from '@leetcord/kit/text/leetcode-username';
import type { CachedRead, Reader } from '../../cache/cached-read.ts';
import { callWithin } from '../../leetcode/call.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { profileOperation, type LeetCodeProfile } from '../../leetcode/operations/profile.ts';
import type { PublicProfile } from '../../leetcode/operations/public-profile.ts';
import type { NoveltyService } from '../confirmation/novelty.service.ts';
import type { RecentAccepted } from './recent-accepted.kind.ts';

/** How long a caller waits for LeetCode, in ms. users waits 4 s for us. */
const WAIT_MS = 3_800;

/** A copy as readers get it. */
type Kept<T> = T & {
  /** When LeetCode gave it. */
  fetchedAt: Date;
  /** Older than it should be: it is being refreshed, or LeetCode does not answer. */
  isStale: boolean;
};

/** LeetCode cannot have such a name, and was not asked. */
interface NoList extends RecentAccepted {
  fetchedAt: null;
  isStale: false;
}

export interface ProfilesService {
  /**
   * The profile, from our copy where that is recent enough, or null when LeetCode has no such user. Rejects with a LeetCodeError when there
   * is no copy and LeetCode does not answer.
   */
  read(username: string, reader?: Reader): Promise<Kept<PublicProfile> | null>;
  /**
   * The newest accepted submissions, from our copy where that is recent enough; none for a user that LeetCode doesn't have. Rejects as
   * `read` does.
   */
  readRecentAccepted(username: string, reader?: Reader): Promise<Kept<RecentAccepted> | NoList>;
  /**
   * The profile as LeetCode shows it now: never from a cache, so that what its owner changed a second ago is seen. Null when LeetCode has
   * no such user. Rejects with a LeetCodeError when LeetCode does not answer. What the user has solved by then is kept, so that only
   * later solves count as new.
   */
  readFresh(username: string): Promise<LeetCodeProfile | null>;
  /** Deletes the copies of what LeetCode shows about a user, by the name in any case. Safe to repeat. */
  forget(username: string): Promise<void>;
}

export interface ProfilesServiceParts {
  profiles: CachedRead<PublicProfile>;
  recentAccepted: CachedRead<RecentAccepted>;
  novelty: Pick<NoveltyService, 'noteProof'>;
  clock: Clock;
}

export function createProfilesService(
  leetcode: LeetCodeClient,
  { profiles, recentAccepted, novelty, clock }: ProfilesServiceParts,
): ProfilesService {
  return {
    read: async (username, reader) => {
      const copy = await profiles.read(username, undefined, reader);
      return copy && { ...copy.value, fetchedAt: copy.fetchedAt, isStale: copy.isStale };
    },
    readRecentAccepted: async (username, reader) => {
      const copy = await recentAccepted.read(username, undefined, reader);
      if (copy === null) return { submissions: [], fetchedAt: null, isStale: false };
      return { ...copy.value, fetchedAt: copy.fetchedAt, isStale: copy.isStale };
    },
    readFresh: async (username) => {
      if (!leetcodeUsername.safeParse(username).success) return null;
      const startedAt = clock.now();
      const profile = await leetcode.askOne(profileOperation, username, callWithin(WAIT_MS, 'waited-for'));
      if (profile === null) return null;
      await novelty.noteProof(profile.username, { startedAt, at: clock.now(), solved: profile.solved });
      return profile;
    },
    forget: async (username) => {
      await Promise.all([profiles.forget([username]), recentAccepted.forget([username])]);
    },
  };
}
