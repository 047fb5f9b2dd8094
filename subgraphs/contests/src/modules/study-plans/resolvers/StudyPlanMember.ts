import { isMentionedIn } from '../../communities/appearance.ts';
import type { StudyPlanMemberResolvers } from './../../types.generated.ts';

export const StudyPlanMember: StudyPlanMemberResolvers = {
  id: ({ rowId }) => rowId,
  mayBeMentioned: (member, { kind }) => isMentionedIn(member, kind),
  isAlong: ({ missed }) => missed === 0,
};
