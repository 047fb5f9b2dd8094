import type { LoggedEvent } from './events.repository.ts';
import type { ContestFinishedEventMapper, ContestStartedEventMapper, SubmissionEventMapper } from './schema.mappers.ts';

type TypedEvent = SubmissionEventMapper | ContestStartedEventMapper | ContestFinishedEventMapper;

/** An event with the name of its GraphQL type, by which it is told from others. */
export const typedEvent = (event: LoggedEvent): TypedEvent => ({ ...event, __typename: event.type }) as TypedEvent;
