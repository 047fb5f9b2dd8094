import type { AuditEntryResolvers } from './../../types.generated.ts';

const userOf = (id: string | undefined) => (id === undefined ? null : ({ __typename: 'User', id } as const));

export const AuditEntry: AuditEntryResolvers = {
  id: ({ _id }) => _id,
  by: ({ byUserId, byDiscordUserId }) => ({ user: userOf(byUserId), discordUserId: byDiscordUserId ?? null }),
  about: ({ userId, isAboutForgotten }) => ({ user: isAboutForgotten ? null : userOf(userId), discordUserId: null }),
  submission: ({ submissionId, communityId }, _args, { view }) =>
    submissionId === undefined ? null : view.submissions.find(view.disclosure.submissionId(submissionId, communityId)),
  scoring: ({ scoring }) => scoring ?? null,
  contest: ({ contestId }, _args, { view }) => (contestId === undefined ? null : view.contests.find(contestId)),
};
