import type { AwardReason } from '../../scoring/scoring.ts';
import type { BaseEvent, EventKind } from './event-kind.ts';

/** Where a user stood on a board at the moment of an event. */
export interface Place {
  /** Null for the week's leaderboard. */
  contestId: string | null;
  rank: number;
  /** Before this submission; null without a row. Missing in those of earlier versions. */
  previousRank?: number | null;
  points: number;
}

/** An accepted submission was scored in a community. */
export interface SubmissionEvent extends BaseEvent {
  type: 'SubmissionEvent';
  submissionId: string;
  points: number;
  reason: AwardReason;
  places: Place[];
}

export const submission: EventKind<SubmissionEvent> = {
  type: 'SubmissionEvent',
  audience: 'COMMUNITY',
  notification: 'SUBMISSION',
  keptForS: null,
};
