/** What is written in pictures, and what is said to those who do not see them. */
export const picture = {
  podium: 'Podium of {title}: {places}',
  board: '{title}, {subtitle}: {places}',
  place: '{rank, number}. {name}, {score}',
  rating:
    'Plot of a rating over {count, plural, one {# contest} other {# contests}}: {from, number} at first, {to, number} now',
  days: 'Calendar of solved problems from {from} to {to}: {summary}',
  solvedOn: '{solved, plural, one {# problem} other {# problems}} on {days, plural, one {# day} other {# days}}',
  less: 'less',
  more: 'more',
} as const;
