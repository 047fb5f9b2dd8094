import type { Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import type { DuelStop } from '../contests/contest-duel.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EventWriter } from '../events/event-log.ts';
import type { DuelAccess, DuelDone, DuelInput, DuelNow } from './duel-access.ts';
import { standingOffer } from './duel-state.ts';
import { DuelTooFarOn, NoDrawOffer, NotYourDuel } from './duels.errors.ts';
import { playersOf, type DuelsRepository, type StoredDuel } from './duels.repository.ts';

export interface PlayingServiceOptions {
  duels: DuelsRepository;
  contests: ContestsRepository;
  access: DuelAccess;
  clock: Clock;
  /** Schedules what is due for a duel's contest. */
  schedule: (contest: Contest) => Promise<void>;
}

/**
 * What players do in a duel that runs, beside solving. Each throws InvalidInput, CommunityNotFound, NotMember, DuelNotFound, NotYourDuel and
 * DuelTooFarOn.
 */
export class PlayingService {
  readonly #options: PlayingServiceOptions;

  constructor(options: PlayingServiceOptions) {
    this.#options = options;
  }

  /** Accepts the other player's offer, where there is one. */
  async offerDraw(caller: Caller, input: DuelInput): Promise<DuelDone> {
    const { duels, clock } = this.#options;
    return this.#play(caller, input, async ({ userId, ...playing }, { tx, append }) => {
      const { duel, contest } = playing;
      const now = clock.now();
      if (contest.duel?.stop?.how === 'DRAW_AGREED') return { duel, isNew: false };
      requireRunning(playing);
      const offer = standingOffer(duel, now);
      if (offer?.byUserId === userId) return { duel, isNew: false };
      if (offer !== null) return this.#stop(duel, contest, { how: 'DRAW_AGREED', at: now, byUserId: null }, tx);
      const { _id: contestId, communityId } = duel;
      const drawOffer = { byUserId: userId, at: now };
      await duels.offerDraw(contestId, drawOffer, tx);
      await append([{ type: 'DuelDrawOfferEvent', communityId, contestId, byUserId: userId, at: now }]);
      return { duel: { ...duel, drawOffer }, isNew: true };
    });
  }

  /** Throws NoDrawOffer. */
  async acceptDraw(caller: Caller, input: DuelInput): Promise<DuelDone> {
    const { clock } = this.#options;
    return this.#play(caller, input, async ({ userId, ...playing }, { tx }) => {
      const { duel, contest } = playing;
      const now = clock.now();
      if (contest.duel?.stop?.how === 'DRAW_AGREED') return { duel, isNew: false };
      requireRunning(playing);
      const offer = standingOffer(duel, now);
      if (offer === null || offer.byUserId === userId) throw new NoDrawOffer();
      return this.#stop(duel, contest, { how: 'DRAW_AGREED', at: now, byUserId: null }, tx);
    });
  }

  async resign(caller: Caller, input: DuelInput): Promise<DuelDone> {
    const { clock } = this.#options;
    return this.#play(caller, input, async ({ userId, ...playing }, { tx }) => {
      const { duel, contest } = playing;
      const stop = contest.duel?.stop ?? null;
      if (stop?.how === 'RESIGNED' && stop.byUserId === userId) return { duel, isNew: false };
      requireRunning(playing);
      return this.#stop(duel, contest, { how: 'RESIGNED', at: clock.now(), byUserId: userId }, tx);
    });
  }

  /** Ends a duel that a player has left by not being a member any more. Does nothing where it is over. */
  async leave(duelId: string, byUserId: string): Promise<void> {
    const { clock } = this.#options;
    await this.#write(duelId, async ({ duel, contest, state }, { tx }) => {
      if (contest === null || state !== 'RUNNING' || isDecided(contest)) return { duel, isNew: false };
      return this.#stop(duel, contest, { how: 'LEFT', at: clock.now(), byUserId }, tx);
    });
  }

  /** Nothing counts from this moment on. What was submitted before it and is confirmed later does. */
  async #stop(duel: StoredDuel, contest: Contest, stop: DuelStop, tx: EventWriter['tx']): Promise<DuelDone> {
    const { contests } = this.#options;
    const config = { ...(contest.config as object), duel: { stoppedAt: stop.at } };
    await contests.change(contest._id, { config, duel: { ...contest.duel!, stop } }, tx);
    await contests.setDecided(contest._id, { decidedAt: stop.at, now: stop.at }, tx);
    return { duel, isNew: true };
  }

  async #play(
    caller: Caller,
    input: DuelInput,
    work: (now: DuelNow & { contest: Contest; userId: string }, writer: EventWriter) => Promise<DuelDone>,
  ): Promise<DuelDone> {
    const { userId, duel: seen } = await this.#options.access.find(caller, input);
    if (!playersOf(seen).includes(userId)) throw new NotYourDuel('PLAYER');
    return this.#write(seen._id, (now, writer) => {
      const { contest } = now;
      if (contest === null) throw new DuelTooFarOn(now.state === 'CHALLENGED' ? 'NOT_STARTED' : 'CLOSED');
      return work({ ...now, contest, userId }, writer);
    });
  }

  async #write(duelId: string, work: (now: DuelNow, writer: EventWriter) => Promise<DuelDone>): Promise<DuelDone> {
    const { access, contests, schedule } = this.#options;
    const done = await access.write(duelId, work);
    const contest = await contests.find(duelId);
    if (contest?.isUnscheduled) await schedule(contest);
    return done;
  }
}

/** Throws DuelTooFarOn where nothing is left to decide. */
function requireRunning({ state, contest }: DuelNow): void {
  if (state !== 'RUNNING' || isDecided(contest)) throw new DuelTooFarOn('OVER');
}

/** Its end comes within a second. */
const isDecided = (contest: Contest | null) => (contest?.decidedAt ?? null) !== null;
