import type { BaseEvent, EventKind } from './event-kind.ts';

/** A contest's results are final. */
export interface ContestFinishedEvent extends BaseEvent {
  type: 'ContestFinishedEvent';
  contestId: string;
}

export const contestFinished: EventKind<ContestFinishedEvent> = {
  type: 'ContestFinishedEvent',
  audience: 'CONTEST',
  notification: 'CONTEST_FINISHED',
  keptForS: null,
};
