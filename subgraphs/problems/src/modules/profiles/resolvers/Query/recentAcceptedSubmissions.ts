import { orUnavailable } from '../../../../unavailable.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const recentAcceptedSubmissions: NonNullable<QueryResolvers['recentAcceptedSubmissions']> = (
  _parent,
  { username },
  { profiles, reader },
) => orUnavailable(profiles.readRecentAccepted(username, reader));
