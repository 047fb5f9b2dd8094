import type { Place } from './kinds/submission.ts';
import type { TypedEvent } from './registry.ts';

export interface PlaceMapper extends Place {
  weekStartsAt: Date | null;
}

export type SubmissionEventMapper = TypedEvent<'SubmissionEvent'>;
export type ContestPlanEventMapper = TypedEvent<'ContestPlanEvent'>;
export type ContestReminderEventMapper = TypedEvent<'ContestReminderEvent'>;
export type ContestStartedEventMapper = TypedEvent<'ContestStartedEvent'>;
export type FirstSolveEventMapper = TypedEvent<'FirstSolveEvent'>;
export type ContestEndedEventMapper = TypedEvent<'ContestEndedEvent'>;
export type ContestFinishedEventMapper = TypedEvent<'ContestFinishedEvent'>;
export type ContestRatedEventMapper = TypedEvent<'ContestRatedEvent'>;
export type DuelChallengeEventMapper = TypedEvent<'DuelChallengeEvent'>;
export type DuelStartedEventMapper = TypedEvent<'DuelStartedEvent'>;
export type DuelRoundEventMapper = TypedEvent<'DuelRoundEvent'>;
export type DuelDrawOfferEventMapper = TypedEvent<'DuelDrawOfferEvent'>;
export type DuelEndedEventMapper = TypedEvent<'DuelEndedEvent'>;
export type DuelFinishedEventMapper = TypedEvent<'DuelFinishedEvent'>;
