import type { QueryResolvers } from './../../../types.generated.ts';

export const submission: NonNullable<QueryResolvers['submission']> = (_parent, { id }, { view }) =>
  view.submissions.find(id);
