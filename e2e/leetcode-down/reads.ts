/** Data that only one test reads. */
export interface ReadKeys {
  slug: string;
  username: string;
  /** Such as `2026-11-23`. */
  day: string;
}

const AGE = 'fetchedAt isStale';
const PROBLEM = `{ slug number title difficulty acceptanceRate tags { name } ${AGE} }`;

/** What a client may read about single things at LeetCode, by name. */
export const readsOf = ({ slug, username, day }: ReadKeys): Record<string, string> => ({
  problem: `problem(slug: "${slug}") ${PROBLEM}`,
  dailyChallenge: `dailyChallenge(date: "${day}") { date url problem ${PROBLEM} ${AGE} }`,
  profile: `leetcodeProfile(username: "${username}") { username solved { all easy } calendar { date submissions } ${AGE} }`,
  recentSubmissions: `recentAcceptedSubmissions(username: "${username}") { submissions { id problem ${PROBLEM} } ${AGE} }`,
});

/** Reads of LeetCord's copy of the catalogue, and of its own data that names problems. */
export const leagueReadsOf = (communityId: string): Record<string, string> => ({
  search: `problems(filter: { text: "two sum" }) { totalCount isBuiltIn ${AGE} edges { node ${PROBLEM} } }`,
  randomPick: `randomProblem(filter: { text: "median of two sorted arrays" }) ${PROBLEM}`,
  topicTags: `topicTags { tags { slug name problemCount } isBuiltIn ${AGE} }`,
  ownProfile: `me { displayName leetcode { username profile { solved { all } ${AGE} } } }`,
  ownSubmissions: `mySubmissions(first: 50) { edges { node { state problem ${PROBLEM} awards { points } } } }`,
  leaderboard: `leaderboard(communityId: "${communityId}") { mine { points solved user { displayName } } }`,
});
