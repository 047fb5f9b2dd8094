import { checkSize, connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import type { CommunityResolvers } from './../../types.generated.ts';
import { AUDIT_ENTRY_KEY_PATTERN } from '../audit-log.repository.ts';

const MAX_ENTRIES = 100;
const MAX_SUBMISSIONS = 50;

export const Community: Pick<CommunityResolvers, 'auditLog' | 'memberSubmissions' | '__resolveReference'> = {
  auditLog: async ({ _id }, { by, ...args }, { caller, moderation }) => {
    const request = pageRequest(args, { max: MAX_ENTRIES, keyPattern: AUDIT_ENTRY_KEY_PATTERN });
    const page = await moderation.log(caller, { ...request, by }, _id);
    return page && connectionOf(page, (entry) => entry._id);
  },
  memberSubmissions: async ({ _id: communityId }, { by, first, ...member }, { caller, moderation }) => {
    checkSize(first, MAX_SUBMISSIONS);
    const found = await moderation.submissionsOf(caller, { ...member, by, communityId }, first);
    return found && found.map((submission) => ({ submission, communityId }));
  },
};
