import type { Caller } from '@leetcord/kit/auth/caller';
import { isAwaited } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { UserFault } from '@leetcord/kit/graphql/user-fault';
import type { Logger } from '@leetcord/kit/process/logger';
import { GraphQLError } from 'graphql';
import { newId } from '../../ids.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { memberId, type MembersRepository } from '../communities/members.repository.ts';
import type { Contest } from '../contests/contests.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import { START_RATING } from '../ratings/elo.ts';
import type { RatingsRepository } from '../ratings/ratings.repository.ts';
import type { DuelQueueRepository, QueueEntry } from './duel-queue.repository.ts';
import { queueInput } from './duels.input.ts';
import { playersOf, type DuelsRepository, type StoredDuel } from './duels.repository.ts';
import { pairKey, pairsOf, type Pair } from './pairing.ts';
import type { StartingService } from './starting.service.ts';

const MINUTE_MS = 60_000;
/** How long somebody waits at most, in ms. */
const WAITING_MS = 10 * MINUTE_MS;
/** How long a duel lasts at most whose players were paired. */
const MINUTES = 60;

export interface QueueServiceOptions {
  duels: DuelsRepository;
  duelQueue: DuelQueueRepository;
  members: MembersRepository;
  ratings: RatingsRepository;
  authority: Authority;
  starting: StartingService;
  events: EventLog;
  clock: Clock;
  log: Logger;
  /** Schedules what is due for a duel's contest. */
  schedule: (contest: Contest) => Promise<void>;
}

/** Whether somebody still waits at a moment. */
export const stillWaits = ({ until }: QueueEntry, now: Date): boolean => isAwaited(until, now, WAITING_MS);

/** Pairs members who wait for a duel. */
export class QueueService {
  readonly #options: QueueServiceOptions;

  constructor(options: QueueServiceOptions) {
    this.#options = options;
  }

  /**
   * Has a member wait, in place of what they waited for before, and starts a duel where somebody waits for the same. Throws InvalidInput,
   * CommunityNotFound, NotMember, PlayerBusy and LeetCodeAccountNeeded.
   */
  async join(caller: Caller, input: ActionInput): Promise<{ entry: QueueEntry | null; started: StoredDuel | null }> {
    const { authority, duelQueue, duels, starting, clock } = this.#options;
    const { community, userId } = await authority.member(caller, input, 'contests:write');
    const terms = parseInput(queueInput, input);
    await starting.requireAccounts([userId], userId);
    await starting.requireFree(userId, userId);
    const since = clock.now();
    const until = new Date(since.getTime() + WAITING_MS);
    await duelQueue.put({ _id: userId, communityId: community._id, terms, since, until });
    await this.pairIn(community._id);
    const entry = await duelQueue.find(userId);
    const [latest] = entry === null ? await duels.latestOf(userId, 1) : [];
    return { entry, started: latest ?? null };
  }

  /** Gives whether they waited. Throws InvalidInput, CommunityNotFound and NotMember. */
  async leave(caller: Caller, input: ActionInput): Promise<boolean> {
    const { authority, duelQueue } = this.#options;
    const { community, userId } = await authority.member(caller, input, 'contests:write');
    const entry = await duelQueue.find(userId);
    return entry?.communityId === community._id && (await duelQueue.remove(userId));
  }

  /** Starts the duels of those in a community who wait for the same. Killed at any point, or beside another one, it pairs nobody twice. */
  async pairIn(communityId: string): Promise<void> {
    const { duelQueue, ratings, members, clock } = this.#options;
    const now = clock.now();
    const found = (await duelQueue.waitingIn(communityId)).filter((entry) => stillWaits(entry, now));
    if (found.length < 2) return;
    const userIds = found.map(({ _id }) => _id);
    const known = new Map((await ratings.findMany(communityId, userIds)).map(({ userId, rating }) => [userId, rating]));
    const here = new Set(
      (await members.findMany(userIds.map((id) => memberId(communityId, id)))).map((one) => one.userId),
    );
    const waiting = found
      .filter(({ _id }) => here.has(_id))
      .map((entry) => ({ ...entry, rating: known.get(entry._id) ?? START_RATING }));
    const apart = new Set<string>();
    let left = waiting;
    // Two who cannot duel now keep nobody else from it. The rest is for the next time.
    for (let tries = 0; tries < waiting.length; tries += 1) {
      const [pair] = pairsOf(left, apart);
      if (pair === undefined) return;
      apart.add(pairKey(pair.first, pair.second));
      if (await this.#start(communityId, pair)) left = left.filter((one) => one !== pair.first && one !== pair.second);
    }
  }

  /** Whether their duel has started. */
  async #start(communityId: string, { first, second, terms }: Pair): Promise<boolean> {
    const { duels, duelQueue, starting, events, clock, log, schedule } = this.#options;
    const now = clock.now();
    const _id = newId(now);
    const duel: StoredDuel = {
      ...{ _id, communityId, challengerId: first._id, challengedId: second._id, terms, problem: null },
      ...{ minutes: MINUTES, source: 'QUEUE', createdAt: now, expiresAt: now, idempotencyKey: `queue:${_id}` },
    };
    try {
      const problems = await starting.choose({ ...duel, unsolvedBy: playersOf(duel) });
      const contest = await events.write(async (writer) => {
        const { tx } = writer;
        for (const entry of [first, second]) if (!(await duelQueue.take(entry, tx))) throw new NotWaiting();
        await duels.insert(duel, tx);
        return starting.start(duel, { problems, selfId: null }, writer);
      });
      await schedule(contest);
      return true;
    } catch (error) {
      // They go on waiting: for a problem, for LeetCord to know problems again, or for somebody else.
      const isExpected = error instanceof UserFault || error instanceof GraphQLError;
      if (!isExpected && !(error instanceof NotWaiting)) throw error;
      log.info({ err: error, communityId }, 'Two who wait were not paired');
      return false;
    }
  }
}

/** Somebody has left the queue meanwhile, or was paired by another replica. */
class NotWaiting extends Error {}
