import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import { contestState, isFrozen } from '../contests/contest-state.ts';
import { ContestNotFound } from '../contests/contests.errors.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import { standingsMessageInput } from './news.input.ts';
import type { StandingsMessage, StandingsMessagesRepository } from './standings-messages.repository.ts';

/** The most that are told at once. */
const MAX_OUTDATED = 50;

export interface StandingsMessagesServiceOptions {
  communities: CommunitiesRepository;
  contests: ContestsRepository;
  standingsMessages: StandingsMessagesRepository;
  clock: Clock;
}

/** Where a contest's standings are to be shown. */
export interface OutdatedStandings {
  contest: Contest;
  channelId: string;
  messageId: string | null;
  revision: string;
}

/** In each channel for it, one message shows the standings of a contest that runs. What it should show follows from the contest. */
export class StandingsMessagesService {
  readonly #options: StandingsMessagesServiceOptions;
  /** How far they were told, of many. */
  #told = 0;

  constructor(options: StandingsMessagesServiceOptions) {
    this.#options = options;
  }

  /** Where a message is to be posted, or to be edited since what it shows is not so any more. Throws FORBIDDEN. */
  async outdated(caller: Caller): Promise<OutdatedStandings[]> {
    requireScope(caller, 'events:read');
    const { contests, communities, standingsMessages } = this.#options;
    const running = await contests.running();
    const kept = new Map<string, StandingsMessage>();
    const note = (message: StandingsMessage) => kept.set(`${message.contestId} ${message.channelId}`, message);
    (await standingsMessages.of(running.map(({ _id }) => _id))).forEach(note);
    const over = (await standingsMessages.open()).filter(
      ({ contestId }) => !running.some(({ _id }) => _id === contestId),
    );
    over.forEach(note);
    const ended = await contests.findMany([...new Set(over.map(({ contestId }) => contestId))]);
    const all = [...running, ...ended];
    const found = await communities.findMany([...new Set(all.map(({ communityId }) => communityId))]);
    const byId = new Map(found.map((community) => [community._id, community]));

    const outdated = all.flatMap((contest): OutdatedStandings[] => {
      const { destinations = [], closedAt } = byId.get(contest.communityId) ?? {};
      if (closedAt !== undefined) return [];
      const revision = this.#revisionOf(contest);
      return destinations
        .filter(({ kind }) => kind === 'CONTEST_PROGRESS')
        .flatMap(({ channelId }) => {
          const message = kept.get(`${contest._id} ${channelId}`);
          // One that is over is not shown where it was not while it ran.
          if (message === undefined && !running.includes(contest)) return [];
          if (message?.messageId === null || message?.revision === revision) return [];
          return [{ contest, channelId, messageId: message?.messageId ?? null, revision }];
        });
    });
    // In turn: those that nobody may post, since a permission is missing, must not keep others waiting.
    const start = outdated.length > MAX_OUTDATED ? this.#told % outdated.length : 0;
    this.#told = start + MAX_OUTDATED;
    return [...outdated.slice(start), ...outdated.slice(0, start)].slice(0, MAX_OUTDATED);
  }

  /** Remembers which message shows what. Throws InvalidInput and ContestNotFound. Safe to repeat. */
  async keep(caller: Caller, input: unknown): Promise<Contest> {
    requireScope(caller, 'events:read');
    const { contests, standingsMessages, clock } = this.#options;
    const { contestId, channelId, messageId, revision } = parseInput(standingsMessageInput, input);
    const contest = await contests.find(contestId);
    if (contest === null) throw new ContestNotFound();
    const now = clock.now();
    const state = contestState(contest, now);
    const isLast = (state === 'FINAL' || state === 'CANCELLED') && revision === this.#revisionOf(contest);
    await standingsMessages.keep({
      ...{ contestId, channelId, messageId, revision, at: now },
      communityId: contest.communityId,
      isClosed: isLast || messageId === null,
    });
    return contest;
  }

  /** Another one whenever what is shown of the contest may be another. */
  #revisionOf(contest: Contest): string {
    const now = this.#options.clock.now();
    const { version = 1, changes = 0 } = contest;
    return [contestState(contest, now), isFrozen(contest, now) ? 'FROZEN' : 'LIVE', version, changes].join('.');
  }
}
