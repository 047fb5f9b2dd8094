/** Words and sentences that several commands and posts share. */
export const common = {
  failed: 'LeetCord cannot answer right now. Try again in a minute.',
  notInServer: 'Use this command in a server, not in a direct message.',
  notShown: 'It is done, but Discord does not take the answer.',
  notSetUp: 'This server is not set up yet. Try again in a minute.',

  anonymous: 'An anonymous member',
  formerMember: 'A former member',
  member: 'A member',
  aProblem: 'A problem',
  place: '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  points: '{count, plural, one {# point} other {# points}}',
  problems: '{count, plural, one {# problem} other {# problems}}',
  members: '{count, plural, one {# member} other {# members}}',
  entrants: '{count, plural, one {# entrant} other {# entrants}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  andMore: 'and {count, number} more',

  difficulty_EASY: 'Easy',
  difficulty_MEDIUM: 'Medium',
  difficulty_HARD: 'Hard',
  /** In the middle of a line. */
  isDifficult_EASY: 'easy',
  isDifficult_MEDIUM: 'medium',
  isDifficult_HARD: 'hard',

  previous: 'Previous',
  next: 'Next',
} as const;
