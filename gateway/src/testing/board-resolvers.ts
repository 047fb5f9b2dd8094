import type { RequestContext } from '@leetcord/kit/graphql/request-context';

/** A Discord server whose community is `open`, which everybody may see. `members-only` is for those who sign in; there is no other. */
export const OPEN_GUILD = '1200000000000000100';

/** Names that people may give themselves. */
export const HOSTILE = {
  markup: '<img src=x onerror=alert(1)>',
  reversing: '\u202Eabc\u0000 שלום',
  long: 'Longest'.repeat(43),
  empty: '\u200B \u2800',
};

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS);

const named = (user: string, displayName: string | null = null) => ({
  user: { id: user },
  displayName,
  shownAs: 'NAME',
});
const PEOPLE = [
  named('alice'),
  named('bob', HOSTILE.markup),
  { user: null, displayName: null, shownAs: 'ANONYMOUS' },
  named('carol', HOSTILE.reversing),
  named('dave', HOSTILE.long),
  { user: null, displayName: null, shownAs: 'FORMER_MEMBER' },
  named('erin', HOSTILE.empty),
];
const ranked = (totalCount: number) => ({
  totalCount,
  edges: PEOPLE.map((person, index) => ({
    node: { ...person, rank: index + 1, points: 12 - index, solved: Math.max(1, 4 - index) },
  })),
});
const contest = (id: string, title: string, state: string, [from, to]: [number, number]) => ({
  ...{ id, title, state, format: 'POINTS', isFrozen: false },
  ...{ startsAt: inHours(from), endsAt: inHours(to) },
});
const contests = () => [
  contest('running', 'Monday league', 'RUNNING', [-1, 1]),
  contest('next', 'Tuesday league', 'SCHEDULED', [20, 22]),
  contest('over', `Sunday ${HOSTILE.markup}`, 'FINAL', [-30, -28]),
];

const profile = () => ({
  ...{ today: '2026-11-30', solved: { all: 4, easy: 1, medium: 2, hard: 1 }, user: { id: 'ada' } },
  topics: [{ topic: 'dynamic-programming', solved: 3 }],
  days: [{ date: '2026-11-29', solved: 4 }],
  streak: { current: 1, longest: 4 },
  contests: {
    edges: [
      {
        node: {
          at: new Date(0),
          rank: 2,
          before: 1_500,
          after: 1_520,
          contest: { id: 'running', title: HOSTILE.markup, community: { id: 'open' } },
        },
      },
    ],
  },
});

/** What the pages of boards and profiles ask of contests. */
export const boardResolvers = {
  Query: {
    community: (_: unknown, { id }: { id: string }, { caller }: RequestContext) =>
      id === 'open' || (id === 'members-only' && caller.kind === 'user') ? { id } : null,
    communityByDiscordGuild: (_: unknown, { discordGuildId }: { discordGuildId: string }) =>
      discordGuildId === OPEN_GUILD ? { id: 'open' } : null,
    publicProfile: (_: unknown, { leetcodeUsername }: { leetcodeUsername: string }) =>
      leetcodeUsername === 'ada_codes' ? profile() : null,
    leaderboard: (_: unknown, { communityId }: { communityId: string }) =>
      communityId === 'open' ? { endsAt: inHours(60), entries: ranked(40) } : null,
  },
  Community: {
    timeZone: () => 'Europe/Berlin',
    contests: (_: unknown, { states }: { states: string[] }) => ({
      edges: contests()
        .filter(({ state }) => states.includes(state))
        .map((node) => ({ node })),
    }),
  },
  standings: () => ranked(PEOPLE.length),
};
