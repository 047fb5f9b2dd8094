import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@leetcord/kit/time/clock';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import { contestBoardId } from '../boards/board-id.ts';
import { duelPositions } from '../contests/contest-duel.ts';
import type { ScoresRepository } from '../boards/scores.repository.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EventLog, EventWriter } from '../events/event-log.ts';
import { historiesOf, withContest, type FinalContest } from './history.ts';
import { ratingOf, type Rating, type RatingsRepository } from './ratings.repository.ts';

export interface RatingsServiceOptions {
  ratings: RatingsRepository;
  contests: ContestsRepository;
  scores: ScoresRepository;
  communities: CommunitiesRepository;
  events: Pick<EventLog, 'write'>;
  /** Runs in the transaction that has moved the ratings of these users. */
  noteMoved: (communityId: string, userIds: readonly string[], tx: Transaction) => Promise<void>;
  transaction: RunTransaction;
  clock: Clock;
}

/** A rating that is not as the final contests say. Null where there is none. */
export interface RatingDifference {
  communityId: string;
  userId: string;
  stored: Rating | null;
  rebuilt: Rating | null;
}

/**
 * Rates final contests, one after the other by their ends. Whatever moves the standings of a final contest has it rated again, and each that
 * has changed a rating has those after it rated again: so the ratings are the same, whatever came in which order.
 */
export class RatingsService {
  readonly #options: RatingsServiceOptions;

  constructor(options: RatingsServiceOptions) {
    this.#options = options;
  }

  isDue(): Promise<boolean> {
    return this.#options.contests.isAnyUnrated();
  }

  /** Rates what is due. Killed at any point, or beside another one, it loses and doubles nothing. */
  async rateDue(): Promise<void> {
    const { contests, events } = this.#options;
    for (const communityId of await contests.communitiesToRate()) {
      for (;;) {
        const next = await contests.firstUnrated(communityId);
        if (next === null) break;
        await events.write((writer) => this.#rate(next, writer));
      }
    }
  }

  async #rate({ _id: contestId, communityId }: Contest, { tx, append }: EventWriter): Promise<void> {
    const { ratings, contests, communities, noteMoved, clock } = this.#options;
    // Another contest of the community waits, however far they are apart.
    await communities.lockRatings(communityId, tx);
    const contest = await contests.find(contestId, tx);
    if (contest === null || !contest.announced.finish || contest.isRated === true) return;
    const final = await this.#final(contest, tx);
    const entrants = final.rows.map(({ userId }) => userId);
    const stored = await ratings.aroundContest({ contestId, communityId }, entrants, tx);
    const before = new Map(stored.map(({ userId, history }) => [userId, history]));
    const changed = [...withContest(final, before)].filter(([userId, history]) => {
      return !isDeepStrictEqual(history, before.get(userId) ?? []);
    });
    const changedRatings = changed.map(([userId, history]) => ratingOf(communityId, userId, history));
    await ratings.write(changedRatings, tx);
    const wasAt = stored.flatMap(({ history }) => history.filter((one) => one.contestId === contestId));
    const since = Math.min(contest.endsAt.getTime(), ...wasAt.map(({ at }) => at.getTime()));
    if (changed.length > 0) await contests.unrateSince(communityId, new Date(since), tx);
    await contests.setRated(contestId, tx);
    const moved = changed.map(([userId]) => userId);
    if (moved.length > 0) await noteMoved(communityId, moved, tx);
    // One that was cancelled has no result to tell.
    if (moved.length > 0 && contest.cancelledAt === undefined)
      await append([{ type: 'ContestRatedEvent', communityId, contestId, at: clock.now() }]);
  }

  /** A contest with the rows of its standings; none of one that was cancelled. */
  async #final(contest: Contest, tx: Transaction): Promise<FinalContest> {
    if (contest.cancelledAt !== undefined) return { contest, rows: [] };
    const rows = await this.#options.scores.allOn(contestBoardId(contest._id), tx);
    const { duel } = contest;
    return { contest, rows: duel === undefined ? rows : duelPositions({ ...contest, duel }, rows) };
  }

  /**
   * Compares all ratings with what the final contests make of them from nothing, and with `repair` makes them so. Not those of communities in which
   * something is due: the job does that.
   */
  async *rebuildAll({ repair }: { repair: boolean }): AsyncGenerator<RatingDifference> {
    const { contests, transaction } = this.#options;
    if (repair) await this.rateDue();
    const due = new Set(await contests.communitiesToRate());
    for (const communityId of await contests.communityIds()) {
      if (!due.has(communityId)) yield* await transaction((tx) => this.#rebuild(communityId, { repair }, tx));
    }
  }

  async #rebuild(communityId: string, { repair }: { repair: boolean }, tx: Transaction): Promise<RatingDifference[]> {
    const { ratings, contests, communities } = this.#options;
    if (repair) await communities.lockRatings(communityId, tx);
    const finals = [];
    for (const contest of await contests.ratedIn(communityId, tx)) finals.push(await this.#final(contest, tx));
    const histories = historiesOf(finals);
    const stored = new Map((await ratings.wholeIn(communityId, tx)).map((one) => [one.userId, one]));
    const differences = [...new Set([...stored.keys(), ...histories.keys()])]
      .map((userId) => {
        const rebuilt = ratingOf(communityId, userId, histories.get(userId) ?? []);
        return {
          communityId,
          userId,
          stored: stored.get(userId) ?? null,
          rebuilt: rebuilt.contests > 0 ? rebuilt : null,
        };
      })
      .filter((one) => !isDeepStrictEqual(one.stored, one.rebuilt));
    const right = differences.map(({ userId, rebuilt }) => rebuilt ?? ratingOf(communityId, userId, []));
    if (repair) await ratings.write(right, tx);
    return differences;
  }
}
