import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const leetcodeRound: NonNullable<QueryResolvers['leetcodeRound']> = (_parent, { slug }, { rounds, reader }) =>
  orUnavailable(rounds.read(slug, reader));
