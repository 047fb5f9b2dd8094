/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { community as Query_community } from './communities/resolvers/Query/community.ts';
import    { communityByDiscordGuild as Query_communityByDiscordGuild } from './communities/resolvers/Query/communityByDiscordGuild.ts';
import    { contest as Query_contest } from './contests/resolvers/Query/contest.ts';
import    { contestPreview as Query_contestPreview } from './contests/resolvers/Query/contestPreview.ts';
import    { duel as Query_duel } from './duels/resolvers/Query/duel.ts';
import    { event as Query_event } from './events/resolvers/Query/event.ts';
import    { exportUser as Query_exportUser } from './privacy/resolvers/Query/exportUser.ts';
import    { globalLeaderboard as Query_globalLeaderboard } from './global-board/resolvers/Query/globalLeaderboard.ts';
import    { leaderboard as Query_leaderboard } from './boards/resolvers/Query/leaderboard.ts';
import    { myCommunities as Query_myCommunities } from './communities/resolvers/Query/myCommunities.ts';
import    { myDuels as Query_myDuels } from './duels/resolvers/Query/myDuels.ts';
import    { myStudyPlans as Query_myStudyPlans } from './study-plans/resolvers/Query/myStudyPlans.ts';
import    { mySubmissions as Query_mySubmissions } from './submissions/resolvers/Query/mySubmissions.ts';
import    { newsHolds as Query_newsHolds } from './news/resolvers/Query/newsHolds.ts';
import    { openCommunities as Query_openCommunities } from './closing/resolvers/Query/openCommunities.ts';
import    { outdatedStandings as Query_outdatedStandings } from './news/resolvers/Query/outdatedStandings.ts';
import    { publicProfile as Query_publicProfile } from './profiles/resolvers/Query/publicProfile.ts';
import    { studyPlan as Query_studyPlan } from './study-plans/resolvers/Query/studyPlan.ts';
import    { submission as Query_submission } from './submissions/resolvers/Query/submission.ts';
import    { acceptDuel as Mutation_acceptDuel } from './duels/resolvers/Mutation/acceptDuel.ts';
import    { acceptDuelDraw as Mutation_acceptDuelDraw } from './duels/resolvers/Mutation/acceptDuelDraw.ts';
import    { acknowledgeEvents as Mutation_acknowledgeEvents } from './events/resolvers/Mutation/acknowledgeEvents.ts';
import    { addMember as Mutation_addMember } from './communities/resolvers/Mutation/addMember.ts';
import    { addStudyPlanItems as Mutation_addStudyPlanItems } from './study-plans/resolvers/Mutation/addStudyPlanItems.ts';
import    { banMember as Mutation_banMember } from './moderation/resolvers/Mutation/banMember.ts';
import    { cancelContest as Mutation_cancelContest } from './contests/resolvers/Mutation/cancelContest.ts';
import    { challengeToDuel as Mutation_challengeToDuel } from './duels/resolvers/Mutation/challengeToDuel.ts';
import    { cloneContest as Mutation_cloneContest } from './contests/resolvers/Mutation/cloneContest.ts';
import    { closeCommunity as Mutation_closeCommunity } from './closing/resolvers/Mutation/closeCommunity.ts';
import    { createContest as Mutation_createContest } from './contests/resolvers/Mutation/createContest.ts';
import    { createContestFromTemplate as Mutation_createContestFromTemplate } from './templates/resolvers/Mutation/createContestFromTemplate.ts';
import    { createStudyPlan as Mutation_createStudyPlan } from './study-plans/resolvers/Mutation/createStudyPlan.ts';
import    { declineDuel as Mutation_declineDuel } from './duels/resolvers/Mutation/declineDuel.ts';
import    { deleteContestTemplate as Mutation_deleteContestTemplate } from './templates/resolvers/Mutation/deleteContestTemplate.ts';
import    { deleteStudyPlan as Mutation_deleteStudyPlan } from './study-plans/resolvers/Mutation/deleteStudyPlan.ts';
import    { disqualifyEntrant as Mutation_disqualifyEntrant } from './moderation/resolvers/Mutation/disqualifyEntrant.ts';
import    { endStudyPlan as Mutation_endStudyPlan } from './study-plans/resolvers/Mutation/endStudyPlan.ts';
import    { finishStreakReminder as Mutation_finishStreakReminder } from './streaks/resolvers/Mutation/finishStreakReminder.ts';
import    { forgetNewsChannel as Mutation_forgetNewsChannel } from './news/resolvers/Mutation/forgetNewsChannel.ts';
import    { forgetUser as Mutation_forgetUser } from './privacy/resolvers/Mutation/forgetUser.ts';
import    { holdNews as Mutation_holdNews } from './news/resolvers/Mutation/holdNews.ts';
import    { holdSubscriber as Mutation_holdSubscriber } from './events/resolvers/Mutation/holdSubscriber.ts';
import    { inviteToContest as Mutation_inviteToContest } from './entrants/resolvers/Mutation/inviteToContest.ts';
import    { joinContest as Mutation_joinContest } from './entrants/resolvers/Mutation/joinContest.ts';
import    { joinDuelQueue as Mutation_joinDuelQueue } from './duels/resolvers/Mutation/joinDuelQueue.ts';
import    { joinStudyPlan as Mutation_joinStudyPlan } from './study-plans/resolvers/Mutation/joinStudyPlan.ts';
import    { keepStandingsMessage as Mutation_keepStandingsMessage } from './news/resolvers/Mutation/keepStandingsMessage.ts';
import    { leaveCommunity as Mutation_leaveCommunity } from './communities/resolvers/Mutation/leaveCommunity.ts';
import    { leaveContest as Mutation_leaveContest } from './entrants/resolvers/Mutation/leaveContest.ts';
import    { leaveDuelQueue as Mutation_leaveDuelQueue } from './duels/resolvers/Mutation/leaveDuelQueue.ts';
import    { leaveStudyPlan as Mutation_leaveStudyPlan } from './study-plans/resolvers/Mutation/leaveStudyPlan.ts';
import    { moveStudyPlanItem as Mutation_moveStudyPlanItem } from './study-plans/resolvers/Mutation/moveStudyPlanItem.ts';
import    { moveUser as Mutation_moveUser } from './moving/resolvers/Mutation/moveUser.ts';
import    { muteNews as Mutation_muteNews } from './communities/resolvers/Mutation/muteNews.ts';
import    { offerDuelDraw as Mutation_offerDuelDraw } from './duels/resolvers/Mutation/offerDuelDraw.ts';
import    { recordSubmission as Mutation_recordSubmission } from './submissions/resolvers/Mutation/recordSubmission.ts';
import    { registerCommunity as Mutation_registerCommunity } from './communities/resolvers/Mutation/registerCommunity.ts';
import    { releaseNews as Mutation_releaseNews } from './news/resolvers/Mutation/releaseNews.ts';
import    { releaseSubscriber as Mutation_releaseSubscriber } from './events/resolvers/Mutation/releaseSubscriber.ts';
import    { removeMember as Mutation_removeMember } from './communities/resolvers/Mutation/removeMember.ts';
import    { removeStudyPlanItem as Mutation_removeStudyPlanItem } from './study-plans/resolvers/Mutation/removeStudyPlanItem.ts';
import    { reportDiscordMember as Mutation_reportDiscordMember } from './discord-members/resolvers/Mutation/reportDiscordMember.ts';
import    { reportTitleRoles as Mutation_reportTitleRoles } from './title-roles/resolvers/Mutation/reportTitleRoles.ts';
import    { rerollContest as Mutation_rerollContest } from './contests/resolvers/Mutation/rerollContest.ts';
import    { resignDuel as Mutation_resignDuel } from './duels/resolvers/Mutation/resignDuel.ts';
import    { restoreEntrant as Mutation_restoreEntrant } from './moderation/resolvers/Mutation/restoreEntrant.ts';
import    { restoreSubmission as Mutation_restoreSubmission } from './moderation/resolvers/Mutation/restoreSubmission.ts';
import    { saveContestTemplate as Mutation_saveContestTemplate } from './templates/resolvers/Mutation/saveContestTemplate.ts';
import    { setAnnouncementChannel as Mutation_setAnnouncementChannel } from './news/resolvers/Mutation/setAnnouncementChannel.ts';
import    { setCommunityLanguage as Mutation_setCommunityLanguage } from './communities/resolvers/Mutation/setCommunityLanguage.ts';
import    { setCommunityTimeZone as Mutation_setCommunityTimeZone } from './communities/resolvers/Mutation/setCommunityTimeZone.ts';
import    { setCommunityVisibility as Mutation_setCommunityVisibility } from './communities/resolvers/Mutation/setCommunityVisibility.ts';
import    { setContestReminder as Mutation_setContestReminder } from './contests/resolvers/Mutation/setContestReminder.ts';
import    { setDestinations as Mutation_setDestinations } from './news/resolvers/Mutation/setDestinations.ts';
import    { setDigestTime as Mutation_setDigestTime } from './digests/resolvers/Mutation/setDigestTime.ts';
import    { setDuelChallenges as Mutation_setDuelChallenges } from './duels/resolvers/Mutation/setDuelChallenges.ts';
import    { setGathering as Mutation_setGathering } from './news/resolvers/Mutation/setGathering.ts';
import    { setGlobalLeaderboardConsent as Mutation_setGlobalLeaderboardConsent } from './global-board/resolvers/Mutation/setGlobalLeaderboardConsent.ts';
import    { setLeetCodeAccount as Mutation_setLeetCodeAccount } from './sweep/resolvers/Mutation/setLeetCodeAccount.ts';
import    { setMemberRole as Mutation_setMemberRole } from './communities/resolvers/Mutation/setMemberRole.ts';
import    { setMyPrivacy as Mutation_setMyPrivacy } from './communities/resolvers/Mutation/setMyPrivacy.ts';
import    { setProfileVisibility as Mutation_setProfileVisibility } from './profiles/resolvers/Mutation/setProfileVisibility.ts';
import    { setQuietHours as Mutation_setQuietHours } from './news/resolvers/Mutation/setQuietHours.ts';
import    { setScoringRules as Mutation_setScoringRules } from './moderation/resolvers/Mutation/setScoringRules.ts';
import    { setStreakFreezes as Mutation_setStreakFreezes } from './streaks/resolvers/Mutation/setStreakFreezes.ts';
import    { setStreakReminder as Mutation_setStreakReminder } from './streaks/resolvers/Mutation/setStreakReminder.ts';
import    { setStreakTimeZone as Mutation_setStreakTimeZone } from './streaks/resolvers/Mutation/setStreakTimeZone.ts';
import    { setTitleRole as Mutation_setTitleRole } from './title-roles/resolvers/Mutation/setTitleRole.ts';
import    { settleTitleRoleCheck as Mutation_settleTitleRoleCheck } from './title-roles/resolvers/Mutation/settleTitleRoleCheck.ts';
import    { skipContestOccurrence as Mutation_skipContestOccurrence } from './templates/resolvers/Mutation/skipContestOccurrence.ts';
import    { startPost as Mutation_startPost } from './news/resolvers/Mutation/startPost.ts';
import    { sumUpNews as Mutation_sumUpNews } from './news/resolvers/Mutation/sumUpNews.ts';
import    { takeDiscordMembers as Mutation_takeDiscordMembers } from './discord-members/resolvers/Mutation/takeDiscordMembers.ts';
import    { takeStreakReminders as Mutation_takeStreakReminders } from './streaks/resolvers/Mutation/takeStreakReminders.ts';
import    { takeTitleRoleChecks as Mutation_takeTitleRoleChecks } from './title-roles/resolvers/Mutation/takeTitleRoleChecks.ts';
import    { unbanMember as Mutation_unbanMember } from './moderation/resolvers/Mutation/unbanMember.ts';
import    { updateContest as Mutation_updateContest } from './contests/resolvers/Mutation/updateContest.ts';
import    { updateStudyPlan as Mutation_updateStudyPlan } from './study-plans/resolvers/Mutation/updateStudyPlan.ts';
import    { voidSubmission as Mutation_voidSubmission } from './moderation/resolvers/Mutation/voidSubmission.ts';
import    { withdrawDuel as Mutation_withdrawDuel } from './duels/resolvers/Mutation/withdrawDuel.ts';
import    { contestEvents as Subscription_contestEvents } from './events/resolvers/Subscription/contestEvents.ts';
import    { duelEvents as Subscription_duelEvents } from './duels/resolvers/Subscription/duelEvents.ts';
import    { events as Subscription_events } from './events/resolvers/Subscription/events.ts';
import    { myDuels as Subscription_myDuels } from './duels/resolvers/Subscription/myDuels.ts';
import    { standings as Subscription_standings } from './standings/resolvers/Subscription/standings.ts';
import    { submissionEvents as Subscription_submissionEvents } from './events/resolvers/Subscription/submissionEvents.ts';
import    { AuditEntry } from './moderation/resolvers/AuditEntry.ts';
import    { Community as news_Community } from './news/resolvers/Community.ts';
import    { Community as moderation_Community } from './moderation/resolvers/Community.ts';
import    { Community as communities_Community } from './communities/resolvers/Community.ts';
import    { Community as closing_Community } from './closing/resolvers/Community.ts';
import    { Community as templates_Community } from './templates/resolvers/Community.ts';
import    { Community as contests_Community } from './contests/resolvers/Community.ts';
import    { Community as practice_Community } from './practice/resolvers/Community.ts';
import    { Community as digests_Community } from './digests/resolvers/Community.ts';
import    { Community as duels_Community } from './duels/resolvers/Community.ts';
import    { Community as boards_Community } from './boards/resolvers/Community.ts';
import    { Community as rounds_Community } from './rounds/resolvers/Community.ts';
import    { Community as profiles_Community } from './profiles/resolvers/Community.ts';
import    { Community as ratings_Community } from './ratings/resolvers/Community.ts';
import    { Community as streaks_Community } from './streaks/resolvers/Community.ts';
import    { Community as study_plans_Community } from './study-plans/resolvers/Community.ts';
import    { Community as title_roles_Community } from './title-roles/resolvers/Community.ts';
import    { CommunityDaily } from './practice/resolvers/CommunityDaily.ts';
import    { CommunityProblem } from './practice/resolvers/CommunityProblem.ts';
import    { CommunityRound } from './rounds/resolvers/CommunityRound.ts';
import    { Contest as standings_Contest } from './standings/resolvers/Contest.ts';
import    { Contest as contests_Contest } from './contests/resolvers/Contest.ts';
import    { Contest as entrants_Contest } from './entrants/resolvers/Contest.ts';
import    { Contest as duels_Contest } from './duels/resolvers/Contest.ts';
import    { Contest as moderation_Contest } from './moderation/resolvers/Contest.ts';
import    { Contest as practice_Contest } from './practice/resolvers/Contest.ts';
import    { ContestEndedEvent } from './events/resolvers/ContestEndedEvent.ts';
import    { ContestFinishedEvent } from './events/resolvers/ContestFinishedEvent.ts';
import    { ContestOccurrence } from './templates/resolvers/ContestOccurrence.ts';
import    { ContestPlanEvent } from './events/resolvers/ContestPlanEvent.ts';
import    { ContestProblem as standings_ContestProblem } from './standings/resolvers/ContestProblem.ts';
import    { ContestProblem as contests_ContestProblem } from './contests/resolvers/ContestProblem.ts';
import    { ContestProblem as entrants_ContestProblem } from './entrants/resolvers/ContestProblem.ts';
import    { ContestRatedEvent } from './events/resolvers/ContestRatedEvent.ts';
import    { ContestReminderEvent } from './events/resolvers/ContestReminderEvent.ts';
import    { ContestStartedEvent } from './events/resolvers/ContestStartedEvent.ts';
import    { ContestTemplate } from './templates/resolvers/ContestTemplate.ts';
import    { DailyChallengeEvent } from './practice/resolvers/DailyChallengeEvent.ts';
import    { DailyStreak } from './streaks/resolvers/DailyStreak.ts';
import    { DigestStreak } from './digests/resolvers/DigestStreak.ts';
import    { Duel } from './duels/resolvers/Duel.ts';
import    { DuelChallengeEvent } from './duels/resolvers/DuelChallengeEvent.ts';
import    { DuelConnection } from './duels/resolvers/DuelConnection.ts';
import    { DuelDrawOffer } from './duels/resolvers/DuelDrawOffer.ts';
import    { DuelDrawOfferEvent } from './duels/resolvers/DuelDrawOfferEvent.ts';
import    { DuelEndedEvent } from './duels/resolvers/DuelEndedEvent.ts';
import    { DuelFinishedEvent } from './duels/resolvers/DuelFinishedEvent.ts';
import    { DuelLadderConnection } from './duels/resolvers/DuelLadderConnection.ts';
import    { DuelLadderEntry } from './duels/resolvers/DuelLadderEntry.ts';
import    { DuelOutcome } from './duels/resolvers/DuelOutcome.ts';
import    { DuelPlayer } from './duels/resolvers/DuelPlayer.ts';
import    { DuelQueueEntry } from './duels/resolvers/DuelQueueEntry.ts';
import    { DuelRound } from './duels/resolvers/DuelRound.ts';
import    { DuelRoundEvent } from './duels/resolvers/DuelRoundEvent.ts';
import    { DuelStartedEvent } from './duels/resolvers/DuelStartedEvent.ts';
import    { Duels } from './duels/resolvers/Duels.ts';
import    { Entrant } from './entrants/resolvers/Entrant.ts';
import    { FirstSolveEvent } from './events/resolvers/FirstSolveEvent.ts';
import    { GlobalLeaderboard } from './global-board/resolvers/GlobalLeaderboard.ts';
import    { Leaderboard } from './boards/resolvers/Leaderboard.ts';
import    { LeaderboardEntry } from './boards/resolvers/LeaderboardEntry.ts';
import    { LeaderboardEntryConnection } from './boards/resolvers/LeaderboardEntryConnection.ts';
import    { LeetCodeRoundReminderEvent } from './rounds/resolvers/LeetCodeRoundReminderEvent.ts';
import    { LeetCodeRoundResultsEvent } from './rounds/resolvers/LeetCodeRoundResultsEvent.ts';
import    { Member as communities_Member } from './communities/resolvers/Member.ts';
import    { Member as streaks_Member } from './streaks/resolvers/Member.ts';
import    { ModeratedSubmission } from './moderation/resolvers/ModeratedSubmission.ts';
import    { NewsHold } from './news/resolvers/NewsHold.ts';
import    { Place } from './events/resolvers/Place.ts';
import    { Practice } from './practice/resolvers/Practice.ts';
import    { ProblemRecommendation } from './practice/resolvers/ProblemRecommendation.ts';
import    { Profile } from './profiles/resolvers/Profile.ts';
import    { ProfileSolved } from './profiles/resolvers/ProfileSolved.ts';
import    { Rating } from './ratings/resolvers/Rating.ts';
import    { RatingChange } from './ratings/resolvers/RatingChange.ts';
import    { RatingConnection } from './ratings/resolvers/RatingConnection.ts';
import    { Ratings } from './ratings/resolvers/Ratings.ts';
import    { RoundResult } from './rounds/resolvers/RoundResult.ts';
import    { RoundResultConnection } from './rounds/resolvers/RoundResultConnection.ts';
import    { ScoringRules } from './communities/resolvers/ScoringRules.ts';
import    { Standing as standings_Standing } from './standings/resolvers/Standing.ts';
import    { Standing as ratings_Standing } from './ratings/resolvers/Standing.ts';
import    { StandingConnection } from './standings/resolvers/StandingConnection.ts';
import    { Streak } from './streaks/resolvers/Streak.ts';
import    { StreakReminder } from './streaks/resolvers/StreakReminder.ts';
import    { StudyPlan } from './study-plans/resolvers/StudyPlan.ts';
import    { StudyPlanDayEvent } from './study-plans/resolvers/StudyPlanDayEvent.ts';
import    { StudyPlanItem } from './study-plans/resolvers/StudyPlanItem.ts';
import    { StudyPlanMember } from './study-plans/resolvers/StudyPlanMember.ts';
import    { Submission } from './submissions/resolvers/Submission.ts';
import    { SubmissionEvent } from './events/resolvers/SubmissionEvent.ts';
import    { Suspicion } from './moderation/resolvers/Suspicion.ts';
import    { Upsolving } from './practice/resolvers/Upsolving.ts';
import    { UpsolvingProblem } from './practice/resolvers/UpsolvingProblem.ts';
import    { User as profiles_User } from './profiles/resolvers/User.ts';
import    { User as streaks_User } from './streaks/resolvers/User.ts';
import    { WeeklyDigestEvent } from './digests/resolvers/WeeklyDigestEvent.ts';
import    { DateTimeResolver } from 'graphql-scalars';
import    { Json,Url } from '@leetcord/kit/graphql/scalars';
    export const resolvers: Resolvers = {
      Query: { community: Query_community,communityByDiscordGuild: Query_communityByDiscordGuild,contest: Query_contest,contestPreview: Query_contestPreview,duel: Query_duel,event: Query_event,exportUser: Query_exportUser,globalLeaderboard: Query_globalLeaderboard,leaderboard: Query_leaderboard,myCommunities: Query_myCommunities,myDuels: Query_myDuels,myStudyPlans: Query_myStudyPlans,mySubmissions: Query_mySubmissions,newsHolds: Query_newsHolds,openCommunities: Query_openCommunities,outdatedStandings: Query_outdatedStandings,publicProfile: Query_publicProfile,studyPlan: Query_studyPlan,submission: Query_submission },
      Mutation: { acceptDuel: Mutation_acceptDuel,acceptDuelDraw: Mutation_acceptDuelDraw,acknowledgeEvents: Mutation_acknowledgeEvents,addMember: Mutation_addMember,addStudyPlanItems: Mutation_addStudyPlanItems,banMember: Mutation_banMember,cancelContest: Mutation_cancelContest,challengeToDuel: Mutation_challengeToDuel,cloneContest: Mutation_cloneContest,closeCommunity: Mutation_closeCommunity,createContest: Mutation_createContest,createContestFromTemplate: Mutation_createContestFromTemplate,createStudyPlan: Mutation_createStudyPlan,declineDuel: Mutation_declineDuel,deleteContestTemplate: Mutation_deleteContestTemplate,deleteStudyPlan: Mutation_deleteStudyPlan,disqualifyEntrant: Mutation_disqualifyEntrant,endStudyPlan: Mutation_endStudyPlan,finishStreakReminder: Mutation_finishStreakReminder,forgetNewsChannel: Mutation_forgetNewsChannel,forgetUser: Mutation_forgetUser,holdNews: Mutation_holdNews,holdSubscriber: Mutation_holdSubscriber,inviteToContest: Mutation_inviteToContest,joinContest: Mutation_joinContest,joinDuelQueue: Mutation_joinDuelQueue,joinStudyPlan: Mutation_joinStudyPlan,keepStandingsMessage: Mutation_keepStandingsMessage,leaveCommunity: Mutation_leaveCommunity,leaveContest: Mutation_leaveContest,leaveDuelQueue: Mutation_leaveDuelQueue,leaveStudyPlan: Mutation_leaveStudyPlan,moveStudyPlanItem: Mutation_moveStudyPlanItem,moveUser: Mutation_moveUser,muteNews: Mutation_muteNews,offerDuelDraw: Mutation_offerDuelDraw,recordSubmission: Mutation_recordSubmission,registerCommunity: Mutation_registerCommunity,releaseNews: Mutation_releaseNews,releaseSubscriber: Mutation_releaseSubscriber,removeMember: Mutation_removeMember,removeStudyPlanItem: Mutation_removeStudyPlanItem,reportDiscordMember: Mutation_reportDiscordMember,reportTitleRoles: Mutation_reportTitleRoles,rerollContest: Mutation_rerollContest,resignDuel: Mutation_resignDuel,restoreEntrant: Mutation_restoreEntrant,restoreSubmission: Mutation_restoreSubmission,saveContestTemplate: Mutation_saveContestTemplate,setAnnouncementChannel: Mutation_setAnnouncementChannel,setCommunityLanguage: Mutation_setCommunityLanguage,setCommunityTimeZone: Mutation_setCommunityTimeZone,setCommunityVisibility: Mutation_setCommunityVisibility,setContestReminder: Mutation_setContestReminder,setDestinations: Mutation_setDestinations,setDigestTime: Mutation_setDigestTime,setDuelChallenges: Mutation_setDuelChallenges,setGathering: Mutation_setGathering,setGlobalLeaderboardConsent: Mutation_setGlobalLeaderboardConsent,setLeetCodeAccount: Mutation_setLeetCodeAccount,setMemberRole: Mutation_setMemberRole,setMyPrivacy: Mutation_setMyPrivacy,setProfileVisibility: Mutation_setProfileVisibility,setQuietHours: Mutation_setQuietHours,setScoringRules: Mutation_setScoringRules,setStreakFreezes: Mutation_setStreakFreezes,setStreakReminder: Mutation_setStreakReminder,setStreakTimeZone: Mutation_setStreakTimeZone,setTitleRole: Mutation_setTitleRole,settleTitleRoleCheck: Mutation_settleTitleRoleCheck,skipContestOccurrence: Mutation_skipContestOccurrence,startPost: Mutation_startPost,sumUpNews: Mutation_sumUpNews,takeDiscordMembers: Mutation_takeDiscordMembers,takeStreakReminders: Mutation_takeStreakReminders,takeTitleRoleChecks: Mutation_takeTitleRoleChecks,unbanMember: Mutation_unbanMember,updateContest: Mutation_updateContest,updateStudyPlan: Mutation_updateStudyPlan,voidSubmission: Mutation_voidSubmission,withdrawDuel: Mutation_withdrawDuel },
      Subscription: { contestEvents: Subscription_contestEvents,duelEvents: Subscription_duelEvents,events: Subscription_events,myDuels: Subscription_myDuels,standings: Subscription_standings,submissionEvents: Subscription_submissionEvents },
      AuditEntry: AuditEntry,
Community: { ...news_Community,...moderation_Community,...communities_Community,...closing_Community,...templates_Community,...contests_Community,...practice_Community,...digests_Community,...duels_Community,...boards_Community,...rounds_Community,...profiles_Community,...ratings_Community,...streaks_Community,...study_plans_Community,...title_roles_Community },
CommunityDaily: CommunityDaily,
CommunityProblem: CommunityProblem,
CommunityRound: CommunityRound,
Contest: { ...standings_Contest,...contests_Contest,...entrants_Contest,...duels_Contest,...moderation_Contest,...practice_Contest },
ContestEndedEvent: ContestEndedEvent,
ContestFinishedEvent: ContestFinishedEvent,
ContestOccurrence: ContestOccurrence,
ContestPlanEvent: ContestPlanEvent,
ContestProblem: { ...standings_ContestProblem,...contests_ContestProblem,...entrants_ContestProblem },
ContestRatedEvent: ContestRatedEvent,
ContestReminderEvent: ContestReminderEvent,
ContestStartedEvent: ContestStartedEvent,
ContestTemplate: ContestTemplate,
DailyChallengeEvent: DailyChallengeEvent,
DailyStreak: DailyStreak,
DigestStreak: DigestStreak,
Duel: Duel,
DuelChallengeEvent: DuelChallengeEvent,
DuelConnection: DuelConnection,
DuelDrawOffer: DuelDrawOffer,
DuelDrawOfferEvent: DuelDrawOfferEvent,
DuelEndedEvent: DuelEndedEvent,
DuelFinishedEvent: DuelFinishedEvent,
DuelLadderConnection: DuelLadderConnection,
DuelLadderEntry: DuelLadderEntry,
DuelOutcome: DuelOutcome,
DuelPlayer: DuelPlayer,
DuelQueueEntry: DuelQueueEntry,
DuelRound: DuelRound,
DuelRoundEvent: DuelRoundEvent,
DuelStartedEvent: DuelStartedEvent,
Duels: Duels,
Entrant: Entrant,
FirstSolveEvent: FirstSolveEvent,
GlobalLeaderboard: GlobalLeaderboard,
Leaderboard: Leaderboard,
LeaderboardEntry: LeaderboardEntry,
LeaderboardEntryConnection: LeaderboardEntryConnection,
LeetCodeRoundReminderEvent: LeetCodeRoundReminderEvent,
LeetCodeRoundResultsEvent: LeetCodeRoundResultsEvent,
Member: { ...communities_Member,...streaks_Member },
ModeratedSubmission: ModeratedSubmission,
NewsHold: NewsHold,
Place: Place,
Practice: Practice,
ProblemRecommendation: ProblemRecommendation,
Profile: Profile,
ProfileSolved: ProfileSolved,
Rating: Rating,
RatingChange: RatingChange,
RatingConnection: RatingConnection,
Ratings: Ratings,
RoundResult: RoundResult,
RoundResultConnection: RoundResultConnection,
ScoringRules: ScoringRules,
Standing: { ...standings_Standing,...ratings_Standing },
StandingConnection: StandingConnection,
Streak: Streak,
StreakReminder: StreakReminder,
StudyPlan: StudyPlan,
StudyPlanDayEvent: StudyPlanDayEvent,
StudyPlanItem: StudyPlanItem,
StudyPlanMember: StudyPlanMember,
Submission: Submission,
SubmissionEvent: SubmissionEvent,
Suspicion: Suspicion,
Upsolving: Upsolving,
UpsolvingProblem: UpsolvingProblem,
User: { ...profiles_User,...streaks_User },
WeeklyDigestEvent: WeeklyDigestEvent,
DateTime: DateTimeResolver,
JSON: Json,
URL: Url
    }