import type { Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EventLog, EventWriter } from '../events/event-log.ts';
import { duelState, type DuelState } from './duel-state.ts';
import { DuelNotFound } from './duels.errors.ts';
import type { DuelsRepository, StoredDuel } from './duels.repository.ts';

export interface DuelAccessOptions {
  duels: DuelsRepository;
  contests: ContestsRepository;
  authority: Authority;
  events: EventLog;
  clock: Clock;
}

/** Which duel, and on whose behalf. */
export interface DuelInput extends Pick<ActionInput, 'by'> {
  duelId: string;
}

/** What became of it; not new where it was so already. */
export interface DuelDone {
  duel: StoredDuel;
  isNew: boolean;
}

/** A duel with what its contest and the moment make of it. */
export interface DuelNow {
  duel: StoredDuel;
  /** Null before the start. */
  contest: Contest | null;
  state: DuelState;
}

/** Reads duels for those who act in them, and changes them one at a time. */
export class DuelAccess {
  readonly #options: DuelAccessOptions;

  constructor(options: DuelAccessOptions) {
    this.#options = options;
  }

  /** A duel for a member of its community. Throws InvalidInput, CommunityNotFound, NotMember and DuelNotFound. */
  async find(caller: Caller, { duelId, by }: DuelInput): Promise<DuelNow & { userId: string }> {
    const { authority, duels, contests, clock } = this.#options;
    const duel = await duels.find(duelId);
    try {
      const communityId = duel?.communityId ?? '';
      const { userId } = await authority.member(caller, { communityId, by }, 'contests:write');
      if (duel !== null) {
        const contest = await contests.find(duelId);
        return { duel, contest, state: duelState(duel, contest, clock.now()), userId };
      }
    } catch (error) {
      if (!(error instanceof CommunityNotFound)) throw error;
    }
    throw new DuelNotFound();
  }

  /** Runs work on a duel as it is then, in turn with what is scored. */
  write(duelId: string, work: (now: DuelNow, writer: EventWriter) => Promise<DuelDone>): Promise<DuelDone> {
    const { duels, contests, events, clock } = this.#options;
    return events.write(async (writer) => {
      const duel = await duels.find(duelId, writer.tx);
      if (duel === null) throw new DuelNotFound();
      const contest = await contests.find(duelId, writer.tx);
      return work({ duel, contest, state: duelState(duel, contest, clock.now()) }, writer);
    });
  }
}
