/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { confirmSubmissions as Query_confirmSubmissions } from './confirmation/resolvers/Query/confirmSubmissions.ts';
import    { freshLeetCodeProfile as Query_freshLeetCodeProfile } from './profiles/resolvers/Query/freshLeetCodeProfile.ts';
import    { problem as Query_problem } from './catalogue/resolvers/Query/problem.ts';
import    { Problem } from './catalogue/resolvers/Problem.ts';
import    { DateTimeResolver } from 'graphql-scalars';
import    { Url } from '@leetcord/kit/scalars';
    export const resolvers: Resolvers = {
      Query: { confirmSubmissions: Query_confirmSubmissions,freshLeetCodeProfile: Query_freshLeetCodeProfile,problem: Query_problem },
      
      
      Problem: Problem,
DateTime: DateTimeResolver,
URL: Url
    }