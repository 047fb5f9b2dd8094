import type { View } from '../../view.ts';
import type { Moderated } from './moderation.service.ts';

/** What was done as the API gives it. */
export const asModerated = ({ community, entry }: Moderated) =>
  ({ __typename: 'ModerationSuccess', community, entry, isNew: entry !== null }) as const;

/** LeetCord's own id of a submission by the one that the caller has; no id for one of another community. */
export function plainSubmissionId(
  { submissionId, communityId }: { submissionId: string; communityId: string },
  { disclosure }: View,
): string {
  const scoped = disclosure.readSubmissionId(submissionId);
  if (scoped === null) return submissionId;
  return scoped.communityId === communityId ? scoped.id : '';
}
