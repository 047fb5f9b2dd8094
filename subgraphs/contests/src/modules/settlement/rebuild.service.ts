import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@leetcord/kit/time/clock';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { parseBoardId } from '../boards/board-id.ts';
import type { BoardRanks } from '../boards/board-ranks.ts';
import type { Score, ScoresRepository } from '../boards/scores.repository.ts';
import type { BansRepository } from '../communities/bans.repository.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import { memberId, type MembersRepository } from '../communities/members.repository.ts';
import { plannedEnd, type Contest, type ContestsRepository } from '../contests/contests.repository.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';
import type { EventsRepository } from '../events/events.repository.ts';
import { latestBeginning } from '../scoring/scoring.ts';
import type { Submission } from '../submissions/submission.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { firstSolves } from './first-solves.ts';
import { contestBoard, countsOf, factOf, fold, idsToJoin, takes, takesPart } from './folding.ts';
import { Placing, type Placed } from './placing.ts';
import type { Solve, SolvesRepository } from './solves.repository.ts';

export interface RebuildServiceOptions {
  submissions: SubmissionsRepository;
  solves: SolvesRepository;
  knownUsers: KnownUsersRepository;
  members: MembersRepository;
  communities: CommunitiesRepository;
  bans: BansRepository;
  entrants: EntrantsRepository;
  scores: ScoresRepository;
  ranks: BoardRanks;
  contests: ContestsRepository;
  events: EventsRepository;
  transaction: RunTransaction;
  clock: Clock;
}

/** What is not as the submissions say: a row of a board, or the first solve of a problem. Null where there is none. */
export type Difference =
  | { board: string; userId: string; stored: Score | null; rebuilt: Score | null }
  | { problemSlug: string; userId: string; stored: Solve | null; rebuilt: Solve | null };

/**
 * Folds the submissions of users anew. One user a transaction, so that it may run beside settlement: whatever settles a fact of the user
 * meanwhile writes the same rows, and one of the two runs again after the other.
 */
export class RebuildService {
  readonly #options: RebuildServiceOptions;
  readonly #placing: Placing;

  constructor(options: RebuildServiceOptions) {
    this.#options = options;
    this.#placing = new Placing(options);
  }

  /** Compares the rows and first solves of all users with their submissions, and with `repair` makes them so. Gives what differed. */
  async *rebuildAll({ repair }: { repair: boolean }): AsyncGenerator<Difference> {
    const { submissions, scores, solves, transaction } = this.#options;
    let after = '';
    for (;;) {
      const next = await Promise.all([submissions, scores, solves].map((one) => one.userAfter(after)));
      const [userId] = next.filter((one) => one !== null).toSorted();
      if (userId === undefined) return;
      yield* await transaction((tx) => this.#rebuild(userId, { repair }, tx));
      after = userId;
    }
  }

  /**
   * Takes a submission out of all that counts in a community, or back in. Its problem stays solved: another submission of it is a
   * repeat all the same. Gives whose it is, and whether that was not so before; null for one that does not count there.
   */
  async setVoid(
    submissionId: string,
    communityId: string,
    { isVoid }: { isVoid: boolean },
    tx: Transaction,
  ): Promise<{ userId: string; isNew: boolean } | null> {
    const before = await this.#options.submissions.setVoid(submissionId, communityId, { isVoid }, tx);
    if (before === null) return null;
    const { userId, voidIn = [] } = before;
    const isNew = voidIn.includes(communityId) !== isVoid;
    if (!isNew) return { userId, isNew };
    const isVoidIn = (id: string) => (id === communityId ? isVoid : voidIn.includes(id));
    const isVoidEverywhere = countsOf(before).every((count) => isVoidIn(count.communityId));
    await this.#options.submissions.setVoidEverywhere(submissionId, isVoidEverywhere, tx);
    await this.refold(userId, tx);
    return { userId, isNew };
  }

  /**
   * Makes a user's rows what they have to be after this transaction has changed what counts of them. Of this and what settles a fact of theirs at
   * the same time one runs again: whoever scores takes a place in the log. Whoever adds an attempt does not, and writes to its contest.
   */
  async refold(userId: string, tx: Transaction): Promise<void> {
    await this.#options.events.lock(tx);
    await this.#rebuild(userId, { repair: true }, tx);
  }

  /** Has a contest take in what was made in it and confirmed after its last moment, which has not come yet: a clock ran ahead. */
  async takeInMissed(contest: Contest, tx: Transaction): Promise<void> {
    const { submissions, events } = this.#options;
    const { _id: contestId, communityId, startsAt, finalAt } = contest;
    const endsAt = plannedEnd(contest);
    const isInTime = ({ submittedAt }: Submission) => startsAt <= latestBeginning(submittedAt) && submittedAt < endsAt;
    const users = new Set<string>();
    const ids = await events.submissionIdsSince(communityId, finalAt, tx);
    for (const submission of await submissions.findMany(ids, tx)) {
      const { _id, userId, awards } = submission;
      const award = awards.find((one) => one.communityId === communityId);
      if (award === undefined || !isInTime(submission) || award.contestIds.includes(contestId)) continue;
      const withContest = { ...award, contestIds: [...award.contestIds, contestId] };
      await submissions.setCounts(_id, { awards: awards.map((one) => (one === award ? withContest : one)) }, tx);
      users.add(userId);
    }
    for (const submission of await this.#missedAttempts(contest, tx)) {
      const { _id, userId, awards, attempts = [] } = submission;
      const { contestIds = [] } = attempts.find((one) => one.communityId === communityId) ?? {};
      if (!isInTime(submission) || contestIds.includes(contestId)) continue;
      if (!takes(contestBoard(contest), factOf(submission))) continue;
      const others = attempts.filter((one) => one.communityId !== communityId);
      const withContest = { communityId, contestIds: [...contestIds, contestId] };
      await submissions.setCounts(_id, { awards, attempts: [...others, withContest] }, tx);
      users.add(userId);
    }
    for (const userId of users) await this.#rebuild(userId, { repair: true }, tx);
  }

  /** What members made in a contest that was not accepted, and was confirmed after its last moment. No event tells of these. */
  async #missedAttempts(contest: Contest, tx: Transaction): Promise<Submission[]> {
    const { submissions, members } = this.#options;
    const { communityId, startsAt, finalAt } = contest;
    const endsAt = plannedEnd(contest);
    const userIds = await members.userIdsOf(communityId, endsAt);
    const found = await submissions.rejectedAttempts(
      userIds,
      { from: startsAt, before: endsAt, confirmedFrom: finalAt },
      tx,
    );
    const joined = await members.findMany(found.map(({ userId }) => memberId(communityId, userId)));
    const joinedAt = new Map(joined.map((member) => [member.userId, member.joinedAt]));
    return found.filter(({ userId, submittedAt }) => joinedAt.get(userId)! <= latestBeginning(submittedAt));
  }

