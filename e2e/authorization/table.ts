import type { NeighbourRow, Outcome, Row } from './callers.ts';

/**
 * Who may do and see what: a row for each operation, and for each field that can be hidden. `Type.field` may be followed by a
 * situation; a field has as many rows as there are situations that differ. `queries.ts` and `mutations.ts` say how each row is
 * tested.
 */

const users = (outcome: Outcome) => ({ outsider: outcome, member: outcome, moderator: outcome, owner: outcome });
/** API keys: without scopes, with communities:read, with account:read. */
const keys = (key: Outcome, communitiesKey = key, accountKey = key) => ({ key, communitiesKey, accountKey });

const ANYBODY: Row = { anonymous: 'ok', ...users('ok'), bot: 'ok', ...keys('ok') };
const NOBODY: Row = { anonymous: 'null', ...users('null'), bot: 'null', ...keys('null') };
/** What a private community shows to its members and to the bot. */
const MEMBERS: Row = { ...ANYBODY, anonymous: 'null', outsider: 'null', ...keys('null', 'ok', 'null') };
/** The row of who has one on a board that everybody sees; and what only members see of a public community. */
const OWN_ROW: Row = { ...NOBODY, member: 'ok', moderator: 'ok', owner: 'ok', accountKey: 'ok' };
/** Who may follow what such a community shows. */
const FOLLOWERS: Row = {
  ...MEMBERS,
  anonymous: 'FORBIDDEN',
  outsider: 'FORBIDDEN',
  ...keys('FORBIDDEN', 'ok', 'FORBIDDEN'),
};
const BOT_ONLY: Row = { anonymous: 'FORBIDDEN', ...users('FORBIDDEN'), bot: 'ok', ...keys('FORBIDDEN') };
/** Reading the caller's own account; `SIGNED_IN` is for what no API key may do. */
const OWN_ACCOUNT: Row = {
  anonymous: 'UNAUTHENTICATED',
  ...users('ok'),
  bot: 'FORBIDDEN',
  ...keys('FORBIDDEN', 'FORBIDDEN', 'ok'),
};
const SIGNED_IN: Row = { ...OWN_ACCOUNT, accountKey: 'FORBIDDEN' };
/** What only a person may do, signed in or about to be. */
const PERSONS: Row = { ...ANYBODY, bot: 'FORBIDDEN', ...keys('FORBIDDEN') };
const MODERATORS: Row = {
  ...SIGNED_IN,
  outsider: 'CommunityNotFoundError',
  member: 'NotModeratorError',
};
/** What members do for themselves, by themselves. */
const OWN_MEMBERSHIP: Row = { ...SIGNED_IN, outsider: 'CommunityNotFoundError' };
const OWNERS: Row = { ...MODERATORS, member: 'NotOwnerError', moderator: 'NotOwnerError' };

/** What only members do, by themselves, of a contest that everybody takes part in. */
const ENTRY: Row = {
  ...{ ...SIGNED_IN, ...users('EntryNotNeededError'), outsider: 'CommunityNotFoundError' },
  bot: 'InvalidInputError',
};

/** What only the two players of a duel do: none of the callers is one. */
const OF_PLAYERS: Row = {
  ...{ ...SIGNED_IN, ...users('NotYourDuelError'), outsider: 'DuelNotFoundError' },
  bot: 'InvalidInputError',
};

/** The same through the bot, which alone may say for whom it acts: for moderators and others. */
const FOR_MODERATOR: Row = { ...BOT_ONLY, anonymous: 'UNAUTHENTICATED' };
const FOR_PLAIN_MEMBER: Row = { ...FOR_MODERATOR, bot: 'NotModeratorError' };

/** What only moderators may change in a contest of a private community. */
const rowsOfChange = (field: string): Record<string, Row> => ({
  [`Mutation.${field}`]: { ...MODERATORS, outsider: 'ContestNotFoundError', bot: 'InvalidInputError' },
  [`Mutation.${field} for a moderator`]: FOR_MODERATOR,
  [`Mutation.${field} for a plain member`]: FOR_PLAIN_MEMBER,
});

