/** `/streak`, and what is said of streaks elsewhere. */
export const streak = {
  command: 'Days in a row on which you solved something new',
  showCommand: 'Show your streak, or that of another member',
  memberOption: 'Whose; yours when left out',
  timeZoneCommand: 'Choose the time zone in which your days begin, from now on',

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
