import { randomUUID } from 'node:crypto';
import type { Person } from '@leetcord/driver/sign-in';
import { solveConfirmed } from '@leetcord/driver/solving';
import { WAIT, persist, until } from '@leetcord/driver/until';
import { expect } from 'vitest';
import type { League } from '../support/league.ts';

interface Look {
  state: string;
  rounds: { slug: string }[];
  outcome: { winner: { user: { displayName: string } } | null } | null;
  challenger: { rating: { after: number } | null };
}

/** The steps of a duel between two new members, each of which may be taken while processes are killed. */
export async function openKilledDuel(league: League) {
  const club = await league.openClub('duelling');
  const [ada, ben] = [await club.join('ada'), await club.join('ben')];
  const { api } = league.stage;
  const DUEL = '__typename ... on DuelSuccess { duel { id } } ... on UserError { message }';
  /** As a browser does: what has no answer is sent again. */
  const mutate = (field: string, input: object, { accessToken }: Person) =>
    persist(async () => {
      const result = await api.mutate(field, input, accessToken, DUEL);
      if (result.message !== undefined) throw new Error(result.message as string);
      return result['duel'] as { id: string };
    }, WAIT.timeout);
  let id: string;
  const look = async (): Promise<Look> => {
    const query = `query ($id: ID!) { duel(id: $id) { state rounds { slug } challenger { rating { after } }
      outcome { winner { user { displayName } } } } }`;
    const { data } = await persist(() => api.ask({ query, variables: { id } }, ada.accessToken));
    return (data as { duel: Look }).duel;
  };

  return {
    challenge: async () => {
      const challenge = { communityId: club.communityId, userId: ben.userId, idempotencyKey: randomUUID() };
      ({ id } = await mutate('challengeToDuel', challenge, ada));
    },
    accept: () => mutate('acceptDuel', { duelId: id }, ben),
    slug: async () => (await look()).rounds[0]!.slug,
    solve: (slug: string) => persist(() => solveConfirmed(league.stage, ben, slug), WAIT.timeout),
    isOver: () => until(look, ({ outcome }) => outcome !== null),
    /** It ends right, and is told of once at each step. */
    endsRight: async () => {
      const final = await until(look, ({ challenger }) => challenger.rating !== null);
      expect(final).toMatchObject({
        state: 'FINAL',
        outcome: { winner: { user: { displayName: 'Ben' } } },
        challenger: { rating: { after: 1_460 } },
      });

      const told = async () => (await club.posts()).filter((post) => /Ada (challenges|against) Ben/.test(post));
      await expect
        .poll(async () => (await told()).filter((post) => post.includes('the result is final')).length, WAIT)
        .toBe(1);
      const posts = await told();
      expect(posts).toEqual([...new Set(posts)]);
      const kinds = ['the duel has started', 'the duel is over', 'the result is final'];
      expect(kinds.map((kind) => posts.filter((post) => post.includes(kind)).length)).toEqual([1, 1, 1]);
    },
  };
}
