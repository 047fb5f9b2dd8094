import type { Clock } from '@leetcord/kit/time/clock';
import type { MembersRepository } from '../communities/members.repository.ts';
import { problemsOf } from '../formats/problem-set.ts';
import type { ContestsRepository } from './contests.repository.ts';
import type { ProblemChooserOptions } from './problem-chooser.ts';

/** So many contests before have other problems. */
const LATEST_CONTESTS = 10;

/** What no picker may pick: what a member has solved, as far as LeetCord knows, and what one of the community's last contests had. */
export function createUnpickable({
  members,
  contests,
  clock,
  solvedByAny,
}: {
  members: MembersRepository;
  contests: ContestsRepository;
  clock: Clock;
  /** The problems that one of these users has solved. */
  solvedByAny: (userIds: readonly string[]) => Promise<string[]>;
}): ProblemChooserOptions['unpickable'] {
  return async ({ communityId, exceptContestId }) => {
    const userIds = await members.userIdsOf(communityId, clock.now());
    const latest = await contests.latest(communityId, { count: LATEST_CONTESTS, exceptId: exceptContestId });
    const used = latest.flatMap(({ config }) => problemsOf(config) ?? []).map(({ slug }) => slug);
    return new Set([...(await solvedByAny(userIds)), ...used]);
  };
}
