import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const leetcodeProfile: NonNullable<QueryResolvers['leetcodeProfile']> = (
  _parent,
  { username },
  { profiles, reader },
) => orUnavailable(profiles.read(username, reader));
