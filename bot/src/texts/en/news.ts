/** Posts in channels, and what the owner of a server is told. */
export const news = {
  solved: '**{who}** solved it in {language}. {reason}',
  streak: '🔥 **{days} in a row** with something new!',
  difficulty: 'Difficulty',
  points: 'Points',
  placeAndPoints: '{place}, {points}',
  thisWeek: 'This week',
  lastWeek: 'Last week',
  weekOf: 'Week of {date}',

  startsSoon: '{title} starts soon',
  itStarts: 'It starts {when}.',
  itStartsOn: 'It starts {when}: {date}.',
  itEnds: 'It ends {when}.',
  itEndsOn: 'It ends {date}.',

  cancelled: '{title} is cancelled',
  doesNotCount: 'Its results do not count.',
  planned: '{title} is planned',
  changed: '{title} has changed',
  newTitle: 'It has a new title.',
  freezes: 'Its standings freeze {date}, until the results are final.',
  problemsAtStart: '{count, plural, one {# problem} other {# problems}}, told at the start.',

  started: '{title} has started',
  firstToSolve: '{title}: first to solve {label}',
  wereFirst: '{who} {count, plural, one {was} other {were}} first to solve it.',
  corrected: 'Corrected: {sentence}',
  moreMembers: '{count, number} more',
  ended: '{title} has ended',
  decided: 'Nothing was left to decide.',
  settling: 'What was solved in time still counts while LeetCode confirms it. The final standings follow.',
  finished: '{title} is over: final standings',
  nobodyScored: 'Nobody scored this time.',
  standings: '{title}: standings',
  allPlaces: 'All places',

  dailyChallenge: "LeetCode's daily challenge of {date}. `/daily` shows who here has solved it.",
  upsolve: 'Not all solved? `/contest upsolve` shows what is left for you.',

  roundStartsSoon: '{title} on LeetCode starts soon',
  roundStarts: 'It starts {when}, at {date}, and takes {length}.',
  roundResults: '{title} on LeetCode: how this server did',

  moreSolves: '{count, plural, one {# more solve} other {# more solves}}',
  solves: '{count, plural, one {# solve} other {# solves}}',
  contestStarts: '{count, plural, one {# contest start} other {# contest starts}}',
  contestResults: '{count, plural, one {# contest result} other {# contest results}}',
  otherPosts: '{count, plural, one {# other post} other {# other posts}}',
  notPosted: '{all} while LeetCord could not post.',

  ownerChannelGone:
    "The channel for LeetCord's news in **{server}** is gone: choose another one with `/config channel`.",
  ownerCannotPost:
    "I cannot post LeetCord's news in {channel} of **{server}**; they wait. {problem} `/config show` there shows how it stands.",
  discordRefuses: 'Discord refuses my posts there: look at my permissions.',
} as const;
