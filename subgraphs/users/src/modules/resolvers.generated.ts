/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { me as Query_me } from './accounts/resolvers/Query/me.ts';
import    { createLinkCode as Mutation_createLinkCode } from './link-codes/resolvers/Mutation/createLinkCode.ts';
import    { finishLeetCodeProof as Mutation_finishLeetCodeProof } from './leetcode-proof/resolvers/Mutation/finishLeetCodeProof.ts';
import    { refreshSession as Mutation_refreshSession } from './sessions/resolvers/Mutation/refreshSession.ts';
import    { signInService as Mutation_signInService } from './services/resolvers/Mutation/signInService.ts';
import    { signInWithLinkCode as Mutation_signInWithLinkCode } from './link-codes/resolvers/Mutation/signInWithLinkCode.ts';
import    { signOut as Mutation_signOut } from './sessions/resolvers/Mutation/signOut.ts';
import    { startLeetCodeProof as Mutation_startLeetCodeProof } from './leetcode-proof/resolvers/Mutation/startLeetCodeProof.ts';
import    { User } from './accounts/resolvers/User.ts';
import    { DateTimeResolver } from 'graphql-scalars';
import    { Url } from '@leetcord/kit/scalars';
    export const resolvers: Resolvers = {
      Query: { me: Query_me },
      Mutation: { createLinkCode: Mutation_createLinkCode,finishLeetCodeProof: Mutation_finishLeetCodeProof,refreshSession: Mutation_refreshSession,signInService: Mutation_signInService,signInWithLinkCode: Mutation_signInWithLinkCode,signOut: Mutation_signOut,startLeetCodeProof: Mutation_startLeetCodeProof },
      
      User: User,
DateTime: DateTimeResolver,
URL: Url
    }