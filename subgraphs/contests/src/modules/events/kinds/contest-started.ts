import type { BaseEvent, EventKind } from './event-kind.ts';

/** A contest has started. */
export interface ContestStartedEvent extends BaseEvent {
  type: 'ContestStartedEvent';
  contestId: string;
}

export const contestStarted: EventKind<ContestStartedEvent> = {
  type: 'ContestStartedEvent',
  audience: 'CONTEST',
  notification: 'CONTEST_STARTED',
  keptForS: null,
};
