/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { catalogueStatus as Query_catalogueStatus } from './catalogue/resolvers/Query/catalogueStatus.ts';
import    { confirmSubmissions as Query_confirmSubmissions } from './confirmation/resolvers/Query/confirmSubmissions.ts';
import    { dailyChallenge as Query_dailyChallenge } from './daily/resolvers/Query/dailyChallenge.ts';
import    { exportLeetCodeUser as Query_exportLeetCodeUser } from './confirmation/resolvers/Query/exportLeetCodeUser.ts';
import    { freshLeetCodeProfile as Query_freshLeetCodeProfile } from './profiles/resolvers/Query/freshLeetCodeProfile.ts';
import    { leetcodeProfile as Query_leetcodeProfile } from './profiles/resolvers/Query/leetcodeProfile.ts';
import    { leetcodeRound as Query_leetcodeRound } from './rounds/resolvers/Query/leetcodeRound.ts';
import    { leetcodeRoundResults as Query_leetcodeRoundResults } from './rounds/resolvers/Query/leetcodeRoundResults.ts';
import    { mySolvedHistory as Query_mySolvedHistory } from './solved-history/resolvers/Query/mySolvedHistory.ts';
import    { pickProblems as Query_pickProblems } from './catalogue/resolvers/Query/pickProblems.ts';
import    { problem as Query_problem } from './catalogue/resolvers/Query/problem.ts';
import    { problems as Query_problems } from './catalogue/resolvers/Query/problems.ts';
import    { problemsByName as Query_problemsByName } from './catalogue/resolvers/Query/problemsByName.ts';
import    { problemsOfSolvedHistories as Query_problemsOfSolvedHistories } from './solved-history/resolvers/Query/problemsOfSolvedHistories.ts';
import    { randomProblem as Query_randomProblem } from './catalogue/resolvers/Query/randomProblem.ts';
import    { recentAcceptedSubmissions as Query_recentAcceptedSubmissions } from './profiles/resolvers/Query/recentAcceptedSubmissions.ts';
import    { recommendProblems as Query_recommendProblems } from './catalogue/resolvers/Query/recommendProblems.ts';
import    { sweepRecentSubmissions as Query_sweepRecentSubmissions } from './confirmation/resolvers/Query/sweepRecentSubmissions.ts';
import    { topicTags as Query_topicTags } from './catalogue/resolvers/Query/topicTags.ts';
import    { upcomingLeetCodeRounds as Query_upcomingLeetCodeRounds } from './rounds/resolvers/Query/upcomingLeetCodeRounds.ts';
import    { addToSolvedHistory as Mutation_addToSolvedHistory } from './solved-history/resolvers/Mutation/addToSolvedHistory.ts';
import    { forgetLeetCodeUser as Mutation_forgetLeetCodeUser } from './confirmation/resolvers/Mutation/forgetLeetCodeUser.ts';
import    { setSolvedHistoryConsent as Mutation_setSolvedHistoryConsent } from './solved-history/resolvers/Mutation/setSolvedHistoryConsent.ts';
import    { AcceptedSubmission } from './profiles/resolvers/AcceptedSubmission.ts';
import    { DailyChallenge } from './daily/resolvers/DailyChallenge.ts';
import    { LeetCodeAccount } from './profiles/resolvers/LeetCodeAccount.ts';
import    { LeetCodeRoundProblem } from './rounds/resolvers/LeetCodeRoundProblem.ts';
import    { Problem } from './catalogue/resolvers/Problem.ts';
import    { Tag } from './catalogue/resolvers/Tag.ts';
import    { TopicTag } from './catalogue/resolvers/TopicTag.ts';
import    { Day,Json,Url } from '@leetcord/kit/graphql/scalars';
import    { DateTimeResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { catalogueStatus: Query_catalogueStatus,confirmSubmissions: Query_confirmSubmissions,dailyChallenge: Query_dailyChallenge,exportLeetCodeUser: Query_exportLeetCodeUser,freshLeetCodeProfile: Query_freshLeetCodeProfile,leetcodeProfile: Query_leetcodeProfile,leetcodeRound: Query_leetcodeRound,leetcodeRoundResults: Query_leetcodeRoundResults,mySolvedHistory: Query_mySolvedHistory,pickProblems: Query_pickProblems,problem: Query_problem,problems: Query_problems,problemsByName: Query_problemsByName,problemsOfSolvedHistories: Query_problemsOfSolvedHistories,randomProblem: Query_randomProblem,recentAcceptedSubmissions: Query_recentAcceptedSubmissions,recommendProblems: Query_recommendProblems,sweepRecentSubmissions: Query_sweepRecentSubmissions,topicTags: Query_topicTags,upcomingLeetCodeRounds: Query_upcomingLeetCodeRounds },
      Mutation: { addToSolvedHistory: Mutation_addToSolvedHistory,forgetLeetCodeUser: Mutation_forgetLeetCodeUser,setSolvedHistoryConsent: Mutation_setSolvedHistoryConsent },
      
      AcceptedSubmission: AcceptedSubmission,
DailyChallenge: DailyChallenge,
LeetCodeAccount: LeetCodeAccount,
LeetCodeRoundProblem: LeetCodeRoundProblem,
Problem: Problem,
Tag: Tag,
TopicTag: TopicTag,
Date: Day,
JSON: Json,
URL: Url,
DateTime: DateTimeResolver
    }