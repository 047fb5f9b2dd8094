import type { BaseEvent, EventKind } from './event-kind.ts';

/** A final contest, or a duel, has moved ratings: for the first time, or otherwise than before. */
export interface ContestRatedEvent extends BaseEvent {
  type: 'ContestRatedEvent';
  contestId: string;
}

export const contestRated: EventKind<ContestRatedEvent> = {
  type: 'ContestRatedEvent',
  audience: 'CONTEST',
  notification: 'CONTEST_FINISHED',
  changesNews: true,
  keptForS: null,
};
