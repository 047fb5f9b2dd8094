import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import { memberId, type MembersRepository } from '../communities/members.repository.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import type { DuelQueueRepository } from './duel-queue.repository.ts';
import type { DuelSeatsRepository } from './duel-seats.repository.ts';
import { CHALLENGE_MS, duelState, isActive } from './duel-state.ts';
import type { DuelAccess } from './duel-access.ts';
import { playersOf, type DuelsRepository, type StoredDuel } from './duels.repository.ts';
import type { PlayingService } from './playing.service.ts';
import { stillWaits, type QueueService } from './queue.service.ts';

export interface TendingServiceOptions {
  duels: DuelsRepository;
  duelSeats: DuelSeatsRepository;
  duelQueue: DuelQueueRepository;
  contests: ContestsRepository;
  members: MembersRepository;
  access: DuelAccess;
  playing: Pick<PlayingService, 'leave'>;
  queue: Pick<QueueService, 'pairIn'>;
  events: EventLog;
  clock: Clock;
}

/**
 * Does for duels what nobody asks for: tells of challenges that have expired and of results that are final, ends duels that a player has left, and pairs who
 * waits. What it finds follows from the database and the time, so it may be killed at any point, and runs late without harm.
 */
export class TendingService {
  readonly #options: TendingServiceOptions;

  constructor(options: TendingServiceOptions) {
    this.#options = options;
  }

  /** Whether there may be something to do: only reads. */
  async isDue(): Promise<boolean> {
    const { contests, duelQueue } = this.#options;
    if ((await this.#expired()).length > 0 || (await contests.ratedUntold()).length > 0) return true;
    if ((await duelQueue.all()).length > 0) return true;
    const { over, left } = await this.#seated();
    return over.length + left.length > 0;
  }

  async tend(): Promise<void> {
    for (const duel of await this.#expired()) await this.#expire(duel);
    const { over, left } = await this.#seated();
    for (const { duelId, userId } of left) await this.#options.playing.leave(duelId, userId);
    for (const { duelId, userId } of over) await this.#options.duelSeats.free([userId], duelId);
    await this.#pair();
    await this.#tellResults();
  }

  #expired(): Promise<StoredDuel[]> {
    const now = this.#options.clock.now();
    return this.#options.duels.expired(now, latestWritten(now, CHALLENGE_MS));
  }

  async #expire({ _id }: StoredDuel): Promise<void> {
    const { duels, duelSeats, access, clock } = this.#options;
    await access.write(_id, async ({ duel, state }, { tx, append }) => {
      if (state !== 'EXPIRED' || duel.openUntil === undefined) return { duel, isNew: false };
      const { communityId, challengerId } = duel;
      await duels.close(_id, 'EXPIRED', tx);
      await duelSeats.free([challengerId], _id, tx);
      await append([{ type: 'DuelChallengeEvent', communityId, contestId: _id, change: 'EXPIRED', at: clock.now() }]);
      return { duel, isNew: true };
    });
  }

  /** The seats whose duels are over, and those of duels that run though a player is no member any more. */
  async #seated() {
    const { duels, duelSeats, contests, members, clock } = this.#options;
    const now = clock.now();
    const seats = await duelSeats.all();
    const ids = [...new Set(seats.map(({ duelId }) => duelId))];
    const [found, foundContests] = await Promise.all([duels.findMany(ids), contests.findMany(ids)]);
    const contestOf = new Map(foundContests.map((contest) => [contest._id, contest]));
    const byId = new Map(found.map((duel) => [duel._id, duel]));
    const active = found.filter((duel) => isActive(duelState(duel, contestOf.get(duel._id) ?? null, now)));
    const running = active.filter(({ _id }) => contestOf.has(_id));
    const memberIds = running.flatMap((duel) => playersOf(duel).map((userId) => memberId(duel.communityId, userId)));
    const present = new Set((await members.findMany(memberIds)).map(({ _id }) => _id));
    const isThere = (duel: StoredDuel, userId: string) => present.has(memberId(duel.communityId, userId));
    const isDecided = ({ _id }: StoredDuel) => (contestOf.get(_id)?.decidedAt ?? null) !== null;
    return {
      over: seats
        .filter(({ duelId }) => !active.includes(byId.get(duelId)!))
        .map(({ _id: userId, duelId }) => ({ duelId, userId })),
      left: running
        .filter((duel) => !isDecided(duel))
        .flatMap((duel) => {
          const gone = playersOf(duel).find((userId) => !isThere(duel, userId));
          return gone === undefined ? [] : [{ duelId: duel._id, userId: gone }];
        }),
    };
  }

  async #pair(): Promise<void> {
    const { duelQueue, queue, clock } = this.#options;
    const now = clock.now();
    const all = await duelQueue.all();
    for (const entry of all) if (!stillWaits(entry, now)) await duelQueue.take(entry);
    for (const communityId of new Set(all.map((entry) => entry.communityId))) await queue.pairIn(communityId);
  }

  /** Once they are in the ratings, so that the news can say what they made of these. */
  async #tellResults(): Promise<void> {
    const { contests, events, clock } = this.#options;
    for (const { _id: contestId } of await contests.ratedUntold()) {
      await events.write(async ({ tx, append }) => {
        const contest = await contests.find(contestId, tx);
        if (contest?.isResultUntold !== true) return;
        const { communityId } = contest;
        await contests.noteResultTold(contestId, tx);
        await append([{ type: 'DuelFinishedEvent', communityId, contestId, at: clock.now() }]);
      });
    }
  }
}
