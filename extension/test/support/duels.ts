const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

export const playerOf = (name: string, more: object = {}) => ({
  ...{ isMe: false, shownAs: 'NAME', displayName: name as string | null, user: { displayName: name } as object | null },
  ...{ points: 0, rating: null as object | null },
  ...more,
});
export type TestPlayer = ReturnType<typeof playerOf>;
export const me = (more: object = {}) => playerOf('Alice', { isMe: true, ...more });

export const roundOf = (number: number, title: string, wonBy: TestPlayer[] = []) => ({
  ...{ number, slug: title.toLowerCase().replaceAll(/[^a-z]+/g, '-') || 'x', wonBy },
  problem: { title, difficulty: 'MEDIUM' },
});

/** Alice's duel with Bob, best of three, as the gateway tells it: it runs, and ends in 42 minutes. */
export const duelOf = (more: object = {}) => ({
  ...{ id: 'd1', community: { id: 'c1', name: 'Algo Club' }, state: 'RUNNING', bestOf: 3, minutes: 60 },
  ...{ difficulties: ['MEDIUM'], minRating: null, maxRating: null },
  ...{ expiresAt: null as string | null, endsAt: inMinutes(42) as string | null },
  challenger: me(),
  challenged: playerOf('Bob'),
  rounds: [roundOf(1, 'Two Sum')],
  drawOffer: null as { by: TestPlayer; expiresAt: string } | null,
  outcome: null as object | null,
  ...more,
});
export type TestDuel = ReturnType<typeof duelOf>;

/** A challenge that waits for an answer for four minutes. */
export const challengeOf = (more: object = {}): TestDuel =>
  duelOf({ state: 'CHALLENGED', expiresAt: inMinutes(4), endsAt: null, rounds: [], ...more });

export const ladderRowOf = (rank: number, name: string, more: object = {}) => ({
  ...{ id: `l${rank}`, rank, shownAs: 'NAME', displayName: name, user: { displayName: name } },
  ...{ rating: 1_600 - 20 * rank, won: 9, drawn: 1, lost: rank },
  ...more,
});

interface Args {
  input: { duelId: string; communityId: string; areTaken: boolean };
}

/** What the gateway knows of duels, and how it answers what Alice does. `onchange`: they are not as they were. */
export function createDuelAnswers(onchange: () => void) {
  const state = {
    /** Alice's. */
    duels: [] as TestDuel[],
    /** Those of each community that have started. */
    last: [] as TestDuel[],
    ladder: [] as ReturnType<typeof ladderRowOf>[],
    mine: null as ReturnType<typeof ladderRowOf> | null,
    /** Members who are found by their names. */
    members: [] as { displayName: string; user: { id: string } }[],
    takesChallenges: true,
    /** In which community Alice waits. */
    waitsIn: null as string | null,
  };
  const isOpen = (duel: TestDuel) => ['CHALLENGED', 'RUNNING', 'SETTLING'].includes(duel.state);
  const success = (duel: TestDuel) => ({ __typename: 'DuelSuccess', isNew: true, duel });

  /** Changes a duel, and tells of it. */
  function change(id: string, more: Partial<TestDuel>): ReturnType<typeof success> {
    state.duels = state.duels.map((duel) => (duel.id === id ? { ...duel, ...more } : duel));
    onchange();
    return success(state.duels.find((duel) => duel.id === id)!);
  }
  const become = (more: () => Partial<TestDuel>) => (args: unknown) => change((args as Args).input.duelId, more());

  const ofCommunity = (id: string) => ({
    ...{ takesChallenges: state.takesChallenges, mine: state.mine },
    queueEntry:
      state.waitsIn === id
        ? { bestOf: 1, difficulties: [], minRating: 1_400, maxRating: null, until: inMinutes(9) }
        : null,
    ladder: { totalCount: state.ladder.length, edges: state.ladder.map((node) => ({ node })) },
    opponents: ({ name }: { name: string }) =>
      state.members.filter(({ displayName }) => displayName.toLowerCase().startsWith(name.toLowerCase())),
    entries: { edges: state.last.map((node) => ({ node })) },
  });

  const answers = {
    myDuels: () => state.duels.filter(isOpen),
    duel: ({ id }: { id: string }) => state.duels.find((duel) => duel.id === id) ?? null,
    challengeToDuel: () => {
      state.duels = [challengeOf({ id: `d${state.duels.length + 1}` }), ...state.duels];
      onchange();
      return success(state.duels[0]!);
    },
    acceptDuel: become(() => ({ ...duelOf(), ...{ challenger: playerOf('Bob'), challenged: me() } })),
    declineDuel: become(() => ({ state: 'DECLINED', expiresAt: null })),
    withdrawDuel: become(() => ({ state: 'WITHDRAWN', expiresAt: null })),
    offerDuelDraw: become(() => ({ drawOffer: { by: me(), expiresAt: inMinutes(5) } })),
    acceptDuelDraw: become(() => ({
      state: 'SETTLING',
      outcome: { winner: null, reason: 'DRAW_AGREED', isFinal: false },
    })),
    resignDuel: become(() => ({
      state: 'SETTLING',
      outcome: { winner: playerOf('Bob'), reason: 'RESIGNED', isFinal: false },
    })),
    joinDuelQueue: ({ input }: Args) => {
      state.waitsIn = input.communityId;
      return { __typename: 'JoinDuelQueueSuccess', entry: null, started: null };
    },
    leaveDuelQueue: () => {
      state.waitsIn = null;
      return { __typename: 'LeaveDuelQueueSuccess', isNew: true };
    },
    setDuelChallenges: ({ input: { areTaken } }: Args) => {
      state.takesChallenges = areTaken;
      return { __typename: 'SetDuelChallengesSuccess', areTaken };
    },
  };
  return { state, answers, change, ofCommunity };
}
