import type { Caller } from '@leetcord/kit/auth/caller';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { MemberNotFound } from '../communities/communities.errors.ts';
import { subjectInput } from '../communities/communities.input.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import { contestState } from '../contests/contest-state.ts';
import { ContestNotFound } from '../contests/contests.errors.ts';
import { entryOf, type Contest, type ContestsRepository } from '../contests/contests.repository.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import type { RebuildService } from '../settlement/rebuild.service.ts';
import { ContestOver, EntryNotNeeded, NotInvited } from './entrants.errors.ts';

export interface EntrantsServiceOptions {
  contests: ContestsRepository;
  entrants: EntrantsRepository;
  members: MembersRepository;
  authority: Authority;
  rebuild: Pick<RebuildService, 'refold'>;
  events: EventLog;
  clock: Clock;
}

/** Which contest, and on whose behalf. */
interface EntryInput extends Pick<ActionInput, 'by'> {
  contestId: string;
}

/** What became of it; not new where it was so already. */
interface Entered {
  contest: Contest;
  isNew: boolean;
}

/**
 * Lets members into contests that not everybody takes part in. Whose row is in the standings depends on who is in now, and never on when they came:
 * all that they did since the start counts. Each throws ContestNotFound, CommunityNotFound, InvalidInput, EntryNotNeeded and ContestOver.
 */
export class EntrantsService {
  readonly #options: EntrantsServiceOptions;

  constructor(options: EntrantsServiceOptions) {
    this.#options = options;
  }

  /** Throws NotMember, and NotInvited. */
  join(caller: Caller, input: EntryInput): Promise<Entered> {
    return this.#setJoined(caller, input, true);
  }

  /** Before the end only. Throws NotMember. */
  leave(caller: Caller, input: EntryInput): Promise<Entered> {
    return this.#setJoined(caller, input, false);
  }

  /** Invites a member, for a moderator. Throws NotModerator and MemberNotFound. */
  async invite(caller: Caller, input: EntryInput): Promise<Entered> {
    const { authority, entrants, members } = this.#options;
    const { communityId } = await this.#find(input);
    await authority.moderator(caller, { ...input, communityId }, 'contests:write');
    const subject = parseInput(subjectInput, input);
    return this.#enter(input, async (contest, tx) => {
      if (entryOf(contest) === 'JOIN') throw new EntryNotNeeded('JOIN');
      const member = await members.findSubject(communityId, subject, tx);
      if (member === null) throw new MemberNotFound();
      const { userId } = member;
      if ((await entrants.find(contest._id, userId, tx))?.isInvited === true) return false;
      await entrants.set({ contestId: contest._id, communityId, userId }, { isInvited: true }, tx);
      return true;
    });
  }

  async #setJoined(caller: Caller, input: EntryInput, hasJoined: boolean): Promise<Entered> {
    const { authority, contests, entrants, rebuild } = this.#options;
    const { communityId } = await this.#find(input);
    const { userId } = await authority.member(caller, { ...input, communityId }, 'contests:write');
    return this.#enter(input, async (contest, tx) => {
      const { _id: contestId } = contest;
      const before = await entrants.find(contestId, userId, tx);
      if ((before?.hasJoined ?? false) === hasJoined) return false;
      if (hasJoined && entryOf(contest) === 'INVITE' && before?.isInvited !== true) throw new NotInvited();
      await entrants.set({ contestId, communityId, userId }, { hasJoined }, tx);
      // An attempt that is added at the same time waits.
      await contests.noteChange([contestId], tx);
      await rebuild.refold(userId, tx);
      return true;
    });
  }

  async #find({ contestId }: EntryInput): Promise<Contest> {
    const contest = await this.#options.contests.find(contestId);
    // Nobody joins or leaves a duel.
    if (contest === null || contest.duel !== undefined) throw new ContestNotFound();
    return contest;
  }

  /** Runs work on a contest that has not ended and not everybody takes part in; it gives whether it changed something. */
  #enter({ contestId }: EntryInput, work: (contest: Contest, tx: Transaction) => Promise<boolean>): Promise<Entered> {
    const { contests, events, clock } = this.#options;
    // In turn with what is scored: they lock each other out.
    return events.write(async ({ tx }) => {
      const contest = await contests.find(contestId, tx);
      if (contest === null) throw new ContestNotFound();
      if (!['SCHEDULED', 'RUNNING'].includes(contestState(contest, clock.now()))) throw new ContestOver();
      if (entryOf(contest) === 'EVERYBODY') throw new EntryNotNeeded('EVERYBODY');
      return { contest, isNew: await work(contest, tx) };
    });
  }
}
