import type { TypedEvent } from '../events/registry.ts';
import type { StudyPlan } from './study-plan.ts';
import type { StudyPlanMember } from './study-plans.view.ts';

export type StudyPlanMapper = StudyPlan;
export type StudyPlanMemberMapper = StudyPlanMember;

export type StudyPlanDayEventMapper = TypedEvent<'StudyPlanDayEvent'>;

/** An item, and where it is in its plan. */
export interface StudyPlanItemMapper {
  plan: StudyPlan;
  slug: string;
  date: string;
  /** From 1. */
  position: number;
}
