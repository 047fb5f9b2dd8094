import type { Transaction } from '../../transaction.ts';
import { contestBoardId } from '../boards/board-id.ts';
import { scoreAfter, type ScoresRepository } from '../boards/scores.repository.ts';
import type { EventsRepository } from '../events/events.repository.ts';
import { latestBeginning } from '../scoring/scoring.ts';
import type { Submission } from '../submissions/submission.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { Contest } from './contests.repository.ts';

/** Gives a contest that was taken for final too early what it has missed. */
export class ContestScoring {
  readonly #options: { scores: ScoresRepository; events: EventsRepository; submissions: SubmissionsRepository };

  constructor(options: { scores: ScoresRepository; events: EventsRepository; submissions: SubmissionsRepository }) {
    this.#options = options;
  }

  /** Takes in what was made in the contest and confirmed after its last moment, which has not come yet. */
  async takeInMissed(contest: Contest, tx: Transaction): Promise<void> {
    const { scores, events, submissions } = this.#options;
    const { _id: contestId, communityId } = contest;
    const ids = await events.submissionIdsSince(communityId, contest.finalAt, tx);
    const board = contestBoardId(contestId);
    for (const submission of await submissions.findMany(ids, tx)) {
      const points = missedPoints(contest, submission);
      if (points === 0) continue;
      const { _id, userId, submittedAt, awards } = submission;
      const before = (await scores.ofUser(userId, [board], tx)).get(board);
      await scores.write([scoreAfter(before, { board, userId, points, submittedAt })], tx);
      const withContest = awards.map((award) =>
        award.communityId === communityId ? { ...award, contestIds: [...award.contestIds, contestId] } : award,
      );
      await submissions.setAwards(_id, withContest, tx);
    }
  }
}

/** The points of a submission that belong to a contest and that it does not have. */
function missedPoints({ _id, communityId, startsAt, endsAt }: Contest, { submittedAt, awards }: Submission): number {
  const award = awards.find((one) => one.communityId === communityId);
  const isInTime = startsAt <= latestBeginning(submittedAt) && submittedAt < endsAt;
  return award !== undefined && isInTime && !award.contestIds.includes(_id) ? award.points : 0;
}
