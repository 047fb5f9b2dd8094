import type { ContestEvent, Place, SubmissionEvent } from './events.repository.ts';

export interface PlaceMapper extends Place {
  weekStartsAt: Date | null;
}

/** An event with the GraphQL type that it is. */
export interface SubmissionEventMapper extends SubmissionEvent {
  __typename: 'SubmissionEvent';
}
export interface ContestStartedEventMapper extends ContestEvent {
  __typename: 'ContestStartedEvent';
}
export interface ContestFinishedEventMapper extends ContestEvent {
  __typename: 'ContestFinishedEvent';
}
