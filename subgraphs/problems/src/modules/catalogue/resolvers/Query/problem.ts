import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const problem: NonNullable<QueryResolvers['problem']> = (_parent, { slug }, { catalogue, reader }) =>
  orUnavailable(catalogue.read(slug, undefined, reader));
