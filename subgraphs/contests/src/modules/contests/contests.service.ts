import type { Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/clock';
import { parseInput } from '@leetcord/kit/invalid-input';
import { newId } from '../../ids.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import type { EventLog } from '../events/event-log.ts';
import { createContestInput } from './contest.input.ts';
import { contestListKey, type Contest, type ContestsRepository } from './contests.repository.ts';

export interface ContestsServiceOptions {
  contests: ContestsRepository;
  authority: Authority;
  events: EventLog;
  clock: Clock;
  /** How long after its end a contest becomes final, in ms. */
  settleMs: number;
  /** Sees to it that `announceDue` runs for a contest at a moment or soon after. */
  schedule: (contestId: string, at: Date) => Promise<void>;
}

/** A plan as the API takes it, before it is checked. */
export interface PlanInput extends ActionInput {
  idempotencyKey: string;
}

/** Plans contests and announces them. Their state and standings need neither: they follow from times and submissions. */
export class ContestsService {
  readonly #options: ContestsServiceOptions;

  constructor(options: ContestsServiceOptions) {
    this.#options = options;
  }

  /**
   * Plans a contest, for a moderator. With a key that the community has used before, gives the contest that was made with
   * it. Only what is confirmed after this counts, also where the start is a little in the past. Throws InvalidInput,
   * CommunityNotFound and NotModerator.
   */
  async create(caller: Caller, input: PlanInput): Promise<Contest> {
    const { contests, authority, clock, settleMs } = this.#options;
    const { community, userId, discordUserId } = await authority.moderator(caller, input, 'contests:write');
    const existing = await contests.findByKey(community._id, input.idempotencyKey);
    // A repeat may come so late that the start would be refused by now.
    if (existing !== null) return this.#scheduled(existing);

    const now = clock.now();
    const { title, format, startsAt, endsAt, idempotencyKey } = parseInput(createContestInput(now), input);
    const id = newId(now);
    const contest = await contests.insert({
      _id: id,
      communityId: community._id,
      title,
      format,
      startsAt,
      endsAt,
      finalAt: new Date(endsAt.getTime() + settleMs),
      createdAt: now,
      ...(userId !== null ? { createdByUserId: userId } : { createdByDiscordUserId: discordUserId ?? undefined }),
      idempotencyKey,
      listKey: contestListKey(startsAt, id),
      announced: { start: false, finish: false },
    });
    return this.#scheduled(contest);
  }

  /**
   * Writes the events of a contest that are due and not yet in the log, once whoever else does the same. Early, late and
   * repeated runs do no harm. Gives the moment when the next one is due, or null when there is none.
   */
  announceDue(contestId: string): Promise<Date | null> {
    const { contests, events, clock } = this.#options;
    return events.write(async (writer) => {
      const contest = await contests.find(contestId, writer.tx);
      if (contest === null) return null;
      const now = clock.now();
      const { communityId, announced } = contest;
      const start = announced.start || contest.startsAt <= now;
      const finish = announced.finish || contest.finalAt <= now;
      const due = [
        ...(start && !announced.start ? (['ContestStartedEvent'] as const) : []),
        ...(finish && !announced.finish ? (['ContestFinishedEvent'] as const) : []),
      ];
      if (due.length > 0) {
        await contests.setAnnounced(contestId, { start, finish }, writer.tx);
        await writer.append(due.map((type) => ({ type, communityId, contestId, at: now })));
      }
      return finish ? null : nextAnnouncement({ ...contest, announced: { start, finish } });
    });
  }

  /** Schedules what is not announced yet: a crash may have come between planning and scheduling. */
  async scheduleUnannounced(): Promise<void> {
    for (const contest of await this.#options.contests.unannounced()) await this.#scheduled(contest);
  }

  async #scheduled(contest: Contest): Promise<Contest> {
    if (!contest.announced.finish) await this.#options.schedule(contest._id, nextAnnouncement(contest));
    return contest;
  }
}

const nextAnnouncement = ({ announced, startsAt, finalAt }: Contest) => (announced.start ? finalAt : startsAt);
