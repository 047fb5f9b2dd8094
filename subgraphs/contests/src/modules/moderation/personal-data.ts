import type { Names, PersonalData } from '../../personal-data.ts';
import type { AuditEntry, AuditLogRepository } from './audit-log.repository.ts';

/** Who moderated is for moderators to see, so an export of a user names nobody else. */
export const auditLogData = (auditLog: AuditLogRepository): PersonalData => ({
  collections: ['auditLog'],
  read: async ({ _id: userId, discordUserIds = [] }, names) => {
    const [about, by] = await Promise.all([auditLog.about(userId), auditLog.by({ userId, discordUserIds })]);
    return {
      moderated: await Promise.all(about.map((entry) => show(entry, names))),
      moderatedOthers: await Promise.all(by.map((entry) => show(entry, names))),
    };
  },
  forget: ({ _id: userId, discordUserIds = [] }) => auditLog.forget({ userId, discordUserIds }),
  move: ({ userId, toUserId }, tx) => auditLog.hand(userId, toUserId, tx),
});

async function show({ communityId, action, at, reason, contestId }: AuditEntry, names: Names) {
  const community = await names.community(communityId);
  const contest = contestId === undefined ? null : await names.contest(contestId);
  return { community, contest, action, at, reason: reason ?? null };
}
