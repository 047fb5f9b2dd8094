import type { BaseEvent, EventKind } from './event-kind.ts';

/** What was planned of a contest is not so any more. */
export interface ContestPlanEvent extends BaseEvent {
  type: 'ContestPlanEvent';
  contestId: string;
  change: 'CHANGED' | 'CANCELLED';
}

export const contestPlan: EventKind<ContestPlanEvent> = {
  type: 'ContestPlanEvent',
  audience: 'SERVICES',
  notification: 'CONTEST_PLAN',
  keptForS: null,
};
