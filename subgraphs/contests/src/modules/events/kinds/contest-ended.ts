import type { BaseEvent, EventKind } from './event-kind.ts';

/** A contest's end has passed, and its results are not final. */
export interface ContestEndedEvent extends BaseEvent {
  type: 'ContestEndedEvent';
  contestId: string;
}

export const contestEnded: EventKind<ContestEndedEvent> = {
  type: 'ContestEndedEvent',
  audience: 'CONTEST',
  notification: 'CONTEST_FINISHED',
  keptForS: null,
};
