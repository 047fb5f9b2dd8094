import { judgedSubmissions, type LeetCode } from '../leetcode.ts';
import type { Account, Submission } from '../state.ts';
import { calendarNode } from './calendar-node.ts';
import { countByDifficulty } from './count-by-difficulty.ts';

export const AVATAR = 'https://assets.leetcode.com/users/default_avatar.jpg';

/** LeetCode's `UserNode`. Its counts rise only with a new problem. */
export function userNode(leetcode: LeetCode, account: Account) {
  const submissions = judgedSubmissions(leetcode, account.username, leetcode.options.countsLagMs);
  const accepted = submissions.filter(({ status }) => status === 'Accepted');
  const stats = {
    acSubmissionNum: countTried(leetcode, accepted),
    totalSubmissionNum: countTried(leetcode, submissions),
  };
  return {
    username: account.username,
    githubUrl: null,
    twitterUrl: null,
    linkedinUrl: null,
    profile: {
      realName: account.realName,
      aboutMe: account.aboutMe,
      userAvatar: AVATAR,
      ranking: 1_000_000,
      reputation: 0,
      countryName: null,
      company: null,
      school: null,
      websites: [],
      skillTags: [],
      starRating: 1,
    },
    submitStats: stats,
    submitStatsGlobal: stats,
    badges: account.badges,
    activeBadge: null,
    userCalendar: ({ year }: { year?: number | null }) =>
      calendarNode(submissions, { year: year ?? null, now: leetcode.clock.now() }),
  };
}

function countTried({ catalogue }: LeetCode, submissions: Submission[]) {
  const tries = Map.groupBy(submissions, ({ slug }) => slug);
  const problems = [...tries.keys()].flatMap((slug) => catalogue.get(slug) ?? []);
  return countByDifficulty(problems, ({ titleSlug }) => tries.get(titleSlug)?.length ?? 0);
}
