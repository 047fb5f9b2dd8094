/** `/help`. */
export const help = {
  command: 'What LeetCord does in this server, and what you can do',
  title: 'LeetCord in this server',
  intro:
    'Solve problems on LeetCode as always: what you solve scores here. To take part, use `/link`, and enter the code in the LeetCord browser extension.',
  news: 'News',
  noNews: 'Off: a moderator chooses a channel with `/config channel`.',
  timeZone: 'Time zone',
  language: 'Language of the news',
  contest: 'Contest',
  contestRuns: '**{title}**, which ends {when}',
  noContest: 'None runs now. See `/contest list`.',
  commands: 'Commands',
  moderatorCommands: 'For moderators',
} as const;
