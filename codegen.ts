import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Resolver types, resolver map and a resolver file for each root field of one subgraph, from its modules' schema.graphql.
 * `objects` are the types that have a resolver file of their own, as `<module>.<Type>`, which may have a `*`.
 */
const subgraph = (name: string, objects: string[]): CodegenConfig['generates'][string] => ({
  ...defineConfig({
    typesPluginsConfig: {
      federation: true,
      contextType: '../context.ts#Context',
      enumsAsTypes: true,
      useTypeImports: true,
    },
    resolverGeneration: {
      query: '*',
      mutation: '*',
      subscription: '*',
      scalar: '*',
      object: objects,
      union: '',
      interface: '',
      enum: '',
    },
    typeDefsFilePath: false,
    // The whole SDL of each subgraph is in schema/.
    mergeSchema: false,
    importExtension: '.ts',
    scalarsOverrides: {
      ID: { type: 'string' },
      DateTime: { type: 'Date' },
      Date: { type: 'string', resolver: '~@leetcord/kit/graphql/scalars#Day' },
      URL: { type: 'string', resolver: '~@leetcord/kit/graphql/scalars#Url' },
      JSON: { type: 'unknown', resolver: '~@leetcord/kit/graphql/scalars#Json' },
    },
  }),
  schema: `subgraphs/${name}/src/modules/*/schema.graphql`,
});

/** The source files in a folder that have documents: parsing all of them would take a quarter of the time of all that is generated. */
const withDocuments = (dir: string) =>
  globSync(`${dir}/**/*.ts`, { exclude: [`${dir}/gql/**`, '**/*.test.ts'] }).filter((file) =>
    readFileSync(file, 'utf8').includes('graphql('),
  );

/** Typed documents of one client of the API, from the documents in its source; as plain text where it has no GraphQL library. */
const client = (dir: string, schema: string, documentMode?: 'string'): CodegenConfig['generates'][string] => ({
  schema,
  documents: withDocuments(dir),
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    ...(documentMode && { documentMode }),
    scalars: { DateTime: 'string', Date: 'string', URL: 'string', JSON: 'unknown' },
    strictScalars: true,
    enumsAsTypes: true,
    useTypeImports: true,
    importExtension: '.ts',
    emitLegacyCommonJSImports: false,
  },
});

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    'subgraphs/users/src/modules': subgraph('users', ['accounts.User']),
    'subgraphs/problems/src/modules': subgraph('problems', [
      'catalogue.Problem',
      'catalogue.Tag',
      'catalogue.TopicTag',
      'daily.DailyChallenge',
      'profiles.AcceptedSubmission',
      'profiles.LeetCodeAccount',
      'rounds.LeetCodeRoundProblem',
    ]),
    'subgraphs/contests/src/modules': subgraph('contests', [
      'communities.Community',
      'communities.Member',
      'contests.Community',
      'submissions.Submission',
      'streaks.User',
      'streaks.Member',
      'streaks.Community',
      'streaks.Streak',
      'streaks.DailyStreak',
      'boards.Community',
      'boards.Leaderboard',
      'boards.LeaderboardEntry',
      'boards.LeaderboardEntryConnection',
      'global-board.GlobalLeaderboard',
      'contests.Contest',
      'standings.Contest',
      'standings.ContestProblem',
      'standings.Standing',
      'standings.StandingConnection',
      'practice.Community',
      'practice.CommunityDaily',
      'practice.CommunityProblem',
      'practice.Contest',
      'practice.DailyChallengeEvent',
      'practice.ProblemRecommendation',
      'practice.UpsolvingProblem',
      'practice.Practice',
      'study-plans.Community',
      'title-roles.Community',
      'ratings.Community',
      'ratings.Ratings',
      'ratings.Rating',
      'ratings.RatingChange',
      'ratings.Standing',
      'ratings.RatingConnection',
      'events.*Event',
      'events.Place',
      'news.NewsHold',
      'news.Community',
      'templates.Community',
      'templates.ContestTemplate',
      'templates.ContestOccurrence',
      'entrants.Contest',
      'entrants.ContestProblem',
      'moderation.Community',
      'moderation.AuditEntry',
      'moderation.ModeratedSubmission',
    ]),
    'subgraphs/users/src/gql/': client('subgraphs/users/src', 'schema/internal.graphql'),
    'subgraphs/contests/src/gql/': client('subgraphs/contests/src', 'schema/internal.graphql'),
    'gateway/src/gql/': client('gateway/src', 'schema/internal.graphql'),
    'packages/driver/src/gql/': client('packages/driver/src', 'schema/api.graphql'),
    'packages/subscriber/src/gql/': client('packages/subscriber/src', 'schema/api.graphql'),
    'bot/src/gql/': client('bot/src', 'schema/api.graphql'),
    'examples/gql/': client('examples', 'schema/api.graphql', 'string'),
    'extension/src/gql/': client('extension/src', 'schema/api.graphql'),
  },
};

export default config;
