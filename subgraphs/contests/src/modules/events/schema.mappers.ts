import type { ContestFinishedEvent } from './kinds/contest-finished.ts';
import type { ContestStartedEvent } from './kinds/contest-started.ts';
import type { Place, SubmissionEvent } from './kinds/submission.ts';

export interface PlaceMapper extends Place {
  weekStartsAt: Date | null;
}

/** An event with the GraphQL type that it is. */
type Typed<E extends { type: string }> = E & { __typename: E['type'] };

export type SubmissionEventMapper = Typed<SubmissionEvent>;
export type ContestStartedEventMapper = Typed<ContestStartedEvent>;
export type ContestFinishedEventMapper = Typed<ContestFinishedEvent>;
