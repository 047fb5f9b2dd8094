/** `/streak`, and what is said of streaks elsewhere. */
export const streak = {
  command: 'Days in a row on which you solved something new',
  showCommand: 'Show your streak, or that of another member',
  memberOption: 'Whose; yours when left out',
  timeZoneCommand: 'Choose the time zone in which your days begin, from now on',

  remindCommand: 'Have me remind you by a direct message before your streak ends',
  hoursOption: '1 to 12 hours before; leave out for no reminder',
  reminderIs:
    'On days without a new problem I remind you {hours, plural, one {# hour} other {# hours}} before your streak here ends.',
  reminderOff: 'I do not remind you of your streak: `/streak remind` changes that.',
  reminderBegins:
    'I will remind you here {hours, plural, one {# hour} other {# hours}} before your streak in {server} ends. `/streak remind` there turns it off.',
  noDirectMessages:
    'Discord does not let me send you direct messages, so I cannot remind you: allow them for this server, then try again.',
  reminder:
    'Your streak of **{days}** in {server} ends {when}: solve a problem that is new to you, and it goes on. `/streak remind` there turns these messages off.',

  days: '{count, plural, one {# day} other {# days}}',
  runs: '🔥 **{days} in a row** with a problem that was new to you. Your longest: {longest}.',
  runsOf: '🔥 {who}: **{days} in a row** with a problem that was new to them. Their longest: {longest}.',
  none: 'No streak runs. Solve a problem that is new to you, and one begins. Your longest: {longest}.',
  noneOf: '{who}: no streak runs. Their longest: {longest}.',
  todayDone: 'Today is done. It is lost {when} if you solve nothing more.',
  todayOpen: 'Nothing new is solved today yet. It is lost {when}.',
  zone: 'Your days begin at midnight in {zone}: `/streak timezone` changes that.',
  zoneIsNow: 'From now on your days begin at midnight in {zone}. Days before stay as they are.',
  daily: "LeetCode's daily challenge: {days} in a row, at most {longest} in the last year.",
  freezes:
    'Freezes: {left, number} of {perMonth, number} left this month. Each keeps a streak over a day without a new problem.',
  frozen: 'Frozen in this streak: {dates}.',
  notMember: 'I know no streak of yours here: use `/link` to take part.',
  notShown: 'There is no streak of {who} to see.',

  freezesCommand: 'Choose how many missed days a month streaks survive here',
  freezesOption: '0 to 10 missed days in a calendar month',
  freezesAre: 'Streaks survive {count, plural, one {# missed day} other {# missed days}} in a calendar month.',
  freezesFromNow: 'This counts for days that end from now on.',
} as const;
