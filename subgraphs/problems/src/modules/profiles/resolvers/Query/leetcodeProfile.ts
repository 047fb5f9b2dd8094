import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const leetcodeProfile: NonNullable<QueryResolvers['leetcodeProfile']> = (_parent, { username }, { profiles }) =>
  orUnavailable(profiles.read(username));