  async #rebuild(userId: string, { repair }: { repair: boolean }, tx: Transaction): Promise<Difference[]> {
    const { submissions } = this.#options;
    const facts = await submissions.ofUser(userId, tx);
    const options = { userId, facts, repair };
    return [...(await this.#rebuildRows(options, tx)), ...(await this.#rebuildSolves(options, tx))];
  }

  async #rebuildRows({ userId, facts, repair }: UserFacts, tx: Transaction): Promise<Difference[]> {
    const { scores, ranks, communities, contests, bans, entrants, knownUsers } = this.#options;
    const stored = new Map((await scores.allOf(userId, tx)).map((row) => [row.board, row]));
    const contestIds = [
      ...facts.flatMap((submission) => countsOf(submission).flatMap((count) => count.contestIds)),
      ...[...stored.keys()].map((board) => parseBoardId(board).contestId).filter((id) => id !== undefined),
    ];
    const plans = new Map((await contests.findMany([...new Set(contestIds)], tx)).map((plan) => [plan._id, plan]));
    const bannedIn = new Set((await bans.ofUser(userId, tx)).map(({ communityId }) => communityId));
    const joined = await entrants.joined(userId, idsToJoin(plans.values()), tx);
    const taken = new Map([...plans].filter(([, plan]) => takesPart(userId, plan, joined)));
    const communityIds = facts.flatMap((submission) => countsOf(submission).map((count) => count.communityId));
    const rules = await communities.rulesOf([...new Set(communityIds)], tx);
    const isGlobal = await knownUsers.isGlobal(userId, tx);
    const states = fold(facts, taken, { bannedIn, rules, isGlobal });
    // Where they should have no row, all are placed without them.
    for (const on of [...plans.values()].map(contestBoard)) {
      if (stored.has(on.board) && !states.has(on.board)) states.set(on.board, { on, state: undefined });
    }
    const placed = new Map<string, Placed>();
    for (const state of states.values()) placed.set(state.on.board, await this.#placing.place(userId, state, tx));
    const rebuilt = new Map<string, Score>();
    for (const [board, { own }] of placed) if (own !== null) rebuilt.set(board, own);
    const differences = differing(stored, rebuilt).map(({ key: board, ...row }) => ({ board, userId, ...row }));
    if (repair) {
      await ranks.noteChanged(differences.map(({ board }) => board));
      const gone = differences.filter((row) => row.rebuilt === null).map(({ board }) => board);
      if (gone.length > 0) await scores.removeOfUser(userId, gone, tx);
      const wrong = differences.map(({ board }) => placed.get(board)).filter((one) => one !== undefined);
      await this.#placing.write(wrong, tx);
    }
    return differences;
  }

  async #rebuildSolves({ userId, facts, repair }: UserFacts, tx: Transaction): Promise<Difference[]> {
    const { solves } = this.#options;
    const stored = new Map((await solves.ofUser(userId, tx)).map((solve) => [solve.problemSlug, solve]));
    const differences = differing(stored, firstSolves(facts));
    if (repair) for (const { key, rebuilt } of differences) await solves.put(userId, key, rebuilt, tx);
    return differences.map(({ key: problemSlug, ...solve }) => ({ problemSlug, userId, ...solve }));
  }
}

/** What a user's rows and solves are rebuilt from. */
interface UserFacts {
  userId: string;
  facts: readonly Submission[];
  repair: boolean;
}

/** What is not the same in both, by key. */
const differing = <T>(stored: ReadonlyMap<string, T>, rebuilt: ReadonlyMap<string, T>) =>
  [...new Set([...stored.keys(), ...rebuilt.keys()])]
    .map((key) => ({ key, stored: stored.get(key) ?? null, rebuilt: rebuilt.get(key) ?? null }))
    .filter((one) => !isDeepStrictEqual(one.stored, one.rebuilt));
