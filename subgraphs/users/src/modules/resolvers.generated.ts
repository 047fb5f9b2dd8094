/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { exportMyData as Query_exportMyData } from './privacy/resolvers/Query/exportMyData.ts';
import    { me as Query_me } from './accounts/resolvers/Query/me.ts';
import    { myApiKeys as Query_myApiKeys } from './api-keys/resolvers/Query/myApiKeys.ts';
import    { mySessions as Query_mySessions } from './sessions/resolvers/Query/mySessions.ts';
import    { createApiKey as Mutation_createApiKey } from './api-keys/resolvers/Mutation/createApiKey.ts';
import    { createLinkCode as Mutation_createLinkCode } from './link-codes/resolvers/Mutation/createLinkCode.ts';
import    { deleteMyAccount as Mutation_deleteMyAccount } from './privacy/resolvers/Mutation/deleteMyAccount.ts';
import    { endOtherSessions as Mutation_endOtherSessions } from './sessions/resolvers/Mutation/endOtherSessions.ts';
import    { endSession as Mutation_endSession } from './sessions/resolvers/Mutation/endSession.ts';
import    { exchangeApiKey as Mutation_exchangeApiKey } from './api-keys/resolvers/Mutation/exchangeApiKey.ts';
import    { finishLeetCodeProof as Mutation_finishLeetCodeProof } from './leetcode-proof/resolvers/Mutation/finishLeetCodeProof.ts';
import    { refreshSession as Mutation_refreshSession } from './sessions/resolvers/Mutation/refreshSession.ts';
import    { revokeApiKey as Mutation_revokeApiKey } from './api-keys/resolvers/Mutation/revokeApiKey.ts';
import    { signInService as Mutation_signInService } from './services/resolvers/Mutation/signInService.ts';
import    { signInWithLinkCode as Mutation_signInWithLinkCode } from './link-codes/resolvers/Mutation/signInWithLinkCode.ts';
import    { signOut as Mutation_signOut } from './sessions/resolvers/Mutation/signOut.ts';
import    { startLeetCodeProof as Mutation_startLeetCodeProof } from './leetcode-proof/resolvers/Mutation/startLeetCodeProof.ts';
import    { User } from './accounts/resolvers/User.ts';
import    { DateTimeResolver } from 'graphql-scalars';
import    { Json,Url } from '@leetcord/kit/graphql/scalars';
    export const resolvers: Resolvers = {
      Query: { exportMyData: Query_exportMyData,me: Query_me,myApiKeys: Query_myApiKeys,mySessions: Query_mySessions },
      Mutation: { createApiKey: Mutation_createApiKey,createLinkCode: Mutation_createLinkCode,deleteMyAccount: Mutation_deleteMyAccount,endOtherSessions: Mutation_endOtherSessions,endSession: Mutation_endSession,exchangeApiKey: Mutation_exchangeApiKey,finishLeetCodeProof: Mutation_finishLeetCodeProof,refreshSession: Mutation_refreshSession,revokeApiKey: Mutation_revokeApiKey,signInService: Mutation_signInService,signInWithLinkCode: Mutation_signInWithLinkCode,signOut: Mutation_signOut,startLeetCodeProof: Mutation_startLeetCodeProof },
      
      User: User,
DateTime: DateTimeResolver,
JSON: Json,
URL: Url
    }