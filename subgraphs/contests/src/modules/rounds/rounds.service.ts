import { isAwaited } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { roundNamed } from '@leetcord/kit/text/leetcode-round';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { RoundNews } from './round-news.ts';
import type { RoundReader } from './round-reader.ts';
import type { RoundsClient } from './rounds.client.ts';
import { LONGEST_REST_MS, type AnnouncedRound, type Round, type RoundsRepository } from './rounds.repository.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How long before its start communities are reminded of a round, in ms. */
const REMINDED_BEFORE_MS = 60 * MINUTE_MS;
/** How long after a round nobody looks whether it is rated, in ms. */
const FIRST_LOOK_AFTER_MS = 2 * 60 * MINUTE_MS;
/** How long after its end a round is looked up for a community that asks, in ms. */
const ASKED_WITHIN_MS = 30 * DAY_MS;
/** The wait until LeetCode's list is read again, in ms: as a rule, when it failed, and while no community wants it. */
const LIST_EVERY_MS = LONGEST_REST_MS.list;
const LIST_AGAIN_MS = 5 * MINUTE_MS;
/** After a step that failed, in ms. */
const STEP_AGAIN_MS = MINUTE_MS;
const MAX_STEPS = 50;

export interface RoundsServiceOptions {
  rounds: RoundsRepository;
  communities: CommunitiesRepository;
  client: RoundsClient;
  news: RoundNews;
  reader: RoundReader;
  clock: Clock;
  log: Logger;
}

/** LeetCode's own rounds: knows them in time, and has each step done when it is due. */
export class RoundsService {
  readonly #options: RoundsServiceOptions;

  constructor(options: RoundsServiceOptions) {
    this.#options = options;
  }

  /**
   * The round that a text names, or the last one that has started; null where none is known. With `mayAsk`, one that is not known is looked up,
   * and the community's members are looked up in it. Rejects with UPSTREAM_UNAVAILABLE.
   */
  async find(text: string | null, communityId: string, { mayAsk }: { mayAsk: boolean }): Promise<Round | null> {
    const { rounds, clock } = this.#options;
    const now = clock.now();
    if (text === null) return this.#wanted(await rounds.last(now), communityId, mayAsk);
    const slug = roundNamed(text)?.slug;
    if (slug === undefined) return null;
    const known = (await rounds.find(slug)) ?? (mayAsk ? await this.#lookUp(slug) : null);
    return this.#wanted(known, communityId, mayAsk);
  }

  async isDue(): Promise<boolean> {
    const { rounds, clock } = this.#options;
    const now = clock.now();
    return (await this.#isListDue(now)) || rounds.isAnyDue(now);
  }

  /** Does each step that is due. Safe to repeat, at the same time too. */
  async runDue(): Promise<void> {
    const { rounds, clock } = this.#options;
    if (await this.#isListDue(clock.now())) await this.#readList();
    for (let steps = 0; steps < MAX_STEPS;) {
      const due = await rounds.due(clock.now());
      if (due.length === 0) return;
      for (const round of due) await this.#step(round);
      steps += due.length;
    }
  }

  pullBack(): Promise<void> {
    return this.#options.rounds.pullBack(this.#options.clock.now());
  }

  async #step(round: Round): Promise<void> {
    const { rounds, news, reader, clock, log } = this.#options;
    const now = clock.now();
    try {
      switch (round.phase) {
        case 'REMIND':
          return await news.remind(round, { nextAt: firstLookAt(round) });
        case 'WAIT':
          return await reader.lookIfRated(round);
        case 'READ':
          return await reader.readNext(round);
        case 'TELL':
          return await news.tell(round);
        case 'DONE':
          await rounds.advance(round, { nextAt: null });
      }
    } catch (err) {
      log.error({ err, round: round._id, phase: round.phase }, 'A step for a round of LeetCode failed; trying again');
      await rounds.advance(round, { nextAt: new Date(now.getTime() + STEP_AGAIN_MS) });
    }
  }

  async #isListDue(now: Date): Promise<boolean> {
    const dueAt = await this.#options.rounds.listDueAt();
    return dueAt === null || !isAwaited(dueAt, now, LIST_EVERY_MS);
  }

  /** Reads which rounds LeetCode has announced, if any community gets such news. */
  async #readList(): Promise<void> {
    const { rounds, communities, client, clock, log } = this.#options;
    let restMs = LIST_AGAIN_MS;
    if (await communities.isAnyToldOf('LEETCODE_ROUND')) {
      try {
        for (const round of await client.upcoming()) await this.#put(round);
        restMs = LIST_EVERY_MS;
      } catch (err) {
        log.warn({ err }, "LeetCode's list of contests cannot be read; trying again");
      }
    }
    await rounds.setListDueAt(new Date(clock.now().getTime() + restMs));
  }

  async #lookUp(slug: string): Promise<Round | null> {
    const found = await this.#options.client.find(slug);
    return found === null || !mayBeAsked(found, this.#options.clock.now()) ? null : this.#put(found);
  }

  #put(round: AnnouncedRound): Promise<Round> {
    const now = this.#options.clock.now();
    const next =
      round.startsAt > now
        ? ({ phase: 'REMIND', nextAt: new Date(round.startsAt.getTime() - REMINDED_BEFORE_MS) } as const)
        : ({ phase: 'WAIT', nextAt: firstLookAt(round) } as const);
    return this.#options.rounds.put(round, next, now);
  }

  /** Notes for a round that has ended that a community's members are wanted. */
  async #wanted(round: Round | null, communityId: string, mayAsk: boolean): Promise<Round | null> {
    const { rounds, clock } = this.#options;
    const now = clock.now();
    if (round === null || !mayAsk || round.endsAt > now || !mayBeAsked(round, now)) return round;
    if (round.wantedBy.includes(communityId)) return round;
    await rounds.want(round._id, communityId, now);
    return rounds.find(round._id);
  }

  /** The round of an event. */
  async require(slug: string): Promise<Round> {
    const round = await this.#options.rounds.find(slug);
    if (round === null) throw new Error(`The round ${slug} is gone`);
    return round;
  }
}

const firstLookAt = ({ endsAt }: Pick<Round, 'endsAt'>) => new Date(endsAt.getTime() + FIRST_LOOK_AFTER_MS);

const mayBeAsked = ({ endsAt }: Pick<Round, 'endsAt'>, now: Date) => now.getTime() - endsAt.getTime() < ASKED_WITHIN_MS;
