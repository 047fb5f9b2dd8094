/**
 * What LeetCord keeps about a member, in words for members. A test compares it with what each subgraph declares in its
 * `personal-data.ts`: a collection that is not here fails it, and so does a time that is not the code's.
 */

/** After how long things go by themselves. */
export const RETENTION = {
  linkCodeMinutes: 10,
  triesMinutes: 10,
  proofMinutes: 30,
  unusedSessionDays: 60,
  expiredApiKeyDays: 30,
  leetcodeCopyDays: 365,
  unusedHistoryDays: 365,
} as const;

export interface PrivacyFact {
  what: string;
  why: string;
  howLong: string;
  /** The collections that hold it, as `subgraph.collection`. */
  collections: readonly string[];
}

const { linkCodeMinutes, triesMinutes, proofMinutes, unusedSessionDays } = RETENTION;
const { expiredApiKeyDays, leetcodeCopyDays, unusedHistoryDays } = RETENTION;
const UNTIL_DELETED = 'Until you delete your account.';

export const PRIVACY_FACTS: readonly PrivacyFact[] = [
  {
    what: 'Your account: your Discord id, names and picture, your LeetCode name, when each was linked, and since when you are on the leaderboard of all servers, if you chose so.',
    why: 'To know whose solves are whose, and to show your name where you chose.',
    howLong: UNTIL_DELETED,
    collections: ['users.users', 'contests.knownUsers', 'users.outbox'],
  },
  {
    what: 'Where you are signed in: the kind of browser and system, and when it was used last. Tokens only as hashes.',
    why: 'To let you in, and to let you see and end each sign-in.',
    howLong: `Until you sign out, or ${unusedSessionDays} days after its last use.`,
    collections: ['users.sessions'],
  },
  {
    what: 'Codes of /link and proofs that have begun, as hashes or until they are used.',
    why: 'To sign you in and to see that a LeetCode account is yours.',
    howLong: `${linkCodeMinutes} minutes for a code, ${proofMinutes} for a proof.`,
    collections: ['users.linkCodes', 'users.leetcodeProofs'],
  },
  {
    what: 'How often a wrong code or an unproven name was tried; of somebody who is not signed in, by the internet address.',
    why: 'So that nobody can guess codes.',
    howLong: `${triesMinutes} minutes.`,
    collections: ['users.attempts'],
  },
  {
    what: 'API keys that you make, as hashes, with their last use.',
    why: 'For programs of yours.',
    howLong: `Until you revoke them, or ${expiredApiKeyDays} days after they expire.`,
    collections: ['users.apiKeys'],
  },
  {
    what: 'What you submitted on LeetCode: which problem, when, the language and the result. Never what you wrote.',
    why: 'To check it with LeetCode and to give points.',
    howLong: `${UNTIL_DELETED} Then counted solves stay without your name, LeetCode name and LeetCode's id.`,
    collections: ['contests.submissions', 'contests.solves'],
  },
  {
    what: 'The time zones that you chose for your streaks and when, and when you want to be reminded.',
    why: 'To know when your days begin, and to tell you before a streak ends.',
    howLong: UNTIL_DELETED,
    collections: ['contests.streakSettings'],
  },
  {
    what: 'Who may see your profile, as you chose, and the LeetCode name by which a public one is found.',
    why: 'To show it to nobody else.',
    howLong: UNTIL_DELETED,
    collections: ['contests.profileSettings'],
  },
  {
    what: 'Your points, places and ratings, contests that you planned, were invited to or joined, and your results in contests of LeetCode’s own.',
    why: 'They are the game.',
    howLong:
      'Until you delete your account. Then points and places in servers stay as those of a former member, ratings are shown to nobody, and what is on the leaderboard of all servers is deleted, as when you go off it.',
    collections: [
      'contests.scores',
      'contests.ratings',
      'contests.contests',
      'contests.entrants',
      'contests.roundResults',
    ],
  },
  {
    what: 'Your duels: whom you challenged or who challenged you, when, what for and what became of it; what you wait for in the queue; where you take no challenges.',
    why: 'To let you play, and to tell who has won.',
    howLong:
      'Challenges that nobody accepted: 7 days. Duels: until you delete your account, then they stay as those of a former member, since the ratings of others follow from them.',
    collections: ['contests.duels', 'contests.duelSeats', 'contests.duelQueue', 'contests.duelRefusals'],
  },
  {
    what: 'Which study plans of your servers you are on. How far you are is read from what you submitted.',
    why: 'To show you and the server who is along.',
    howLong: 'Until you leave the plan, it is deleted, or you delete your account.',
    collections: ['contests.studyPlanMembers'],
  },
  {
    what: 'The Discord servers where you take part, your role, and whether you hide your name or want no news about you.',
    why: 'To show your points where you play, as you chose.',
    howLong: 'Until you leave the server or delete your account. That you hid your name is kept for when you return.',
    collections: ['contests.members'],
  },
  {
    what: 'What moderators did and why, and who is kept out of a Discord server.',
    why: 'So that moderators can answer for it, and a ban holds.',
    howLong: 'As long as the server uses LeetCord. Once you delete your account, it no longer says who you were.',
    collections: ['contests.auditLog', 'contests.bans'],
  },
  {
    what: 'How many problems LeetCode says that you have solved, and which accepted submissions it has listed.',
    why: 'To tell a first solve from a repeated one, and to find solves that no extension reported.',
    howLong: UNTIL_DELETED,
    collections: ['problems.solve_histories', 'contests.sweptUsers'],
  },
  {
    what: 'The list of all problems that you have solved on LeetCode, and when LeetCord got each: only if you switch it on in the extension, which reads it there once a day at most.',
    why: 'To choose problems that are new to you, and to tell a first solve from a repeated one. Nobody else is shown it.',
    howLong: `Until you switch it off or delete your account, or ${unusedHistoryDays} days after it was read last.`,
    collections: ['problems.solved_histories'],
  },
  {
    what: 'Copies of what LeetCode shows to everybody: your public profile, recent solves and contest results.',
    why: 'To ask LeetCode less often.',
    howLong: `At most ${leetcodeCopyDays} days, or until you delete your account.`,
    collections: ['problems.profiles', 'problems.recent_accepted', 'problems.round_results'],
  },
];
