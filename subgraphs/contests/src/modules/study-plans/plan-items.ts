import type { StudyPlanItemMapper } from './schema.mappers.ts';
import type { StudyPlan } from './study-plan.ts';

/** The items of a plan with their places. */
export const itemsOf = (plan: StudyPlan): StudyPlanItemMapper[] =>
  plan.items.map(({ slug, date }, index) => ({ plan, slug, date, position: index + 1 }));
