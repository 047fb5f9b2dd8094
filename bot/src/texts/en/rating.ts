/** `/rating`. */
export const rating = {
  command: 'Show how strong a member is in contests',
  memberOption: 'Whose rating; yours when left out',
  title: 'Rating of {who}',
  yours: 'Your rating',
  head: '**{rating, number}** · {title}',
  provisional:
    '**{rating, number}** · provisional: {count, plural, one {# contest} other {# contests}} of {needed, number}',
  place: '{place} of {count, plural, one {# member} other {# members}}',
  hidden: 'You hide your name, so only you see this.',
  change: '{change} · {place} in **{title}**, {when}',
  last: 'Last contests',
  range: '{from, number} to {to, number}',
  noneOfYours: 'You have no rating yet. Solve a problem in a contest; once its standings are final, you have one.',
  none: 'There is no rating of {who} to show: they were in no rated contest, hide their name, or are no member of LeetCord here.',
  title_NOVICE: 'novice',
  title_APPRENTICE: 'apprentice',
  title_SPECIALIST: 'specialist',
  title_EXPERT: 'expert',
  title_MASTER: 'master',
  title_GRANDMASTER: 'grandmaster',
} as const;
