import { GraphQLError } from 'graphql';
import { UserFault } from '@leetcord/kit/graphql/user-fault';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Clock } from '@leetcord/kit/time/clock';
import { occurrences, type Weekly } from '../calendar/weekly.ts';
import { timeZoneOf, type CommunitiesRepository, type Community } from '../communities/communities.repository.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import type { PlanningService } from '../contests/planning.service.ts';
import { occurrenceKey, type ContestTemplate } from './template.ts';
import { LONGEST_WAIT_MS, type TemplatesRepository } from './templates.repository.ts';

/** How long before its start a contest is planned from a template, in ms: with it each week's is there when the one before starts. */
const PLANNED_AHEAD_MS = 7 * 24 * 60 * 60_000;
/** When it is tried again where a contest could not be planned, in ms. */
const TRIED_AGAIN_MS = 15 * 60_000;
const NOT_PLANNED = 'LeetCord could not plan it, and tries again.';

export interface RecurrenceServiceOptions {
  templates: TemplatesRepository;
  communities: CommunitiesRepository;
  contests: ContestsRepository;
  planning: Pick<PlanningService, 'plan'>;
  clock: Clock;
  log: Logger;
}

/**
 * Plans the contests of weekly templates ahead of their start. What is planned already follows from the contests themselves, by the key of each day: a
 * run that comes late, twice, or after one that was killed plans what is not there yet, and nothing twice.
 */
export class RecurrenceService {
  readonly #options: RecurrenceServiceOptions;

  constructor(options: RecurrenceServiceOptions) {
    this.#options = options;
  }

  isDue(): Promise<boolean> {
    return this.#options.templates.hasDue(this.#options.clock.now());
  }

  async planDue(): Promise<void> {
    const { templates, communities, clock } = this.#options;
    for (const { _id } of await templates.due(clock.now())) {
      // It may have been changed or deleted while contests of others were planned.
      const template = await templates.find(_id);
      if (template === null) continue;
      const { communityId, weekly } = template;
      const community = await communities.find(communityId);
      const isOpen = community !== null && community.closedAt === undefined;
      const look = isOpen && weekly ? await this.#planAhead(template, weekly, community) : null;
      const later = new Date(clock.now().getTime() + LONGEST_WAIT_MS);
      await templates.noteLook(template, { failure: null, ...look, lookAt: look?.lookAt ?? (weekly && later) });
    }
  }

  /**
   * Plans what is missing, up to the first that cannot be planned: what keeps one from it keeps the next ones too. Gives when to look next, and
   * why that one was not planned.
   */
  async #planAhead(
    template: ContestTemplate,
    weekly: Weekly,
    community: Community,
  ): Promise<Pick<ContestTemplate, 'lookAt' | 'failure'>> {
    const { templates, contests, clock } = this.#options;
    const timeZone = timeZoneOf(community);
    const now = clock.now();
    const until = new Date(now.getTime() + PLANNED_AHEAD_MS);
    for (const { date, startsAt } of occurrences(weekly, { timeZone, after: now, until })) {
      const key = occurrenceKey(template, date);
      if ((await contests.findByKey(community._id, key)) !== null) continue;
      const current = await templates.find(template._id);
      if (current?.savedAt.getTime() !== template.savedAt.getTime()) return { failure: null, lookAt: now };
      if (current.skipped.includes(date)) continue;
      const reason = await this.#plan(template, { community, startsAt, key });
      if (reason === null) continue;
      return { failure: { startsAt, reason }, lookAt: new Date(now.getTime() + TRIED_AGAIN_MS) };
    }
    const latest = new Date(until.getTime() + LONGEST_WAIT_MS);
    const [next] = occurrences(weekly, { timeZone, after: until, until: latest });
    return { failure: null, lookAt: new Date((next?.startsAt ?? latest).getTime() - PLANNED_AHEAD_MS) };
  }

  /** Gives why it could not be planned; null where it was. */
  async #plan(
    template: ContestTemplate,
    { community, startsAt, key }: { community: Community; startsAt: Date; key: string },
  ): Promise<string | null> {
    const { planning, log } = this.#options;
    const endsAt = new Date(startsAt.getTime() + template.lengthMs);
    try {
      await planning.plan({ community, userId: null, discordUserId: null }, template, { startsAt, endsAt }, key);
      return null;
    } catch (err) {
      if (err instanceof UserFault || err instanceof GraphQLError) return err.message;
      log.error({ err, template: template._id }, 'A contest cannot be planned from its template; trying again later');
      return NOT_PLANNED;
    }
  }
}
