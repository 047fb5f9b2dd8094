import type { Clock } from '@leetcord/kit/time/clock';
import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import type { Transaction } from '../../transaction.ts';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { AskedProblems } from '../contests/problem-choice.input.ts';
import type { ProblemChooser } from '../contests/problem-chooser.ts';
import { duelListKey, type Contest, type ContestsRepository } from '../contests/contests.repository.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';
import type { EventWriter } from '../events/event-log.ts';
import { problemsOf, type PricedProblem } from '../formats/problem-set.ts';
import type { KnownSolves } from '../known-solves/known-solves.ts';
import type { DuelQueueRepository } from './duel-queue.repository.ts';
import type { DuelSeatsRepository } from './duel-seats.repository.ts';
import { duelState, isActive } from './duel-state.ts';
import { LeetCodeAccountNeeded, PlayerBusy } from './duels.errors.ts';
import { playersOf, type DuelsRepository, type StoredDuel } from './duels.repository.ts';

export interface StartingServiceOptions {
  duels: DuelsRepository;
  duelSeats: DuelSeatsRepository;
  duelQueue: DuelQueueRepository;
  contests: ContestsRepository;
  entrants: EntrantsRepository;
  knownSolves: KnownSolves;
  leetcodeAccounts: LeetCodeAccountsRepository;
  chooser: ProblemChooser;
  clock: Clock;
  /** How long after its end a duel takes in what was made in it, in ms. */
  settleMs: number;
}

const MINUTE_MS = 60_000;
const SOLVED = 'One of you has solved this problem already: name another one.';

/** For what problems are chosen. */
interface ChoosingFor extends Pick<StoredDuel, 'communityId' | 'terms' | 'problem'> {
  /** Whose solves rule a problem out: of somebody who has not agreed to duel they would tell the caller what they have solved. */
  unsolvedBy: readonly string[];
}

/** Starts duels: the one way for a challenge that is accepted and for two whom the queue pairs. */
export class StartingService {
  readonly #options: StartingServiceOptions;

  constructor(options: StartingServiceOptions) {
    this.#options = options;
  }

  /**
   * The problems of a duel, each worth a point: as asked for, and of none is known that one of `unsolvedBy` has solved it. Throws InvalidInput, RATE_LIMITED
   * and UPSTREAM_UNAVAILABLE.
   */
  async choose({
    communityId,
    terms: { bestOf, ...filter },
    problem,
    unsolvedBy,
  }: ChoosingFor): Promise<PricedProblem[]> {
    const { chooser, knownSolves, clock } = this.#options;
    const asked: AskedProblems =
      problem === null
        ? { way: 'PICKER', seed: null, slots: [{ ...filter, count: bestOf, tags: [], points: 1 }] }
        : { way: 'BY_HAND', problems: [{ problem, points: 1 }] };
    const chosenFor = {
      communityId,
      contestId: null,
      entry: 'INVITE',
      players: unsolvedBy,
      format: 'LOCKOUT',
    } as const;
    const { config } = await chooser.choose(asked, { ...chosenFor, now: clock.now() });
    const problems = (problemsOf(config) ?? []).map(({ slug }) => ({ slug, points: 1 }));
    if (problem !== null) {
      const slugs = problems.map(({ slug }) => slug);
      if ((await knownSolves.byAny(unsolvedBy, slugs)).size > 0) throw new InvalidInput('problem', SOLVED);
    }
    return problems;
  }

  /** Throws LeetCodeAccountNeeded unless all have proven a LeetCode account. */
  async requireAccounts(userIds: readonly string[], selfId: string | null): Promise<void> {
    const named = await this.#options.leetcodeAccounts.namedOf(userIds);
    const without = userIds.find((userId) => !named.some(({ _id }) => _id === userId));
    if (without !== undefined) throw new LeetCodeAccountNeeded(without === selfId ? 'SELF' : 'OTHER');
  }

  /** Starts a duel of two who each have a seat or a free one. Throws PlayerBusy, as `selfId` reads it, where somebody has neither. */
  async start(
    duel: StoredDuel,
    { problems, selfId }: { problems: readonly PricedProblem[]; selfId: string | null },
    { tx, append }: EventWriter,
  ): Promise<Contest> {
    const { duels, duelQueue, contests, entrants, clock, settleMs } = this.#options;
    const { _id, communityId } = duel;
    const players = playersOf(duel);
    const now = clock.now();
    for (const userId of players) {
      await this.seat(userId, _id, { selfId, tx });
      await duelQueue.remove(userId, tx);
    }
    const endsAt = new Date(now.getTime() + duel.minutes * MINUTE_MS);
    const contest: Contest = {
      ...{ _id, communityId, title: 'Duel', format: 'LOCKOUT', entry: 'INVITE', choice: { kind: 'BY_HAND' } },
      config: { problems: [...problems], duel: { stoppedAt: null } },
      ...{ startsAt: now, endsAt, finalAt: new Date(endsAt.getTime() + settleMs), createdAt: now },
      idempotencyKey: `duel:${_id}`,
      listKey: duelListKey(now, _id),
      announced: { start: true, finish: false },
      isUnscheduled: true,
      duel: { players, stop: null },
    };
    await contests.insert(contest, tx);
    for (const userId of players) {
      await entrants.set({ contestId: _id, communityId, userId }, { isInvited: true, hasJoined: true }, tx);
    }
    await duels.start(duel, now, tx);
    await append([{ type: 'DuelStartedEvent', communityId, contestId: _id, at: now }]);
    return contest;
  }

  /** Gives a user's seat to a duel. Throws PlayerBusy where they are in another one. */
  async seat(
    userId: string,
    duelId: string,
    { selfId, tx }: { selfId: string | null; tx: Transaction },
  ): Promise<void> {
    const { duelSeats } = this.#options;
    const seat = await duelSeats.find(userId, tx);
    if (seat?.duelId === duelId) return;
    const busyWith = seat && (await this.#activeIn(seat.duelId, tx));
    if (busyWith !== null) {
      throw new PlayerBusy(userId !== selfId ? 'OTHER' : busyWith === 'CHALLENGED' ? 'CHALLENGING' : 'SELF');
    }
    await duelSeats.take({ _id: userId, duelId }, seat, tx);
  }

  /** Throws PlayerBusy, in the same way, where a user has no seat to give at the moment. */
  async requireFree(userId: string, selfId: string): Promise<void> {
    const seat = await this.#options.duelSeats.find(userId);
    const busyWith = seat && (await this.#activeIn(seat.duelId));
    // Who has challenged somebody may be challenged.
    if (busyWith === null || (busyWith === 'CHALLENGED' && userId !== selfId)) return;
    throw new PlayerBusy(userId !== selfId ? 'OTHER' : busyWith === 'CHALLENGED' ? 'CHALLENGING' : 'SELF');
  }

  /** How a duel keeps its players, or null where it does not any more. */
  async #activeIn(duelId: string, tx?: Transaction): Promise<'CHALLENGED' | 'RUNNING' | null> {
    const { duels, contests, clock } = this.#options;
    const duel = await duels.find(duelId, tx);
    if (duel === null) return null;
    const state = duelState(duel, await contests.find(duelId, tx), clock.now());
    return isActive(state) ? state : null;
  }
}
