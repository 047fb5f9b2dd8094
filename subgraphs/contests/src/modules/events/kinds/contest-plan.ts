import type { BaseEvent, EventKind } from './event-kind.ts';

/** What of a plan may change. */
export type ContestPart = 'TITLE' | 'START' | 'END' | 'FORMAT' | 'PROBLEMS' | 'ENTRY' | 'FREEZE';

/** A contest was planned, or what was planned of it is not so any more. */
export interface ContestPlanEvent extends BaseEvent {
  type: 'ContestPlanEvent';
  contestId: string;
  change: 'PLANNED' | 'CHANGED' | 'CANCELLED';
  /** What changed. Missing in those of earlier versions. */
  parts?: ContestPart[];
}

export const contestPlan: EventKind<ContestPlanEvent> = {
  type: 'ContestPlanEvent',
  audience: 'CONTEST',
  notification: 'CONTEST_PLAN',
  keptForS: null,
};
