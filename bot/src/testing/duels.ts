import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { vi } from 'vitest';

const player = (displayName: string, more: object = {}) => ({
  ...{ shownAs: 'NAME', mayBeMentioned: true, displayName: null, user: { displayName }, points: 0, isMe: false },
  ...{ rating: null, ...more },
});
const PROBLEM = { slug: 'two-sum', number: '1', title: 'Two Sum', difficulty: 'EASY', url: 'https://leetcode.com/' };

/** A duel of Ada and Ben as GraphQL answers it: a challenge, unless it says something else. */
export const shownDuel = (more: object = {}) => ({
  ...{ id: 'd1', state: 'CHALLENGED', source: 'MEMBER', bestOf: 3, minutes: 60 },
  ...{ difficulties: ['EASY', 'HARD'], minRating: 1_600, maxRating: null },
  ...{ expiresAt: '2026-12-07T18:05:00Z', endsAt: null, rounds: [], drawOffer: null, outcome: null },
  ...{ challenger: player('Ada'), challenged: player('Ben'), ...more },
});

/** One that runs: Ada has won the first round, and Ben offers a draw. */
export const runningDuel = (more: object = {}) =>
  shownDuel({
    ...{ id: 'd2', state: 'RUNNING', expiresAt: null, endsAt: '2026-12-07T19:00:00Z' },
    challenger: player('Ada', { points: 1 }),
    rounds: [
      { number: 1, slug: 'two-sum', problem: PROBLEM, wonBy: [player('Ada')] },
      { number: 2, slug: 'add-two-numbers', problem: null, wonBy: [] },
    ],
    drawOffer: { by: player('Ben') },
    ...more,
  });

/** One that Ada has won. */
export const finalDuel = (more: object = {}) =>
  runningDuel({
    ...{ id: 'd3', state: 'FINAL', drawOffer: null },
    challenger: player('Ada', { points: 2, rating: { before: 1_500, after: 1_540, isProvisional: true } }),
    challenged: player('Ben', { rating: { before: 1_500, after: 1_460, isProvisional: false } }),
    outcome: { winner: player('Ada'), reason: 'ROUNDS', isFinal: true },
    ...more,
  });

const done = (duel: object) => ({ __typename: 'DuelSuccess', isNew: true, duel });
const row = (rank: number) => ({ ...player('Ada'), rank, rating: 1_600, won: 3, drawn: 1, lost: 2 });
type Page = { first: number; after: string | null };

/** What a league in memory knows of duels: Ben challenges whoever asks, who is in a duel too, and has challenged somebody. */
export const createDuels = (pageOf: (rows: object[], page: Page) => object) => ({
  root: {
    // The bot sees those of all servers.
    duel: vi.fn(({ id }: { id: string }): object | null => {
      const guildId = { d3: DEMO.guildId, elsewhere: 'another server' }[id];
      return guildId === undefined ? null : finalDuel({ id, community: { discordGuildId: guildId } });
    }),
    challengeToDuel: vi.fn((_: object): object => done(shownDuel())),
    acceptDuel: vi.fn((_: object): object => done(runningDuel())),
    declineDuel: vi.fn((_: object): object => done(shownDuel({ state: 'DECLINED' }))),
    withdrawDuel: vi.fn((_: object): object => done(shownDuel({ state: 'WITHDRAWN' }))),
    offerDuelDraw: vi.fn((_: object): object => done(runningDuel())),
    resignDuel: vi.fn((_: object): object => done(runningDuel())),
    joinDuelQueue: vi.fn((_: object): object => ({
      ...{ __typename: 'JoinDuelQueueSuccess', entry: { until: '2026-12-07T18:10:00Z' }, started: null },
    })),
    leaveDuelQueue: vi.fn((_: object): object => ({ __typename: 'LeaveDuelQueueSuccess', isNew: true })),
    setDuelChallenges: vi.fn(({ input }: { input: { areTaken: boolean } }): object => ({
      ...{ __typename: 'SetDuelChallengesSuccess', areTaken: input.areTaken },
    })),
  },
  /** Those of each community. */
  shown: {
    open: () => [runningDuel(), shownDuel(), shownDuel({ id: 'own' })],
    challenges: () => [shownDuel()],
    entries: () => ({ edges: [{ node: finalDuel() }] }),
    mine: () => row(4),
    ladder: (page: Page) =>
      pageOf(
        Array.from({ length: 12 }, (_, index) => row(index + 1)),
        page,
      ),
  } as object,
});
