import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { RunTransaction } from '../../transaction.ts';
import type { BoardMarksRepository } from '../boards/board-marks.repository.ts';
import type { ScoresRepository } from '../boards/scores.repository.ts';
import { unknownDiscordServer } from '../communities/communities.errors.ts';
import type { BansRepository } from '../communities/bans.repository.ts';
import { closeCommunityInput } from '../communities/communities.input.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import type { DuelQueueRepository } from '../duels/duel-queue.repository.ts';
import type { DuelRefusalsRepository } from '../duels/duel-refusals.repository.ts';
import type { DuelsRepository } from '../duels/duels.repository.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';
import type { EventsRepository } from '../events/events.repository.ts';
import type { AuditLogRepository } from '../moderation/audit-log.repository.ts';
import type { NewsHoldsRepository } from '../news/news-holds.repository.ts';
import type { StandingsMessagesRepository } from '../news/standings-messages.repository.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import type { RatingsRepository } from '../ratings/ratings.repository.ts';
import type { PlanMembersRepository } from '../study-plans/plan-members.repository.ts';
import type { StudyPlansRepository } from '../study-plans/study-plans.repository.ts';
import type { TitleChecksRepository } from '../title-roles/title-checks.repository.ts';
import type { TitleRolesRepository } from '../title-roles/title-roles.repository.ts';
import type { TemplatesRepository } from '../templates/templates.repository.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';

/** How long a closed community waits for the bot to come back, in ms. */
export const KEPT_CLOSED_MS = 30 * 24 * 60 * 60_000;

export interface ClosingServiceOptions {
  communities: CommunitiesRepository;
  members: MembersRepository;
  bans: BansRepository;
  auditLog: AuditLogRepository;
  entrants: EntrantsRepository;
  contests: ContestsRepository;
  scores: ScoresRepository;
  ratings: RatingsRepository;
  titleRoles: TitleRolesRepository;
  titleChecks: TitleChecksRepository;
  boardMarks: BoardMarksRepository;
  submissions: SubmissionsRepository;
  events: EventsRepository;
  newsHolds: NewsHoldsRepository;
  templates: TemplatesRepository;
  studyPlans: StudyPlansRepository;
  planMembers: PlanMembersRepository;
  duels: DuelsRepository;
  duelQueue: DuelQueueRepository;
  duelRefusals: DuelRefusalsRepository;
  standingsMessages: StandingsMessagesRepository;
  knownUsers: KnownUsersRepository;
  transaction: RunTransaction;
  clock: Clock;
}

/** Closes communities whose Discord server is deleted or has removed the bot, and deletes them if the bot does not come back. */
export class ClosingService {
  readonly #options: ClosingServiceOptions;

  constructor(options: ClosingServiceOptions) {
    this.#options = options;
  }

  /** The communities that are not closed, oldest first. */
  async openCommunities(caller: Caller, request: PageRequest): Promise<Page<Community>> {
    requireScope(caller, 'communities:write');
    return pageOf(await this.#options.communities.open(request), request);
  }

  /** Throws InvalidInput and CommunityNotFound. Safe to repeat: the first time of closing stays. */
  async close(caller: Caller, input: unknown): Promise<Community> {
    requireScope(caller, 'communities:write');
    const { communities, contests, newsHolds, transaction, clock } = this.#options;
    const { discordGuildId } = parseInput(closeCommunityInput, input);
    return transaction(async (tx) => {
      const community = await communities.close(discordGuildId, clock.now(), tx);
      if (community === null) throw unknownDiscordServer();
      await contests.cancelOpen([community._id], clock.now(), tx);
      await newsHolds.removeIn(community._id, tx);
      return community;
    });
  }

  /**
   * Deletes the communities that have been closed for long, and cancels contests that were planned in a community while it was
   * closed. If it is killed at any point, the next run does the rest: the community itself is deleted last.
   */
  async clearClosed(): Promise<void> {
    const { communities, contests, transaction, clock } = this.#options;
    const closed = await communities.closed();
    if (closed.length === 0) return;
    const ids = closed.map(({ _id }) => _id);
    await transaction((tx) => contests.cancelOpen(ids, clock.now(), tx));
    const closedBy = new Date(clock.now().getTime() - KEPT_CLOSED_MS);
    for (const { _id } of closed) {
      // From then on the bot makes a new community for the server.
      if (await communities.release(_id, closedBy)) await this.#delete(_id);
    }
  }

  async #delete(communityId: string): Promise<void> {
    const { communities, members, contests, scores, submissions, events, newsHolds, knownUsers } = this.#options;
    const { standingsMessages } = this.#options;
    const { bans, auditLog, boardMarks, entrants, ratings, templates, titleRoles, titleChecks } = this.#options;
    const { duels, duelQueue, duelRefusals, studyPlans, planMembers } = this.#options;
    await members.removeAllIn(communityId);
    // Before the scores: a rebuild at this moment would make these anew out of them.
    await submissions.removeCountsIn(communityId);
    const contestIds = await contests.idsOf(communityId);
    await scores.removeOfCommunity(communityId, contestIds);
    await boardMarks.removeOfCommunity(communityId, contestIds);
    await contests.removeAllIn(communityId);
    await ratings.removeAllIn(communityId);
    await titleRoles.removeAllIn(communityId);
    await titleChecks.removeAllIn(communityId);
    await events.removeAllIn(communityId);
    await newsHolds.removeAllOf(communityId);
    await standingsMessages.removeAllIn(communityId);
    await knownUsers.forgetCommunity(communityId);
    await bans.removeAllIn(communityId);
    await auditLog.removeAllIn(communityId);
    await entrants.removeAllIn(communityId);
    await templates.removeAllIn(communityId);
    await studyPlans.removeAllIn(communityId);
    await planMembers.removeAllIn(communityId);
    await duels.removeAllIn(communityId);
    await duelQueue.removeAllIn(communityId);
    await duelRefusals.removeAllIn(communityId);
    // Of what was being settled when its members were removed.
    await submissions.removeCountsIn(communityId);
    await communities.remove(communityId);
  }
}
