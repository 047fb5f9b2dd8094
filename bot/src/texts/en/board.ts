/** `/leaderboard`. */
export const board = {
  command: "Show who leads this server's leaderboard",
  windowOption: 'The time that counts; this week when left out',
  window_DAY: 'today',
  window_WEEK: 'this week',
  window_MONTH: 'this month',
  window_ALL_TIME: 'all time',
  title_DAY: 'Leaderboard, today',
  title_WEEK: 'Leaderboard, this week',
  title_MONTH: 'Leaderboard, this month',
  title_ALL_TIME: 'Leaderboard, all time',
  nobody: 'Nobody has points yet. Solve a problem on LeetCode to be the first.',
  ends: 'Ends',
} as const;
