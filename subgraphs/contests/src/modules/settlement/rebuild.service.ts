import { isDeepStrictEqual } from 'node:util';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import type { Score, ScoresRepository } from '../boards/scores.repository.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';
import type { EventsRepository } from '../events/events.repository.ts';
import { latestBeginning } from '../scoring/scoring.ts';
import type { Submission } from '../submissions/submission.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { fold } from './folding.ts';

export interface RebuildServiceOptions {
  submissions: SubmissionsRepository;
  scores: ScoresRepository;
  contests: ContestsRepository;
  events: EventsRepository;
  transaction: RunTransaction;
}

/** A row that is not what the submissions give. Null where there is none. */
export interface Difference {
  board: string;
  userId: string;
  stored: Score | null;
  rebuilt: Score | null;
}

/**
 * Folds the submissions of users anew. One user a transaction, so that it may run beside settlement: whatever settles a fact of the user
 * meanwhile writes the same rows, and one of the two runs again after the other.
 */
export class RebuildService {
  readonly #options: RebuildServiceOptions;

  constructor(options: RebuildServiceOptions) {
    this.#options = options;
  }

  /** Compares the rows of all users with their submissions, and with `repair` makes them so. Gives what differed. */
  async *rebuildAll({ repair }: { repair: boolean }): AsyncGenerator<Difference> {
    const { submissions, scores, transaction } = this.#options;
    let after = '';
    for (;;) {
      const next = (await Promise.all([submissions.userAfter(after), scores.userAfter(after)])).filter(
        (userId) => userId !== null,
      );
      const [userId] = next.toSorted();
      if (userId === undefined) return;
      yield* await transaction((tx) => this.#rebuild(userId, { repair }, tx));
      after = userId;
    }
  }

  /**
   * Takes a submission out of all that counts in a community, or back in. Its problem stays solved: another submission of it is a
   * repeat all the same. Null for one that has no award there.
   */
  setVoid(submissionId: string, communityId: string, isVoid: boolean): Promise<Submission | null> {
    const { submissions, transaction } = this.#options;
    return transaction(async (tx) => {
      const submission = await submissions.setVoid(submissionId, communityId, { isVoid }, tx);
      if (submission !== null) await this.#rebuild(submission.userId, { repair: true }, tx);
      return submission;
    });
  }

  /** Has a contest take in what was made in it and confirmed after its last moment, which has not come yet: a clock ran ahead. */
  async takeInMissed(contest: Contest, tx: Transaction): Promise<void> {
    const { submissions, events } = this.#options;
    const { _id: contestId, communityId, startsAt, endsAt, finalAt } = contest;
    const users = new Set<string>();
    const ids = await events.submissionIdsSince(communityId, finalAt, tx);
    for (const { _id, userId, submittedAt, awards } of await submissions.findMany(ids, tx)) {
      const award = awards.find((one) => one.communityId === communityId);
      const isInTime = startsAt <= latestBeginning(submittedAt) && submittedAt < endsAt;
      if (award === undefined || !isInTime || award.points === 0 || award.contestIds.includes(contestId)) continue;
      const withContest = { ...award, contestIds: [...award.contestIds, contestId] };
      await submissions.setAwards(
        _id,
        awards.map((one) => (one === award ? withContest : one)),
        tx,
      );
      users.add(userId);
    }
    for (const userId of users) await this.#rebuild(userId, { repair: true }, tx);
  }

  async #rebuild(userId: string, { repair }: { repair: boolean }, tx: Transaction): Promise<Difference[]> {
    const { submissions, scores, contests } = this.#options;
    const facts = await submissions.ofUser(userId, tx);
    const contestIds = facts.flatMap(({ awards }) => awards.flatMap((award) => award.contestIds));
    const found = await contests.findMany([...new Set(contestIds)], tx);
    const rebuilt = fold(facts, new Map(found.map(({ _id, format }) => [_id, format])));
    const stored = new Map((await scores.allOf(userId, tx)).map((row) => [row.board, row]));
    const differences = [...new Set([...stored.keys(), ...rebuilt.keys()])]
      .map((board) => ({ board, userId, stored: stored.get(board) ?? null, rebuilt: rebuilt.get(board) ?? null }))
      .filter((row) => !isDeepStrictEqual(row.stored, row.rebuilt));
    if (repair) {
      const rows = differences.map((row) => row.rebuilt).filter((row) => row !== null);
      if (rows.length > 0) await scores.write(rows, tx);
      const gone = differences.filter((row) => row.rebuilt === null).map(({ board }) => board);
      if (gone.length > 0) await scores.removeOfUser(userId, gone, tx);
    }
    return differences;
  }
}
