/** `/profile`. */
export const profile = {
  command: 'What somebody solved, and how they did in contests',
  showCommand: 'Show your profile, or that of another member',
  memberOption: 'Whose; yours when left out',
  visibilityCommand: 'Choose who may see your profile',
  visibilityOption: 'Who may see it, in all servers',
  visibility_PUBLIC: 'Anybody, on a page of its own',
  visibility_MEMBERS: 'Members of the servers that you are in',
  visibility_NOBODY: 'Only you',
  title: 'Profile of {who}',
  yours: 'Your profile',
  solved:
    '**{count, plural, one {# problem} other {# problems}}** solved: {easy, number} easy, {medium, number} medium, {hard, number} hard',
  onLeetCode:
    'On [LeetCode](<{url}>): {count, plural, one {# problem} other {# problems}}: {easy, number} easy, {medium, number} medium, {hard, number} hard',
  streak: '🔥 {days} in a row with something new, {longest} at most',
  topics: 'Topics',
  topic: '{topic} {count, number}',
  contests: 'Contests',
  contest: '{place} in **{title}**, {when}',
  badges: 'Badges of LeetCode',
  isPublic: 'Anybody may see it: <{url}>',
  isForMembers: 'Members of the servers that you are in may see it. `/profile visibility` changes that.',
  isForNobody: 'Only you see it. `/profile visibility` changes that.',
  notMember: 'You have no profile here yet: use `/link` to take part.',
  notShown: 'There is no profile of {who} to see.',
} as const;
