import type { Clock } from '@leetcord/kit/time/clock';
import type { MembersRepository } from '../communities/members.repository.ts';
import { problemsOf } from '../formats/problem-set.ts';
import type { ContestsRepository } from './contests.repository.ts';
import type { EntrantsRepository } from './entrants.repository.ts';
import type { ChosenFor, ProblemChooserOptions } from './problem-chooser.ts';

/** So many contests before have other problems. */
const LATEST_CONTESTS = 10;

/**
 * What no picker may pick: what somebody who takes part has solved, as far as LeetCord knows, and what one of the community's last contests had. While
 * nobody has joined a contest, or is invited to it, any member may.
 */
export function createUnpickable({
  members,
  entrants,
  contests,
  clock,
  solvedByAny,
}: {
  members: MembersRepository;
  entrants: EntrantsRepository;
  contests: ContestsRepository;
  clock: Clock;
  /** The problems that one of these users has solved. */
  solvedByAny: (userIds: readonly string[]) => Promise<ReadonlySet<string>>;
}): ProblemChooserOptions['unpickable'] {
  const takingPart = async ({
    communityId,
    contestId,
    entry,
    players,
  }: Pick<ChosenFor, 'communityId' | 'contestId' | 'entry' | 'players'>) => {
    if (players !== undefined) return players;
    const known = contestId === null || entry === 'EVERYBODY' ? [] : await entrants.userIdsOf(contestId, entry);
    return known.length > 0 ? known : members.userIdsOf(communityId, clock.now());
  };
  return async (chosenFor) => {
    const userIds = await takingPart(chosenFor);
    const { communityId, contestId } = chosenFor;
    const latest = await contests.latest(communityId, { count: LATEST_CONTESTS, exceptId: contestId });
    const used = latest.flatMap(({ config }) => problemsOf(config) ?? []).map(({ slug }) => slug);
    return new Set([...(await solvedByAny(userIds)), ...used]);
  };
}
