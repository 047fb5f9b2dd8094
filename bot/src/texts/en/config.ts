/** `/config`. */
export const config = {
  command: 'Set LeetCord up for this server',
  channelCommand: 'Choose the channel for solved problems and contests',
  channelOption: 'The channel; leave out to turn the news off',
  visibilityCommand: 'Choose who may see leaderboards and contests outside Discord',
  visibilityOption: 'Who may see them',
  visibility_PUBLIC: 'public',
  visibility_PRIVATE: 'private',
  timeZoneCommand: 'Choose the time zone in which people here write times',
  zoneOption: 'Type a city, such as Berlin',
  pointsCommand: 'Choose what solving a problem gives from now on',
  reasonOption: 'Why; it is kept in the log',
  easyOption: 'Points of a problem that is easy; they stay when left out',
  mediumOption: 'Points of a problem that is medium; they stay when left out',
  hardOption: 'Points of a problem that is hard; they stay when left out',
  repeatsOption: 'Whether solving a problem again scores on the leaderboards, once a day; stays when left out',
  reminderCommand: 'Choose how long before a contest its reminder is posted',
  minutesOption: '5 to 1440 minutes; leave out for no reminder',
  languageCommand: 'Choose the language of what I post in this server',
  languageOption: "The language; leave out for the server's own",
  showCommand: 'Show how LeetCord is set up, and what is missing',

  newsOff: 'News are off. To turn them on, choose a channel in `/config channel`.',
  newsGoTo: 'News go to {channel}.',
  newsWait:
    'Discord has refused my posts there since {since}: {count, plural, one {# post} other {# posts}} waiting until I may post again.',
  isPublic: 'This server is public: anyone may see its leaderboards and contests, at <{board}>.',
  isPrivate:
    'This server is private: outside Discord, only members may see its leaderboards and contests. Open it to anyone with `/config visibility`.',
  timeZone: 'Times that people write, such as “tomorrow 19:00”, are those of {zone}.',
  plannedStays: 'What is planned already starts when it would have.',
  points:
    'easy {easy, number}, medium {medium, number}, hard {hard, number}, repeats {repeats, select, SCORE {score} other {do not score}}',
  pointsAre: 'Points: {points}.',
  pointsFromNow: 'Points from now on: {points}. Points that were given stay.',
  pointsUnchanged: 'Nothing is changed: {points}.',
  reminderIs: 'I remind you of a contest {minutes, plural, one {# minute} other {# minutes}} before it starts.',
  reminderOff: 'I remind nobody of contests before they start.',
  language: 'I post in {language} here. I answer commands in the language of who uses them.',
  languageOfServer:
    'I post in {language} here; nobody has chosen a language. I answer commands in the language of who uses them.',
  apiId: 'Programs that use the API know this server as `{id}`.',

  channelGone: 'That channel is gone: choose another one with `/config channel`.',
  cannotPost: 'I cannot post there yet: give me {permissions} in that channel.',
  cannotSearch:
    'Give me {permissions} in that channel: without it I cannot see after a restart what I posted, and may leave a post out.',
  'permission_View Channel': 'View Channel',
  'permission_Send Messages': 'Send Messages',
  'permission_Embed Links': 'Embed Links',
  'permission_Read Message History': 'Read Message History',
} as const;
