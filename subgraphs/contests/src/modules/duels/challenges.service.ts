import type { Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import { newId } from '../../ids.ts';
import { settleUpsert } from '../../transaction.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { MemberNotFound } from '../communities/communities.errors.ts';
import { subjectInput } from '../communities/communities.input.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import type { DuelAccess, DuelDone, DuelInput } from './duel-access.ts';
import type { DuelQueueRepository } from './duel-queue.repository.ts';
import type { DuelRefusalsRepository } from './duel-refusals.repository.ts';
import type { DuelSeatsRepository } from './duel-seats.repository.ts';
import { CHALLENGE_MS, type DuelState } from './duel-state.ts';
import {
  ChallengesRefused,
  DuelTooFarOn,
  MAX_CHALLENGES,
  MAX_CHALLENGES_TO_ONE,
  NotYourDuel,
  TooManyChallenges,
} from './duels.errors.ts';
import { challengeInput, challengesInput } from './duels.input.ts';
import { playersOf, removalOf, type DuelsRepository, type StoredDuel } from './duels.repository.ts';
import type { StartingService } from './starting.service.ts';

const HOUR_MS = 60 * 60_000;

export interface ChallengesServiceOptions {
  duels: DuelsRepository;
  duelQueue: DuelQueueRepository;
  duelSeats: DuelSeatsRepository;
  duelRefusals: DuelRefusalsRepository;
  contests: ContestsRepository;
  members: MembersRepository;
  authority: Authority;
  starting: StartingService;
  access: DuelAccess;
  events: EventLog;
  clock: Clock;
  /** Schedules what is due for a duel's contest. */
  schedule: (contest: Contest) => Promise<void>;
}

/** Challenges, and what becomes of them. Nobody need run for one to expire: that follows from the time. */
export class ChallengesService {
  readonly #options: ChallengesServiceOptions;

  constructor(options: ChallengesServiceOptions) {
    this.#options = options;
  }

  /**
   * Challenges a member to a duel. Throws InvalidInput, CommunityNotFound, NotMember, MemberNotFound, ChallengesRefused, TooManyChallenges, PlayerBusy
   * and LeetCodeAccountNeeded.
   */
  async challenge(caller: Caller, input: ActionInput & { idempotencyKey: string }): Promise<DuelDone> {
    const { authority, duels, duelQueue, duelRefusals, members, starting, clock } = this.#options;
    const { community, userId: challengerId } = await authority.member(caller, input, 'contests:write');
    const { terms, problem = null, minutes, idempotencyKey } = parseInput(challengeInput, input);
    const existing = await duels.findByKey(challengerId, idempotencyKey);
    if (existing !== null) return { duel: existing, isNew: false };
    const { _id: communityId } = community;
    const challenged = await members.findSubject(communityId, parseInput(subjectInput, input));
    if (challenged === null) throw new MemberNotFound();
    const { userId: challengedId } = challenged;
    if (challengedId === challengerId) throw new InvalidInput('userId', 'Challenge another member than yourself.');
    if (await duelRefusals.has(communityId, challengedId)) throw new ChallengesRefused();
    const players = { challengerId, challengedId };
    await starting.requireAccounts([challengerId, challengedId], challengerId);
    await starting.requireFree(challengerId, challengerId);
    await starting.requireFree(challengedId, challengerId);
    // Picked anew for both when it is accepted: this says at once whether there is something to pick, and nothing of what the challenged has solved.
    await starting.choose({ communityId, terms, problem: problem ?? null, unsolvedBy: [challengerId] });
    return settleUpsert(() =>
      this.#options.events.write(async ({ tx, append }) => {
        const repeated = await duels.findByKey(challengerId, idempotencyKey, tx);
        if (repeated !== null) return { duel: repeated, isNew: false };
        const now = clock.now();
        const lately = await duels.challengesSince(challengerId, new Date(now.getTime() - HOUR_MS), tx);
        const toOne = lately.filter((one) => one.challengedId === challengedId && one.listKey === undefined);
        if (lately.length >= MAX_CHALLENGES) throw new TooManyChallenges('ALL');
        if (toOne.length >= MAX_CHALLENGES_TO_ONE) throw new TooManyChallenges('ONE');
        const expiresAt = new Date(now.getTime() + CHALLENGE_MS);
        const duel: StoredDuel = {
          ...{
            _id: newId(now),
            communityId,
            ...players,
            terms,
            problem: problem ?? null,
            minutes,
            source: caller.kind === 'user' ? 'MEMBER' : 'BOT',
          },
          ...{ createdAt: now, expiresAt, openUntil: expiresAt, removeAt: removalOf(now), idempotencyKey },
        };
        await starting.seat(challengerId, duel._id, { selfId: challengerId, tx });
        await duelQueue.remove(challengerId, tx);
        await duels.insert(duel, tx);
        await append([{ type: 'DuelChallengeEvent', communityId, contestId: duel._id, change: 'CHALLENGED', at: now }]);
        return { duel, isNew: true };
      }),
    );
  }

  /**
   * Starts a duel, for the challenged. Throws InvalidInput, CommunityNotFound, NotMember, DuelNotFound, NotYourDuel, DuelTooFarOn, PlayerBusy and
   * LeetCodeAccountNeeded.
   */
  async accept(caller: Caller, input: DuelInput): Promise<DuelDone> {
    const { starting, contests, schedule, members } = this.#options;
    const seen = await this.#options.access.find(caller, input);
    const { userId } = seen;
    if (userId !== seen.duel.challengedId) throw new NotYourDuel('CHALLENGED');
    const done = { duel: seen.duel, isNew: false };
    if (seen.contest !== null) return done;
    requireOpen(seen.state);
    await starting.requireAccounts(playersOf(seen.duel), userId);
    const problems = await starting.choose({ ...seen.duel, unsolvedBy: playersOf(seen.duel) });
    const started = await settleUpsert(() =>
      this.#options.access.write(seen.duel._id, async ({ duel, contest, state }, writer) => {
        if (contest !== null) return done;
        requireOpen(state);
        for (const player of playersOf(duel)) {
          if ((await members.find(duel.communityId, player, writer.tx)) === null) throw new DuelTooFarOn('CLOSED');
        }
        await starting.start(duel, { problems, selfId: userId }, writer);
        return { duel, isNew: true };
      }),
    );
    const contest = await contests.find(seen.duel._id);
    if (contest !== null) await schedule(contest);
    return started;
  }

  /** Throws what `accept` does, but for the last two. */
  async decline(caller: Caller, input: DuelInput): Promise<DuelDone> {
    const { duel, userId } = await this.#options.access.find(caller, input);
    if (userId !== duel.challengedId) throw new NotYourDuel('CHALLENGED');
    return this.#close(duel, 'DECLINED');
  }

  /** For the challenger. Throws what `decline` does. */
  async withdraw(caller: Caller, input: DuelInput): Promise<DuelDone> {
    const { duel, userId } = await this.#options.access.find(caller, input);
    if (userId !== duel.challengerId) throw new NotYourDuel('CHALLENGER');
    return this.#close(duel, 'WITHDRAWN');
  }

  /** Says whether others may challenge a member. Throws InvalidInput, CommunityNotFound and NotMember. */
  async setChallenges(caller: Caller, input: ActionInput): Promise<boolean> {
    const { authority, duelRefusals } = this.#options;
    const { community, userId } = await authority.member(caller, input, 'contests:write');
    const { areTaken } = parseInput(challengesInput, input);
    await duelRefusals.set(community._id, userId, !areTaken);
    return areTaken;
  }

  #close({ _id }: StoredDuel, closedAs: 'DECLINED' | 'WITHDRAWN'): Promise<DuelDone> {
    const { duels, duelSeats, clock } = this.#options;
    return this.#options.access.write(_id, async ({ duel, state }, { tx, append }) => {
      if (state === closedAs) return { duel, isNew: false };
      requireOpen(state);
      const { communityId, challengerId } = duel;
      await duels.close(_id, closedAs, tx);
      await duelSeats.free([challengerId], _id, tx);
      await append([{ type: 'DuelChallengeEvent', communityId, contestId: _id, change: closedAs, at: clock.now() }]);
      return { duel: { ...duel, closedAs }, isNew: true };
    });
  }
}

/** Throws DuelTooFarOn unless a challenge waits for an answer. */
function requireOpen(state: DuelState): void {
  if (state === 'CHALLENGED') return;
  if (state === 'EXPIRED') throw new DuelTooFarOn('EXPIRED');
  throw new DuelTooFarOn(state === 'DECLINED' || state === 'WITHDRAWN' ? 'CLOSED' : 'STARTED');
}
