/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ProblemsByName($names: [String!]!) {\n    problemsByName(names: $names) {\n      matches {\n        problems {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n      isBuiltIn\n    }\n  }\n": typeof types.ProblemsByNameDocument,
    "\n  query PickProblems($seed: String!, $slots: [ProblemSlot!]!, $excluding: [ID!]!) {\n    pickProblems(seed: $seed, slots: $slots, excluding: $excluding) {\n      problems {\n        slug\n        number\n        title\n        difficulty\n        isPaidOnly\n      }\n      fitting\n      available\n    }\n  }\n": typeof types.PickProblemsDocument,
    "\n  query LeetCodeRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n      problems {\n        slug\n        points\n        problem {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n    }\n  }\n": typeof types.LeetCodeRoundDocument,
    "\n  query ProblemsOfSolvedHistories($userIds: [ID!]!, $among: [ID!]) {\n    problemsOfSolvedHistories(userIds: $userIds, among: $among)\n  }\n": typeof types.ProblemsOfSolvedHistoriesDocument,
    "\n  query RecommendProblems($seed: String!, $solved: [ID!]!, $rating: Int) {\n    recommendProblems(seed: $seed, solved: $solved, rating: $rating) {\n      level {\n        basis\n        rating\n        difficulty\n      }\n      items {\n        problem {\n          slug\n        }\n        reason\n        topic {\n          name\n        }\n        solvedInTopic\n      }\n    }\n  }\n": typeof types.RecommendProblemsDocument,
    "\n  query UpcomingRounds {\n    upcomingLeetCodeRounds {\n      rounds {\n        slug\n        title\n        kind\n        startsAt\n        durationSeconds\n      }\n    }\n  }\n": typeof types.UpcomingRoundsDocument,
    "\n  query OneRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n    }\n  }\n": typeof types.OneRoundDocument,
    "\n  query RoundResults($round: String!, $usernames: [String!]!) {\n    leetcodeRoundResults(round: $round, usernames: $usernames) {\n      outcome\n      result {\n        solved\n        problemCount\n        finishSeconds\n        place\n        rating\n        ratingChange\n      }\n    }\n  }\n": typeof types.RoundResultsDocument,
    "\n  query DailyProblem($date: Date!) {\n    dailyChallenge(date: $date) {\n      problem {\n        slug\n      }\n    }\n  }\n": typeof types.DailyProblemDocument,
    "\n  query ConfirmSubmissions($users: [UserClaims!]!, $isWaitedFor: Boolean!) {\n    confirmSubmissions(users: $users, isWaitedFor: $isWaitedFor) {\n      username\n      confirmations {\n        submissionId\n        outcome\n        reason\n        isPastList\n        confirmed {\n          novelty\n          noveltySettledBy\n          verdict\n          submittedAt\n          language\n          problem {\n            slug\n            difficulty\n            tags {\n              slug\n            }\n            contestRating\n          }\n        }\n      }\n    }\n  }\n": typeof types.ConfirmSubmissionsDocument,
    "\n  query SweepRecentSubmissions($usernames: [String!]!) {\n    sweepRecentSubmissions(usernames: $usernames) {\n      username\n      accepted {\n        submissionId\n        problemSlug\n        language\n        submittedAt\n      }\n    }\n  }\n": typeof types.SweepRecentSubmissionsDocument,
};
const documents: Documents = {
    "\n  query ProblemsByName($names: [String!]!) {\n    problemsByName(names: $names) {\n      matches {\n        problems {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n      isBuiltIn\n    }\n  }\n": types.ProblemsByNameDocument,
    "\n  query PickProblems($seed: String!, $slots: [ProblemSlot!]!, $excluding: [ID!]!) {\n    pickProblems(seed: $seed, slots: $slots, excluding: $excluding) {\n      problems {\n        slug\n        number\n        title\n        difficulty\n        isPaidOnly\n      }\n      fitting\n      available\n    }\n  }\n": types.PickProblemsDocument,
    "\n  query LeetCodeRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n      problems {\n        slug\n        points\n        problem {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n    }\n  }\n": types.LeetCodeRoundDocument,
    "\n  query ProblemsOfSolvedHistories($userIds: [ID!]!, $among: [ID!]) {\n    problemsOfSolvedHistories(userIds: $userIds, among: $among)\n  }\n": types.ProblemsOfSolvedHistoriesDocument,
    "\n  query RecommendProblems($seed: String!, $solved: [ID!]!, $rating: Int) {\n    recommendProblems(seed: $seed, solved: $solved, rating: $rating) {\n      level {\n        basis\n        rating\n        difficulty\n      }\n      items {\n        problem {\n          slug\n        }\n        reason\n        topic {\n          name\n        }\n        solvedInTopic\n      }\n    }\n  }\n": types.RecommendProblemsDocument,
    "\n  query UpcomingRounds {\n    upcomingLeetCodeRounds {\n      rounds {\n        slug\n        title\n        kind\n        startsAt\n        durationSeconds\n      }\n    }\n  }\n": types.UpcomingRoundsDocument,
    "\n  query OneRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n    }\n  }\n": types.OneRoundDocument,
    "\n  query RoundResults($round: String!, $usernames: [String!]!) {\n    leetcodeRoundResults(round: $round, usernames: $usernames) {\n      outcome\n      result {\n        solved\n        problemCount\n        finishSeconds\n        place\n        rating\n        ratingChange\n      }\n    }\n  }\n": types.RoundResultsDocument,
    "\n  query DailyProblem($date: Date!) {\n    dailyChallenge(date: $date) {\n      problem {\n        slug\n      }\n    }\n  }\n": types.DailyProblemDocument,
    "\n  query ConfirmSubmissions($users: [UserClaims!]!, $isWaitedFor: Boolean!) {\n    confirmSubmissions(users: $users, isWaitedFor: $isWaitedFor) {\n      username\n      confirmations {\n        submissionId\n        outcome\n        reason\n        isPastList\n        confirmed {\n          novelty\n          noveltySettledBy\n          verdict\n          submittedAt\n          language\n          problem {\n            slug\n            difficulty\n            tags {\n              slug\n            }\n            contestRating\n          }\n        }\n      }\n    }\n  }\n": types.ConfirmSubmissionsDocument,
    "\n  query SweepRecentSubmissions($usernames: [String!]!) {\n    sweepRecentSubmissions(usernames: $usernames) {\n      username\n      accepted {\n        submissionId\n        problemSlug\n        language\n        submittedAt\n      }\n    }\n  }\n": types.SweepRecentSubmissionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemsByName($names: [String!]!) {\n    problemsByName(names: $names) {\n      matches {\n        problems {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n      isBuiltIn\n    }\n  }\n"): (typeof documents)["\n  query ProblemsByName($names: [String!]!) {\n    problemsByName(names: $names) {\n      matches {\n        problems {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n      isBuiltIn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickProblems($seed: String!, $slots: [ProblemSlot!]!, $excluding: [ID!]!) {\n    pickProblems(seed: $seed, slots: $slots, excluding: $excluding) {\n      problems {\n        slug\n        number\n        title\n        difficulty\n        isPaidOnly\n      }\n      fitting\n      available\n    }\n  }\n"): (typeof documents)["\n  query PickProblems($seed: String!, $slots: [ProblemSlot!]!, $excluding: [ID!]!) {\n    pickProblems(seed: $seed, slots: $slots, excluding: $excluding) {\n      problems {\n        slug\n        number\n        title\n        difficulty\n        isPaidOnly\n      }\n      fitting\n      available\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeetCodeRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n      problems {\n        slug\n        points\n        problem {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeetCodeRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n      problems {\n        slug\n        points\n        problem {\n          slug\n          number\n          title\n          difficulty\n          isPaidOnly\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemsOfSolvedHistories($userIds: [ID!]!, $among: [ID!]) {\n    problemsOfSolvedHistories(userIds: $userIds, among: $among)\n  }\n"): (typeof documents)["\n  query ProblemsOfSolvedHistories($userIds: [ID!]!, $among: [ID!]) {\n    problemsOfSolvedHistories(userIds: $userIds, among: $among)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecommendProblems($seed: String!, $solved: [ID!]!, $rating: Int) {\n    recommendProblems(seed: $seed, solved: $solved, rating: $rating) {\n      level {\n        basis\n        rating\n        difficulty\n      }\n      items {\n        problem {\n          slug\n        }\n        reason\n        topic {\n          name\n        }\n        solvedInTopic\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecommendProblems($seed: String!, $solved: [ID!]!, $rating: Int) {\n    recommendProblems(seed: $seed, solved: $solved, rating: $rating) {\n      level {\n        basis\n        rating\n        difficulty\n      }\n      items {\n        problem {\n          slug\n        }\n        reason\n        topic {\n          name\n        }\n        solvedInTopic\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpcomingRounds {\n    upcomingLeetCodeRounds {\n      rounds {\n        slug\n        title\n        kind\n        startsAt\n        durationSeconds\n      }\n    }\n  }\n"): (typeof documents)["\n  query UpcomingRounds {\n    upcomingLeetCodeRounds {\n      rounds {\n        slug\n        title\n        kind\n        startsAt\n        durationSeconds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n    }\n  }\n"): (typeof documents)["\n  query OneRound($slug: String!) {\n    leetcodeRound(slug: $slug) {\n      slug\n      title\n      startsAt\n      durationSeconds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundResults($round: String!, $usernames: [String!]!) {\n    leetcodeRoundResults(round: $round, usernames: $usernames) {\n      outcome\n      result {\n        solved\n        problemCount\n        finishSeconds\n        place\n        rating\n        ratingChange\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoundResults($round: String!, $usernames: [String!]!) {\n    leetcodeRoundResults(round: $round, usernames: $usernames) {\n      outcome\n      result {\n        solved\n        problemCount\n        finishSeconds\n        place\n        rating\n        ratingChange\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DailyProblem($date: Date!) {\n    dailyChallenge(date: $date) {\n      problem {\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  query DailyProblem($date: Date!) {\n    dailyChallenge(date: $date) {\n      problem {\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConfirmSubmissions($users: [UserClaims!]!, $isWaitedFor: Boolean!) {\n    confirmSubmissions(users: $users, isWaitedFor: $isWaitedFor) {\n      username\n      confirmations {\n        submissionId\n        outcome\n        reason\n        isPastList\n        confirmed {\n          novelty\n          noveltySettledBy\n          verdict\n          submittedAt\n          language\n          problem {\n            slug\n            difficulty\n            tags {\n              slug\n            }\n            contestRating\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConfirmSubmissions($users: [UserClaims!]!, $isWaitedFor: Boolean!) {\n    confirmSubmissions(users: $users, isWaitedFor: $isWaitedFor) {\n      username\n      confirmations {\n        submissionId\n        outcome\n        reason\n        isPastList\n        confirmed {\n          novelty\n          noveltySettledBy\n          verdict\n          submittedAt\n          language\n          problem {\n            slug\n            difficulty\n            tags {\n              slug\n            }\n            contestRating\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SweepRecentSubmissions($usernames: [String!]!) {\n    sweepRecentSubmissions(usernames: $usernames) {\n      username\n      accepted {\n        submissionId\n        problemSlug\n        language\n        submittedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SweepRecentSubmissions($usernames: [String!]!) {\n    sweepRecentSubmissions(usernames: $usernames) {\n      username\n      accepted {\n        submissionId\n        problemSlug\n        language\n        submittedAt\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;