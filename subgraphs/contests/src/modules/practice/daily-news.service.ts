import type { Clock } from '@leetcord/kit/time/clock';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import type { DailiesRepository, Daily } from '../streaks/dailies.repository.ts';
import { utcDateOf } from '../streaks/daily-streak.ts';

/** How many communities one transaction tells. */
const AT_ONCE = 50;

export interface DailyNewsOptions {
  dailies: DailiesRepository;
  communities: CommunitiesRepository;
  events: EventLog;
  clock: Clock;
}

/**
 * Tells communities of today's challenge, each community once: how far it is, is kept in the transaction of the events. That of a day that is over is
 * told to nobody any more.
 */
export class DailyNewsService {
  readonly #options: DailyNewsOptions;

  constructor(options: DailyNewsOptions) {
    this.#options = options;
  }

  async isDue(): Promise<boolean> {
    return (await this.#untold()) !== null;
  }

  async tell(): Promise<void> {
    for (let daily = await this.#untold(); daily !== null; daily = await this.#untold()) await this.#tellSome(daily);
  }

  /** Today's, unless it is not known yet, or all were told of it. */
  async #untold(): Promise<Daily | null> {
    const { dailies, clock } = this.#options;
    const daily = await dailies.find(utcDateOf(clock.now()));
    return daily?.isTold === true ? null : daily;
  }

  async #tellSome(daily: Daily): Promise<void> {
    const { dailies, communities, events, clock } = this.#options;
    const { _id: date, problemSlug, toldUpTo = '' } = daily;
    await events.write(async ({ tx, append }) => {
      const next = await communities.toldOf('DAILY_CHALLENGE', { after: toldUpTo, limit: AT_ONCE });
      const told = next.length < AT_ONCE ? { isTold: true as const } : { toldUpTo: next.at(-1)!._id };
      if (!(await dailies.noteTold(daily, told, tx)) || next.length === 0) return;
      const at = clock.now();
      await append(
        next.map(({ _id: communityId }) => ({ type: 'DailyChallengeEvent', communityId, date, problemSlug, at })),
      );
    });
  }
}