/** The same of a template. */
const rowsOfTemplate = (field: string): Record<string, Row> => {
  const rows = rowsOfChange(field);
  return { ...rows, [`Mutation.${field}`]: { ...rows[`Mutation.${field}`]!, outsider: 'TemplateNotFoundError' } };
};

/** The same of a study plan. */
const rowsOfPlan = (field: string): Record<string, Row> => {
  const rows = rowsOfChange(field);
  return { ...rows, [`Mutation.${field}`]: { ...rows[`Mutation.${field}`]!, outsider: 'StudyPlanNotFoundError' } };
};

/** Fields that are not in the API: each also has a row for the subgraph. */
const HIDDEN: Row = { anonymous: 'UNKNOWN', ...users('UNKNOWN'), bot: 'UNKNOWN', ...keys('UNKNOWN') };
/** What subgraphs ask each other. */
const USERS_SUBGRAPH_ONLY: NeighbourRow = { ...BOT_ONLY, bot: 'FORBIDDEN', contests: 'FORBIDDEN', users: 'ok' };
const CONTESTS_SUBGRAPH_ONLY: NeighbourRow = { ...USERS_SUBGRAPH_ONLY, contests: 'ok', users: 'FORBIDDEN' };

/** The tested rows, with the outcome for each caller. */
export const PLAYED: Record<string, Row | NeighbourRow> = {
  'Query.leaderboard of a public community': ANYBODY,
  'Query.leaderboard of a private community': MEMBERS,
  'Query.globalLeaderboard': ANYBODY,
  'Query.community that is public': ANYBODY,
  'Query.community that is private': MEMBERS,
  'Query.communityByDiscordGuild that is public': ANYBODY,
  'Query.communityByDiscordGuild that is private': MEMBERS,
  'Query.contest of a public community': ANYBODY,
  'Query.contest of a private community': MEMBERS,
  'Community.leetcodeRound of a public community': ANYBODY,
  'Community.leetcodeRound of a private community': MEMBERS,
  'Query.duel of a public community': ANYBODY,
  'Query.duel of a private community': MEMBERS,
  'Query.myDuels': ANYBODY,
  'Query.myStudyPlans': OWN_ACCOUNT,
  'Query.studyPlan of a public community': ANYBODY,
  'Query.studyPlan of a private community': MEMBERS,
  'Query.contestPreview': { ...MODERATORS, bot: 'InvalidInputError' },
  'Query.contestPreview for a moderator': FOR_MODERATOR,
  'Query.contestPreview for a plain member': FOR_PLAIN_MEMBER,
  'Contest.suspicions': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Contest.problems before the start': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Contest.problems after the start': ANYBODY,
  'Contest.picker before the start': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Query.submission scored in a public community': ANYBODY,
  'Query.submission scored in a private community': MEMBERS,
  'Query.submission that waits': { ...NOBODY, bot: 'ok' },
  'Query.event': BOT_ONLY,
  'Query.newsHolds': BOT_ONLY,
  'Query.outdatedStandings': BOT_ONLY,
  'Query.openCommunities': BOT_ONLY,
  'Query.problem': ANYBODY,
  'Query.problems': ANYBODY,
  'Query.randomProblem': ANYBODY,
  'Query.topicTags': ANYBODY,
  'Query.catalogueStatus': ANYBODY,
  'Query.leetcodeProfile': ANYBODY,
  'Query.recentAcceptedSubmissions': ANYBODY,
  'Query.dailyChallenge': ANYBODY,
  'Query.leetcodeRound': ANYBODY,
  'Query.upcomingLeetCodeRounds': ANYBODY,
  'Query.me': { ...OWN_ACCOUNT, anonymous: 'null', bot: 'null' },
  'Query.myCommunities': { ...OWN_ACCOUNT, communitiesKey: 'ok' },
  'Query.mySubmissions': OWN_ACCOUNT,
  'Query.myApiKeys': SIGNED_IN,
  'Query.mySessions': SIGNED_IN,
  'Query.mySolvedHistory': SIGNED_IN,
  'Query.exportMyData': SIGNED_IN,
  'Query.exportLeetCodeUser': HIDDEN,
  'Query.exportLeetCodeUser at the subgraph': USERS_SUBGRAPH_ONLY,
  'Query.exportUser': HIDDEN,
  'Query.exportUser at the subgraph': USERS_SUBGRAPH_ONLY,
  'Query.confirmSubmissions': HIDDEN,
  'Query.confirmSubmissions at the subgraph': CONTESTS_SUBGRAPH_ONLY,
  'Query.sweepRecentSubmissions': HIDDEN,
  'Query.sweepRecentSubmissions at the subgraph': CONTESTS_SUBGRAPH_ONLY,
  'Query.problemsByName': HIDDEN,
  'Query.problemsByName at the subgraph': CONTESTS_SUBGRAPH_ONLY,
  'Query.problemsOfSolvedHistories': HIDDEN,
  'Query.problemsOfSolvedHistories at the subgraph': CONTESTS_SUBGRAPH_ONLY,
  'Query.pickProblems': HIDDEN,
  'Query.pickProblems at the subgraph': CONTESTS_SUBGRAPH_ONLY,
  'Query.recommendProblems': HIDDEN,
  'Query.recommendProblems at the subgraph': CONTESTS_SUBGRAPH_ONLY,
  'Query.leetcodeRoundResults': HIDDEN,
  'Query.leetcodeRoundResults at the subgraph': CONTESTS_SUBGRAPH_ONLY,
  'Query.freshLeetCodeProfile': HIDDEN,
  'Query.freshLeetCodeProfile at the subgraph': USERS_SUBGRAPH_ONLY,

  'Subscription.submissionEvents of a public community': ANYBODY,
  'Subscription.submissionEvents of a private community': FOLLOWERS,
  'Subscription.contestEvents of a public community': ANYBODY,
  'Subscription.contestEvents of a private community': FOLLOWERS,
  'Subscription.duelEvents of a public community': ANYBODY,
  'Subscription.duelEvents of a private community': FOLLOWERS,
  'Subscription.myDuels': OWN_ACCOUNT,
  'Subscription.standings of a public community': ANYBODY,
  'Subscription.standings of a private community': FOLLOWERS,
  'Subscription.events': BOT_ONLY,

  'Mutation.registerCommunity': BOT_ONLY,
  'Mutation.closeCommunity': BOT_ONLY,
  'Mutation.takeDiscordMembers': BOT_ONLY,
  'Mutation.reportDiscordMember': BOT_ONLY,
  'Mutation.takeTitleRoleChecks': BOT_ONLY,
  'Mutation.settleTitleRoleCheck': BOT_ONLY,
  'Mutation.reportTitleRoles': BOT_ONLY,
  'Mutation.setAnnouncementChannel for a moderator': BOT_ONLY,
  'Mutation.setAnnouncementChannel for a plain member': { ...BOT_ONLY, bot: 'NotModeratorError' },
  'Mutation.setDestinations for a moderator': BOT_ONLY,
  'Mutation.setDestinations for a plain member': { ...BOT_ONLY, bot: 'NotModeratorError' },
  'Mutation.setCommunityVisibility': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setCommunityVisibility for a moderator': FOR_MODERATOR,
  'Mutation.setCommunityVisibility for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.setCommunityTimeZone': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setCommunityTimeZone for a moderator': FOR_MODERATOR,
  'Mutation.setCommunityTimeZone for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.setCommunityLanguage': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setCommunityLanguage for a moderator': FOR_MODERATOR,
  'Mutation.setCommunityLanguage for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.setContestReminder': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setContestReminder for a moderator': FOR_MODERATOR,
  'Mutation.setContestReminder for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.takeStreakReminders': BOT_ONLY,
  'Mutation.finishStreakReminder': BOT_ONLY,
  'Mutation.setQuietHours': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setQuietHours for a moderator': FOR_MODERATOR,
  'Mutation.setQuietHours for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.setTitleRole for a moderator': BOT_ONLY,
  'Mutation.setTitleRole for a plain member': { ...BOT_ONLY, bot: 'NotModeratorError' },
  'Mutation.setGathering': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setGathering for a moderator': FOR_MODERATOR,
  'Mutation.setGathering for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.setDigestTime': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setDigestTime for a moderator': FOR_MODERATOR,
  'Mutation.setDigestTime for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.muteNews': { ...OWN_MEMBERSHIP, bot: 'InvalidInputError' },
  'Mutation.setStreakFreezes': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setStreakFreezes for a moderator': FOR_MODERATOR,
  'Mutation.setStreakFreezes for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.setProfileVisibility': { ...OWN_MEMBERSHIP, bot: 'InvalidInputError' },
  'Mutation.setStreakTimeZone': { ...OWN_MEMBERSHIP, bot: 'InvalidInputError' },
  'Mutation.setStreakReminder': { ...OWN_MEMBERSHIP, bot: 'InvalidInputError' },
  'Mutation.createContest': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.createContest for a moderator': FOR_MODERATOR,
  'Mutation.createContest for a plain member': FOR_PLAIN_MEMBER,
  ...rowsOfChange('updateContest'),
  ...rowsOfChange('rerollContest'),
  ...rowsOfChange('cancelContest'),
  ...rowsOfChange('cloneContest'),
  'Mutation.saveContestTemplate': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.saveContestTemplate for a moderator': FOR_MODERATOR,
  'Mutation.saveContestTemplate for a plain member': FOR_PLAIN_MEMBER,
  ...rowsOfTemplate('deleteContestTemplate'),
  ...rowsOfTemplate('skipContestOccurrence'),
  ...rowsOfTemplate('createContestFromTemplate'),
  'Mutation.createStudyPlan': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.createStudyPlan for a moderator': FOR_MODERATOR,
  'Mutation.createStudyPlan for a plain member': FOR_PLAIN_MEMBER,
  ...rowsOfPlan('updateStudyPlan'),
  ...rowsOfPlan('addStudyPlanItems'),
  ...rowsOfPlan('removeStudyPlanItem'),
  ...rowsOfPlan('moveStudyPlanItem'),
  ...rowsOfPlan('endStudyPlan'),
  ...rowsOfPlan('deleteStudyPlan'),
  'Mutation.joinStudyPlan': { ...OWN_MEMBERSHIP, outsider: 'StudyPlanNotFoundError', bot: 'InvalidInputError' },
  'Mutation.leaveStudyPlan': { ...OWN_MEMBERSHIP, outsider: 'StudyPlanNotFoundError', bot: 'InvalidInputError' },
  'Mutation.joinContest': ENTRY,
  'Mutation.leaveContest': ENTRY,
  'Mutation.inviteToContest': {
    ...{ ...MODERATORS, moderator: 'EntryNotNeededError', owner: 'EntryNotNeededError' },
    bot: 'InvalidInputError',
  },
  'Mutation.inviteToContest for a moderator': { ...FOR_MODERATOR, bot: 'EntryNotNeededError' },
  'Mutation.inviteToContest for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.challengeToDuel': {
    ...{ ...SIGNED_IN, ...users('MemberNotFoundError'), outsider: 'CommunityNotFoundError' },
    bot: 'InvalidInputError',
  },
  'Mutation.acceptDuel': OF_PLAYERS,
  'Mutation.declineDuel': OF_PLAYERS,
  'Mutation.withdrawDuel': OF_PLAYERS,
  'Mutation.offerDuelDraw': OF_PLAYERS,
  'Mutation.acceptDuelDraw': OF_PLAYERS,
  'Mutation.resignDuel': OF_PLAYERS,
  'Mutation.joinDuelQueue': {
    ...{ ...SIGNED_IN, ...users('InvalidInputError'), outsider: 'CommunityNotFoundError' },
    bot: 'InvalidInputError',
  },
  'Mutation.leaveDuelQueue': { ...OWN_MEMBERSHIP, bot: 'InvalidInputError' },
  'Mutation.setDuelChallenges': { ...OWN_MEMBERSHIP, bot: 'InvalidInputError' },
  'Mutation.voidSubmission': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.voidSubmission for a moderator': FOR_MODERATOR,
  'Mutation.voidSubmission for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.restoreSubmission': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.disqualifyEntrant': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.disqualifyEntrant for a moderator': FOR_MODERATOR,
  'Mutation.disqualifyEntrant for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.restoreEntrant': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.banMember of a member': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.banMember of a member for a moderator': FOR_MODERATOR,
  'Mutation.banMember of a member for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.banMember of a moderator': { ...MODERATORS, bot: 'InvalidInputError', moderator: 'NotOwnerError' },
  'Mutation.setScoringRules': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setScoringRules for a moderator': FOR_MODERATOR,
  'Mutation.setScoringRules for a plain member': FOR_PLAIN_MEMBER,
  'Mutation.unbanMember': { ...MODERATORS, bot: 'InvalidInputError' },
  'Mutation.setMemberRole': OWNERS,
  'Mutation.removeMember of a member': MODERATORS,
  'Mutation.removeMember of a moderator': { ...MODERATORS, moderator: 'NotOwnerError' },
  'Mutation.leaveCommunity': OWN_MEMBERSHIP,
  'Mutation.setMyPrivacy': OWN_MEMBERSHIP,
  'Mutation.setGlobalLeaderboardConsent': SIGNED_IN,
  'Mutation.setSolvedHistoryConsent': SIGNED_IN,
  // Nobody else has proven the name.
  'Mutation.addToSolvedHistory': { ...SIGNED_IN, ...users('InvalidInputError'), member: 'ok' },
  'Mutation.acknowledgeEvents': BOT_ONLY,
  'Mutation.holdSubscriber': BOT_ONLY,
  'Mutation.releaseSubscriber': BOT_ONLY,
  'Mutation.startPost': BOT_ONLY,
  'Mutation.holdNews': BOT_ONLY,
  'Mutation.sumUpNews': { ...BOT_ONLY, bot: 'NoNewsHoldError' },
  'Mutation.releaseNews': BOT_ONLY,
  'Mutation.forgetNewsChannel': BOT_ONLY,
  // The contest that it names is none.
  'Mutation.keepStandingsMessage': { ...BOT_ONLY, bot: 'ContestNotFoundError' },
  'Mutation.recordSubmission': { ...SIGNED_IN, anonymous: 'NotSignedInError' },
  'Mutation.addMember': HIDDEN,
  'Mutation.addMember at the subgraph': USERS_SUBGRAPH_ONLY,
  'Mutation.setLeetCodeAccount': HIDDEN,
  'Mutation.setLeetCodeAccount at the subgraph': USERS_SUBGRAPH_ONLY,
  'Mutation.forgetLeetCodeUser': HIDDEN,
  'Mutation.forgetLeetCodeUser at the subgraph': USERS_SUBGRAPH_ONLY,
  'Mutation.forgetUser': HIDDEN,
  'Mutation.forgetUser at the subgraph': USERS_SUBGRAPH_ONLY,
  'Mutation.moveUser': HIDDEN,
  'Mutation.moveUser at the subgraph': USERS_SUBGRAPH_ONLY,
  'Mutation.createApiKey': SIGNED_IN,
  'Mutation.revokeApiKey of oneself': SIGNED_IN,
  'Mutation.revokeApiKey of somebody else': { ...SIGNED_IN, ...users('ApiKeyNotFoundError') },
  'Mutation.exchangeApiKey': HIDDEN,
  'Mutation.exchangeApiKey at the subgraph': { ...ANYBODY, contests: 'ok', users: 'ok' },
  'Mutation.startLeetCodeProof': PERSONS,
  'Mutation.finishLeetCodeProof': PERSONS,
  'Mutation.createLinkCode': BOT_ONLY,
  'Mutation.signInWithLinkCode of oneself': PERSONS,
  'Mutation.signInWithLinkCode of somebody else': { ...PERSONS, ...users('AccountTakenError') },
  'Mutation.deleteMyAccount': SIGNED_IN,
  'Mutation.signInService': ANYBODY,
  'Mutation.refreshSession': PERSONS,
  'Mutation.signOut': PERSONS,
  'Mutation.endSession of oneself': SIGNED_IN,
  'Mutation.endSession of somebody else': { ...SIGNED_IN, ...users('SessionNotFoundError') },
  'Mutation.endOtherSessions': SIGNED_IN,

  'User.discord of oneself': { ...OWN_ACCOUNT, anonymous: 'null', bot: 'null' },
  'User.discord of somebody else': { ...NOBODY, bot: 'ok' },
  'User.leetcode': ANYBODY,
  'User.streak of oneself': { ...OWN_ACCOUNT, anonymous: 'null', bot: 'null' },
  'User.streak of somebody who is shown by name': ANYBODY,
  'Community.streakOf a member, for the bot': { ...NOBODY, bot: 'ok' },
  'Community.practice': OWN_ROW,
  'Community.practice of a member, for the bot': { ...NOBODY, bot: 'ok' },
  'Practice.recommendations': OWN_ROW,
  'Community.daily': ANYBODY,
  'CommunityDaily.isSolved': OWN_ROW,
  'CommunityDaily.isSolved of a member, for the bot': { ...NOBODY, bot: 'ok' },
  'CommunityProblem.isSolved': OWN_ROW,
  'CommunityProblem.isSolved of a member, for the bot': { ...NOBODY, bot: 'ok' },
  'User.profile of oneself': { ...OWN_ACCOUNT, anonymous: 'null', bot: 'null' },
  'User.profile of somebody who shows it to members': { ...MEMBERS, bot: 'null' },
  'Community.profileOf a member, for the bot': { ...NOBODY, bot: 'ok' },
  'Query.publicProfile': ANYBODY,
  'Profile.user': { ...OWN_ACCOUNT, anonymous: 'null', bot: 'null' },
  'Profile.visibility of oneself': { ...OWN_ACCOUNT, anonymous: 'null', bot: 'null' },
  'LeetCodeAccount.profile': ANYBODY,
  'Leaderboard.aroundMe': OWN_ROW,
  'Leaderboard.mine': OWN_ROW,
  'GlobalLeaderboard.aroundMe': OWN_ROW,
  'GlobalLeaderboard.mine': OWN_ROW,
  'GlobalLeaderboard.mine of a member, for the bot': { ...NOBODY, bot: 'ok' },
  'GlobalLeaderboard.includesMe': { ...NOBODY, ...users('ok'), accountKey: 'ok' },
  'LeaderboardEntry.displayName shown by name': ANYBODY,
  'LeaderboardEntry.displayName who is anonymous': NOBODY,
  'LeaderboardEntry.displayName who is a former member': NOBODY,
  'LeaderboardEntry.user shown by name': ANYBODY,
  'LeaderboardEntry.user who is anonymous': NOBODY,
  'LeaderboardEntry.user who is a former member': NOBODY,
  // Of a private community, which a key that reads the account alone does not see.
  'Contest.aroundMe': { ...NOBODY, member: 'ok', moderator: 'ok', owner: 'ok' },
  'Contest.mine': { ...NOBODY, member: 'ok', moderator: 'ok', owner: 'ok' },
  'Contest.mine of a member, for the bot': { ...NOBODY, bot: 'ok' },
  'Leaderboard.mine of a member, for the bot': { ...NOBODY, bot: 'ok' },
  'Standing.displayName shown by name': ANYBODY,
  'Standing.displayName who is anonymous': NOBODY,
  'Standing.displayName who is a former member': NOBODY,
  'Standing.user shown by name': ANYBODY,
  'Standing.user who is anonymous': NOBODY,
  'Standing.user who is a former member': NOBODY,
  'DuelOpponent.user shown by name': OWN_ROW,
  'DuelOpponent.user who is anonymous': NOBODY,
  'DuelOpponent.displayName shown by name': OWN_ROW,
  'DuelOpponent.displayName who is anonymous': NOBODY,
  'DuelPlayer.displayName shown by name': ANYBODY,
  'DuelPlayer.displayName who is anonymous': NOBODY,
  'DuelPlayer.user shown by name': ANYBODY,
  'DuelPlayer.user who is anonymous': NOBODY,
  'StudyPlanMember.displayName shown by name': ANYBODY,
  'StudyPlanMember.displayName who is anonymous': NOBODY,
  'StudyPlanMember.user shown by name': ANYBODY,
  'StudyPlanMember.user who is anonymous': NOBODY,
  'Entrant.displayName shown by name': ANYBODY,
  'Entrant.displayName who is anonymous': NOBODY,
  'Entrant.displayName who is a former member': NOBODY,
  'Entrant.user shown by name': ANYBODY,
  'Entrant.user who is anonymous': NOBODY,
  'Entrant.user who is a former member': NOBODY,
  'SubmissionEvent.displayName shown by name': ANYBODY,
  'SubmissionEvent.displayName who is anonymous': NOBODY,
  'SubmissionEvent.displayName who is a former member': NOBODY,
  'SubmissionEvent.user shown by name': ANYBODY,
  'SubmissionEvent.user who is anonymous': NOBODY,
  'SubmissionEvent.user who is a former member': NOBODY,
  'Submission.user shown by name': ANYBODY,
  'Submission.user who is anonymous': NOBODY,
  'Submission.leetcodeId of the member': { ...NOBODY, member: 'ok', accountKey: 'ok' },
  'Submission.awards in a private community': MEMBERS,
  'Community.announcementChannelId': { ...NOBODY, bot: 'ok' },
  'Community.destinations': { ...NOBODY, bot: 'ok' },
  'Community.titleRoles': { ...NOBODY, bot: 'ok' },
  'Community.newsHolds': { ...NOBODY, bot: 'ok' },
  'Community.myMembership': { ...NOBODY, member: 'ok', moderator: 'ok', owner: 'ok', accountKey: 'ok' },
  'Community.discordGuildId': ANYBODY,
  'Community.contestTemplates': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Community.contestTemplates for a moderator': { ...NOBODY, ...users('FORBIDDEN'), bot: 'ok' },
  'Community.contestTemplates for a plain member': { ...NOBODY, ...users('FORBIDDEN') },
  'Community.auditLog': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Community.auditLog for a moderator': { ...NOBODY, ...users('FORBIDDEN'), bot: 'ok' },
  'Community.auditLog for a plain member': { ...NOBODY, ...users('FORBIDDEN') },
  'Community.memberSubmissions': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Community.memberSubmissions for a moderator': { ...NOBODY, ...users('FORBIDDEN'), bot: 'ok' },
  'Community.memberSubmissions for a plain member': { ...NOBODY, ...users('FORBIDDEN') },
  'AuditPerson.user who moderated': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Member.user': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Member.displayName': { ...NOBODY, moderator: 'ok', owner: 'ok' },
  'Community.members': { ...NOBODY, moderator: 'ok', owner: 'ok' },
};

/** Fields that are null only when there is no data: whoever sees their object sees them too. */
export const SEEN_WITH_PARENT = [
  'Problem.leetcodeId',
  'LeetCodeProfile.realName',
  'LeetCodeProfile.countryName',
  'DiscordMember.displayName',
  'DiscordAccount.avatarUrl',
  'Session.device',
  'AuditPerson.discordUserId',
  // Whose name is hidden has no row.
  'RoundResult.user',
  'RoundResult.displayName',
  // Only the bot reads digests, and who hides their name has no row of their own in them.
  'DigestSolver.user',
  'DigestSolver.displayName',
  'DigestStreak.user',
  'DigestStreak.displayName',
  // A rating is of a member who shows their name, or one's own.
  'Rating.user',
  'Rating.displayName',
  // So is a row of the ladder.
  'DuelLadderEntry.user',
  'DuelLadderEntry.displayName',
  'OutdatedStandings.messageId',
];
