import type { QueryResolvers } from './../../../types.generated.ts';

export const studyPlan: NonNullable<QueryResolvers['studyPlan']> = (_parent, { id }, { view }) =>
  view.studyPlans.find(id);
