import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const problem: NonNullable<QueryResolvers['problem']> = (_parent, { slug }, { catalogue }) =>
  orUnavailable(catalogue.read(slug));
