import type { QueryResolvers } from './../../../types.generated.ts';

export const contest: NonNullable<QueryResolvers['contest']> = (_parent, { id }, { view }) => view.contests.find(id);
