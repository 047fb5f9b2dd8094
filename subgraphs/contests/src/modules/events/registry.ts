import { hasScope } from '@leetcord/kit/auth/caller';
import type { Context } from '../../context.ts';
import type { ResolversTypes } from '../types.generated.ts';
import { contestFinished, type ContestFinishedEvent } from './kinds/contest-finished.ts';
import { contestStarted, type ContestStartedEvent } from './kinds/contest-started.ts';
import type { EventKind } from './kinds/event-kind.ts';
import { submission, type SubmissionEvent } from './kinds/submission.ts';

export type LoggedEvent = SubmissionEvent | ContestStartedEvent | ContestFinishedEvent;

const KINDS: { [Type in LoggedEvent['type']]: EventKind<Extract<LoggedEvent, { type: Type }>> } = {
  SubmissionEvent: submission,
  ContestStartedEvent: contestStarted,
  ContestFinishedEvent: contestFinished,
};

type WithoutPlace<E> = E extends LoggedEvent ? Omit<E, '_id' | 'id'> : never;
/** An event that has no place in the log yet. */
export type NewEvent = WithoutPlace<LoggedEvent>;

export const EVENT_KINDS = Object.values(KINDS);
export const EVENT_TYPES = EVENT_KINDS.map(({ type }) => type);

/** Whether an event is of a kind that is known here: a newer contests may have written it. */
export const isKnown = ({ type }: { type: string }): boolean => Object.hasOwn(KINDS, type);

/** Whether a caller gets an event at all. */
export async function maySee({ type, communityId }: LoggedEvent, { caller, view }: Context): Promise<boolean> {
  const isForCaller = KINDS[type].audience === 'COMMUNITY' || hasScope(caller, 'events:read');
  return isForCaller && (await view.communities.find(communityId)) !== null;
}

/** An event with the name of its GraphQL type, by which it is told from others. */
export const typedEvent = (event: LoggedEvent) =>
  ({ ...event, __typename: event.type }) as Awaited<ResolversTypes['Event']>;
