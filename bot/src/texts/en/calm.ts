/** How much the bot says, where and when: `/config news` and what goes with it. */
export const calm = {
  newsCommand: 'Choose where one kind of news is posted, or turn it off',
  kindOption: 'The kind of news',
  channelOption: 'The channel; leave out to turn this kind off',
  alsoOption: 'Whether the channels that get it already go on getting it',
  kindGoesTo: '**{kind}**: posted in {channels}.',
  kindIsOff: '**{kind}**: not posted.',
  someNewsGoTo: 'In {channel} I post: {kinds}.',
  newsOff: 'I do not post: {kinds}. Choose a channel for each kind with `/config news`.',

  kind_SUBMISSION: 'solved problems',
  kind_CONTEST_PLAN: 'contests planned, changed or cancelled',
  kind_CONTEST_REMINDER: 'contest reminders',
  kind_CONTEST_STARTED: 'contest starts',
  kind_CONTEST_PROGRESS: 'first solves and live standings',
  kind_CONTEST_FINISHED: 'contest results',
  kind_LEETCODE_ROUND: "LeetCode's rounds",
  kind_DAILY_CHALLENGE: "LeetCode's daily challenge",
} as const;
