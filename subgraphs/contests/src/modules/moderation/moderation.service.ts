import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '@leetcord/kit/auth/caller';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import { pageOf, pageOfList, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import { publicError } from '@leetcord/kit/graphql/errors';
import { UserFault } from '@leetcord/kit/graphql/user-fault';
import type { Clock } from '@leetcord/kit/time/clock';
import { newId } from '../../ids.ts';
import type { Transaction } from '../../transaction.ts';
import type { KnownUsersRepository, Subject } from '../accounts/known-users.repository.ts';
import type { ActionInput, Actor, Authority } from '../communities/authority.ts';
import type { BansRepository } from '../communities/bans.repository.ts';
import { contestBoardId } from '../boards/board-id.ts';
import type { ScoresRepository } from '../boards/scores.repository.ts';
import { MemberNotFound, NotOwner } from '../communities/communities.errors.ts';
import { subjectInput } from '../communities/communities.input.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import type { Member, MembersRepository, SeenAnew } from '../communities/members.repository.ts';
import { mayRemove } from '../communities/roles.ts';
import { ContestNotFound } from '../contests/contests.errors.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import { problemsOf, type Attempts } from '../formats/problem-set.ts';
import { beginningOf, lastRules, type DatedRules } from '../scoring/scoring-rules.ts';
import type { RebuildService } from '../settlement/rebuild.service.ts';
import type { Submission } from '../submissions/submission.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { AuditEntry, AuditLogRepository } from './audit-log.repository.ts';
import { OwnerNotBanned, SelfNotBanned, SubmissionNotFound } from './moderation.errors.ts';
import { reasonInput, scoringInput } from './moderation.input.ts';
import { suspicionsIn, type Suspicion } from './suspicions.ts';

/** How often a community's scoring rules may change in a day. */
const MAX_CHANGES = 10;
const DAY_MS = 24 * 60 * 60_000;

export interface ModerationServiceOptions {
  communities: CommunitiesRepository;
  members: MembersRepository;
  bans: BansRepository;
  contests: ContestsRepository;
  scores: ScoresRepository;
  auditLog: AuditLogRepository;
  submissions: Pick<SubmissionsRepository, 'countingIn'>;
  knownUsers: KnownUsersRepository;
  authority: Authority;
  rebuild: Pick<RebuildService, 'setVoid' | 'refold'>;
  events: EventLog;
  /** Runs where a member is seen otherwise from now on, so that what shows them is shown anew. */
  noteSeenAnew: (member: SeenAnew, tx: Transaction) => Promise<void>;
  clock: Clock;
}

/** What each input says: where, on whose behalf, and why. */
interface Reasoned extends ActionInput {
  reason: string;
}

/** What was done. */
export interface Moderated {
  community: Community;
  /** What the log has of it; null where it was so already. */
  entry: AuditEntry | null;
}

/** What an entry is about. */
type About = Pick<AuditEntry, 'action' | 'userId' | 'submissionId' | 'contestId' | 'scoring'>;

/**
 * What moderators do about submissions, entrants and members. Each takes effect with all that follows from it and its entry in the audit log in
 * one transaction, or not at all; done again, it changes nothing and has no other entry. All throw InvalidInput, CommunityNotFound and NotModerator.
 */
export class ModerationService {
  readonly #options: ModerationServiceOptions;

  constructor(options: ModerationServiceOptions) {
    this.#options = options;
  }

  /** Takes a submission, by LeetCord's own id, out of what counts in a community, or back in. Throws SubmissionNotFound. */
  async setVoid(
    caller: Caller,
    { submissionId, isVoid, ...input }: Reasoned & { submissionId: string; isVoid: boolean },
  ): Promise<Moderated> {
    const { authority, rebuild } = this.#options;
    const actor = await authority.moderator(caller, input, 'communities:write');
    return this.#act(actor, input, async (tx) => {
      const changed = await rebuild.setVoid(submissionId, actor.community._id, { isVoid }, tx);
      if (changed === null) throw new SubmissionNotFound();
      const { userId, isNew } = changed;
      return isNew ? { action: isVoid ? 'VOID_SUBMISSION' : 'RESTORE_SUBMISSION', userId, submissionId } : null;
    });
  }

  /** Takes the row of a member, or former one, out of a contest's standings, or back in. Throws ContestNotFound and MemberNotFound. */
  async setDisqualified(
    caller: Caller,
    {
      contestId,
      isDisqualified,
      ...input
    }: Omit<Reasoned, 'communityId'> & {
      contestId: string;
      isDisqualified: boolean;
    },
  ): Promise<Moderated> {
    const { authority, contests, rebuild } = this.#options;
    const contest = await contests.find(contestId);
    if (contest === null) throw new ContestNotFound();
    const { communityId } = contest;
    const actor = await authority.moderator(caller, { ...input, communityId }, 'contests:write');
    const subject = parseInput(subjectInput, input);
    return this.#act(actor, input, async (tx) => {
      const { userId } = await this.#find(communityId, subject, tx);
      const changed = await contests.setDisqualified(contestId, userId, { isDisqualified }, tx);
      if (changed === null) throw new ContestNotFound();
      if (!changed.isNew) return null;
      await rebuild.refold(userId, tx);
      return { action: isDisqualified ? 'DISQUALIFY_ENTRANT' : 'RESTORE_ENTRANT', userId, contestId };
    });
  }

  /**
   * Ends a member's membership for as long as the ban stands, which holds for all Discord accounts by which they came, and takes their points off
   * boards and standings. Also for who has left. Throws MemberNotFound, OwnerNotBanned, SelfNotBanned, and NotOwner to a moderator
   * who would ban another one.
   */
  async ban(caller: Caller, input: Reasoned): Promise<Moderated> {
    const { authority, bans, members, contests, knownUsers, noteSeenAnew, rebuild, clock } = this.#options;
    const actor = await authority.moderator(caller, input, 'communities:write');
    const { _id: communityId } = actor.community;
    const subject = parseInput(subjectInput, input);
    return this.#act(actor, input, async (tx) => {
      const { userId, member } = await this.#find(communityId, subject, tx);
      const { discordUserIds = [], leftAs } = (await knownUsers.find(userId, tx)) ?? {};
      if (userId === actor.userId || discordUserIds.some((id) => id === actor.discordUserId)) throw new SelfNotBanned();
      if (member?.role === 'OWNER') throw new OwnerNotBanned();
      if (member !== null && !mayRemove(actor.role!, member.role)) throw new NotOwner();
      if ((await bans.find(communityId, userId, tx)) !== null) return null;
      await bans.put({ communityId, userId, discordUserIds, bannedAt: clock.now() }, tx);
      if (member !== null) await members.remove(member, tx);
      const as = member ?? leftAs?.[communityId] ?? { isAnonymous: false, mayBeMentioned: true };
      // Written for who has left too: whoever comes back at the same time waits.
      await knownUsers.leave({ ...as, userId, communityId }, clock.now(), tx);
      await (member === null ? contests.noteChangeIn(communityId, tx) : noteSeenAnew(member, tx));
      await rebuild.refold(userId, tx);
      return { action: 'BAN_MEMBER', userId };
    });
  }

  /** Lifts a ban: the points are back, and so are they once they join again. */
  async unban(caller: Caller, input: Reasoned): Promise<Moderated> {
    const { authority, bans, rebuild } = this.#options;
    const actor = await authority.moderator(caller, input, 'communities:write');
    const { _id: communityId } = actor.community;
    const subject = parseInput(subjectInput, input);
    return this.#act(actor, input, async (tx) => {
      const ban = await ('userId' in subject
        ? bans.find(communityId, subject.userId, tx)
        : bans.findByDiscordUser(communityId, subject.discordUserId, tx));
      if (ban === null) return null;
      await bans.remove(ban, tx);
      await rebuild.refold(ban.userId, tx);
      return { action: 'UNBAN_MEMBER', userId: ban.userId };
    });
  }

  /** Changes what solving a problem gives from the next second on. What was given stays, so nothing is scored again. */
  async setScoring(caller: Caller, input: Reasoned): Promise<Moderated> {
    const { authority, communities, clock } = this.#options;
    const actor = await authority.moderator(caller, input, 'communities:write');
    const { _id: communityId } = actor.community;
    const chosen = parseInput(scoringInput, input);
    const done = await this.#act(actor, input, async (tx) => {
      const { scoring = [] } = (await communities.find(communityId, tx)) ?? {};
      const before = lastRules(scoring);
      const rules: DatedRules = {
        weights: {
          EASY: chosen.easyPoints ?? before.weights.EASY,
          MEDIUM: chosen.mediumPoints ?? before.weights.MEDIUM,
          HARD: chosen.hardPoints ?? before.weights.HARD,
        },
        repeatsScore: chosen.repeatsScore ?? before.repeatsScore,
        since: beginningOf(clock.now()),
      };
      const isSame = isDeepStrictEqual(rules.weights, before.weights) && rules.repeatsScore === before.repeatsScore;
      if (isSame) return null;
      const dayAgo = new Date(rules.since.getTime() - DAY_MS);
      if (scoring.filter(({ since }) => since > dayAgo).length >= MAX_CHANGES) {
        throw new InvalidInput(
          'communityId',
          `The rules have changed ${MAX_CHANGES} times in a day. Change them again tomorrow.`,
        );
      }
      await communities.addScoring(communityId, rules, tx);
      return { action: 'SET_SCORING_RULES', scoring: rules };
    });
    return { ...done, community: (await communities.find(communityId)) ?? done.community };
  }

  /** What a moderator may want to look at in a contest, earliest first. Nothing of users who are forgotten: they lead to nobody. */
  async suspicions(contest: Contest, request: PageRequest): Promise<Page<Suspicion>> {
    const { scores, knownUsers } = this.#options;
    const rows = await scores.statesOn(contestBoardId(contest._id), contest);
    const former = await knownUsers.former(rows.map(({ userId }) => userId));
    // Each format keeps the attempts of an entrant.
    const known = rows.filter(({ userId }) => !former.has(userId));
    const states = new Map(known.map(({ userId, state }) => [userId, state as Attempts[]]));
    const { startsAt, config } = contest;
    const found = suspicionsIn(states, { startsAt, hasProblemSet: problemsOf(config) !== null });
    return pageOfList(found, request, ({ key }) => key);
  }

  /** The audit log, newest first, for a moderator or owner by themselves or through the bot; null for anyone else. */
  async log(
    caller: Caller,
    { by, ...request }: PageRequest & Pick<ActionInput, 'by'>,
    communityId: string,
  ): Promise<Page<AuditEntry> | null> {
    if (!(await this.#options.authority.isModerator(caller, { communityId, by }, 'communities:write'))) return null;
    return pageOf(await this.#options.auditLog.page(communityId, request), request);
  }

  /**
   * The last submissions of a member, or former one, that count in a community, or would if they were not voided; newest first. Null as in
   * `log`, and where there is no such member. Throws BAD_USER_INPUT.
   */
  async submissionsOf(caller: Caller, input: ActionInput, limit: number): Promise<Submission[] | null> {
    if (!(await this.#options.authority.isModerator(caller, input, 'communities:write'))) return null;
    const { communityId } = input;
    try {
      const { userId } = await this.#find(communityId, parseInput(subjectInput, input));
      return await this.#options.submissions.countingIn(communityId, userId, limit);
    } catch (error) {
      if (error instanceof MemberNotFound) return null;
      if (error instanceof UserFault) throw publicError('BAD_USER_INPUT', error.message);
      throw error;
    }
  }

  /** Runs what a moderator does, with its entry; the work gives null where nothing had to be done. */
  #act(
    { community, userId: byUserId, discordUserId: byDiscordUserId }: Actor,
    input: object,
    work: (tx: Transaction) => Promise<About | null>,
  ): Promise<Moderated> {
    const { auditLog, events, clock } = this.#options;
    const { reason } = parseInput(reasonInput, input);
    // In turn with what is scored: they lock each other out.
    return events.write(async ({ tx }) => {
      const about = await work(tx);
      if (about === null) return { community, entry: null };
      const at = clock.now();
      const by = byUserId !== null ? { byUserId } : { byDiscordUserId: byDiscordUserId! };
      const entry = { _id: newId(at), communityId: community._id, at, reason, ...about, ...by };
      await auditLog.add(entry, tx);
      return { community, entry };
    });
  }

  /** Throws MemberNotFound for who never was a member. */
  async #find(
    communityId: string,
    subject: Subject,
    tx?: Transaction,
  ): Promise<{ userId: string; member: Member | null }> {
    const { members, knownUsers } = this.#options;
    const member = await members.findSubject(communityId, subject, tx);
    if (member !== null) return { userId: member.userId, member };
    const left = await knownUsers.whoLeft(communityId, subject, tx);
    if (left === null) throw new MemberNotFound();
    return { userId: left._id, member: null };
  }
}
