import { randomUUID } from 'node:crypto';
import type { Person } from '@leetcord/driver/sign-in';
import { solveConfirmed } from '@leetcord/driver/solving';
import { WAIT, persist, until } from '@leetcord/driver/until';
import { describe, expect, test } from 'vitest';
import type { League } from '../support/league.ts';

interface Look {
  state: string;
  rounds: { slug: string }[];
  outcome: { winner: { user: { displayName: string } } | null } | null;
  challenger: { rating: { after: number } | null };
}

/** A duel goes on while processes are killed. */
export const duelKills = (given: () => League) =>
  describe('a duel', () => {
    test('goes on, ends right and is told of once at each step, though contests and the bot are killed at its start, at a solve and at its end', async () => {
      const league = given();
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
      const look = async (id: string): Promise<Look> => {
        const query = `query ($id: ID!) { duel(id: $id) { state rounds { slug } challenger { rating { after } }
          outcome { winner { user { displayName } } } } }`;
        const { data } = await persist(() => api.ask({ query, variables: { id } }, ada.accessToken));
        return (data as { duel: Look }).duel;
      };
      const restart = async () => {
        const victims = (['contests', 'bot'] as const).map((name) => league.system.processes[name]!);
        await Promise.all(victims.map((victim) => victim.kill()));
        await Promise.all(victims.map((victim) => victim.start()));
      };

      const challenge = { communityId: club.communityId, userId: ben.userId, idempotencyKey: randomUUID() };
      const [{ id }] = await Promise.all([mutate('challengeToDuel', challenge, ada), restart()]);
      await Promise.all([mutate('acceptDuel', { duelId: id }, ben), restart()]);
      const [round] = (await look(id)).rounds;
      await Promise.all([persist(() => solveConfirmed(league.stage, ben, round!.slug), WAIT.timeout), restart()]);
      await until(
        () => look(id),
        ({ outcome }) => outcome !== null,
      );
      await restart();
      const final = await until(
        () => look(id),
        ({ challenger }) => challenger.rating !== null,
      );
      expect(final).toMatchObject({
        state: 'FINAL',
        outcome: { winner: { user: { displayName: 'Ben' } } },
        challenger: { rating: { after: 1_460 } },
      });

      const told = async () => (await club.posts()).filter((post) => /Ada (challenges|against) Ben/.test(post));
      await expect
        .poll(async () => (await told()).filter((post) => post.includes('the result is final')).length, WAIT)
        .toBe(1);
      expect(await told()).toEqual([...new Set(await told())]);
      const kinds = ['the duel has started', 'the duel is over', 'the result is final'].map(
        async (kind) => (await told()).filter((post) => post.includes(kind)).length,
      );
      expect(await Promise.all(kinds)).toEqual([1, 1, 1]);
    });
  });
