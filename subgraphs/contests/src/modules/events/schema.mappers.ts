import type { ContestEvent, SubmissionEvent } from './events.repository.ts';

export type { Place as PlaceMapper } from './events.repository.ts';

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
