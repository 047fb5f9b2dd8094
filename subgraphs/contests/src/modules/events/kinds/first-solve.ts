import type { BaseEvent, EventKind } from './event-kind.ts';

/** Somebody was first to solve a problem of a contest. Who that is follows from the standings, where somebody may turn out to have been earlier. */
export interface FirstSolveEvent extends BaseEvent {
  type: 'FirstSolveEvent';
  contestId: string;
  problemSlug: string;
  /** Whether another one was told to be first. */
  isCorrection: boolean;
}

export const firstSolve: EventKind<FirstSolveEvent> = {
  type: 'FirstSolveEvent',
  audience: 'CONTEST',
  notification: 'CONTEST_PROGRESS',
  keptForS: null,
};
