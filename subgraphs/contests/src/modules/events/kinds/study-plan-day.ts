import type { BaseEvent, EventKind } from './event-kind.ts';

/** A study plan has problems for a day that has come. Which, and who is along, follows from what is stored when it is told. */
export interface StudyPlanDayEvent extends BaseEvent {
  type: 'StudyPlanDayEvent';
  planId: string;
  /** By the community's clocks, such as 2026-12-01. */
  date: string;
}

export const studyPlanDay: EventKind<StudyPlanDayEvent> = {
  type: 'StudyPlanDayEvent',
  audience: 'SERVICES',
  notification: 'STUDY_PLAN',
  keptForS: null,
};
