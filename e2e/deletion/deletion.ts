import type { Api } from '@leetcord/driver/api';
import { at, mutation } from '@leetcord/driver/ask';
import { askForCode, proveLeetCode, signInWithCode, type Person } from '@leetcord/driver/sign-in';
import { solveConfirmed } from '@leetcord/driver/solving';
import { WAIT, until } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInsider, type Insider } from '../support/insider.ts';
import type { Club } from '../support/club.ts';
import type { League } from '../support/league.ts';

export const deletion = (given: () => League) =>
  describe('a user', () => {
    let league: League;
    let club: Club;
    let api: Api;
    let insider: Insider;
    let communityId: string;
    /** Comes back as a new user. */
    let ben: Person;
    /** Is deleted for good. */
    let chloe: Person;
    let chloesKey: string;

    /** What everybody may know about Zoé, and nobody after the account is deleted. */
    const traceTexts = () => [club.leetcodeNames.chloe, club.userIds.chloe, 'Zoé'];

    beforeAll(async () => {
      league = given();
      api = league.stage.api;
      insider = createInsider(league.system);
      club = await league.openClub('leaving', { chloe: 'Zoé' });
      ({ communityId } = club);
      await club.createContest('Last sprint', 60);
      const ada = await club.join('ada');
      ben = await club.join('ben');
      chloe = await club.join('chloe');
      await solveConfirmed(league.stage, chloe, 'two-sum');
      await solveConfirmed(league.stage, ada, 'add-two-numbers');
      await solveConfirmed(league.stage, ben, 'trapping-rain-water');
      await solveConfirmed(league.stage, chloe, '3sum');
      await until(boards, (all) => all.every(({ rows }) => rows.length === 3));
      const key = { name: 'Mine', scopes: ['ACCOUNT_READ'] };
      const selection = '__typename ... on CreateApiKeySuccess { secret }';
      chloesKey = (await api.mutate('createApiKey', key, chloe.accessToken, selection))['secret'] as string;
    });
    afterAll(async () => {
      await insider?.close();
    });

    interface RankedRow {
      rank: number;
      points: number;
      solved: number;
      lastScoredAt: string;
      shownAs: string;
      user: { displayName: string } | null;
    }

    /** The leaderboard and the contest's standings, as strangers see them. */
    const boards = async (): Promise<{ name: string; rows: RankedRow[] }[]> => {
      const row = 'edges { node { rank points solved lastScoredAt shownAs user { displayName } } }';
      const query = `query ($id: ID!) {
    leaderboard(communityId: $id, window: ALL_TIME) { entries { ${row} } }
    community(id: $id) { contests { edges { node { standings { ${row} } } } } }
  }`;
      const { data } = await api.ask({ query, variables: { id: communityId } });
      const rowsAt = (path: string) => ((at(data, path) ?? []) as { node: RankedRow }[]).map(({ node }) => node);
      return [
        { name: 'leaderboard', rows: rowsAt('leaderboard.entries.edges') },
        { name: 'standings', rows: rowsAt('community.contests.edges.0.node.standings.edges') },
      ];
    };

    /** Where in the databases traces of Zoé are. */
    const traces = async () => {
      const texts = (await insider.documents()).map(({ place, document }) => `${place}: ${JSON.stringify(document)}`);
      return texts.filter((text) => traceTexts().some((trace) => text.includes(trace)));
    };

    const deleteAccount = ({ displayName, accessToken }: Person) =>
      api.mutate(
        'deleteMyAccount',
        { confirmDisplayName: displayName },
        accessToken,
        '__typename ... on DeleteMyAccountSuccess { isComplete } ... on UserError { message }',
      );

    describe('who deletes the account while contests is down', () => {
      let before: Awaited<ReturnType<typeof boards>>;

      test('is in the databases until then', async () => {
        before = await boards();
        await api.ask({ query: `{ leetcodeProfile(username: "${chloe.leetcodeUsername}") { username } }` });
        const databases = (await traces()).map((found) => found.split('.', 1)[0]);
        expect(new Set(databases)).toEqual(new Set(['users', 'contests', 'problems']));
      });

      test('is told that the deletion is not complete yet', async () => {
        await league.system.processes.contests.kill();
        const begun = { __typename: 'DeleteMyAccountSuccess', isComplete: false };
        expect(await deleteAccount(chloe)).toEqual(begun);
        expect(await deleteAccount(ben)).toEqual(begun);
      });

      test.each([
        ['access token', () => chloe.accessToken],
        ['API key', () => chloesKey],
      ])('is signed out everywhere: the %s is refused', async (_name, token) => {
        const codes = async () => {
          const queries = ['{ me { id } }', '{ problem(slug: "two-sum") { title } }'];
          const answers = await Promise.all(queries.map((query) => api.ask({ query }, token())));
          return answers.map(({ errors }) => errors?.[0]?.extensions.code);
        };
        await expect.poll(codes, WAIT).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
      });

      test('gets no new tokens', async () => {
        const { data } = await api.ask(mutation('refreshSession', { refreshToken: chloe.refreshToken }));
        expect(at(data, 'refreshSession.__typename')).toBe('SessionEndedError');
      });

      test('frees both names for the next user', async () => {
        const { stage } = league;
        const { channelId } = club;
        const newcomer = await signInWithCode(stage, await askForCode(stage, { channelId, userId: club.userIds.ben }));
        expect(newcomer.userId).not.toBe(ben.userId);
        const proven = await proveLeetCode(stage, ben.leetcodeUsername, newcomer.accessToken);
        expect(proven.userId).toBe(newcomer.userId);
      });

      test('is still deleted when users is killed too', async () => {
        await league.system.processes.users.kill();
        await league.system.processes.users.start();
      });

      test('is hidden from everybody as soon as contests is back', async () => {
        await league.system.processes.contests.start();
        const seen = JSON.stringify(await boards());
        expect(seen).toContain('Ada');
        for (const trace of traceTexts()) expect(seen).not.toContain(trace);
      });

      test('is a former member on the boards, where nothing else has changed', async () => {
        // The time is rounded, so that it does not reveal who it was.
        const former = (row: RankedRow) => ({
          ...row,
          lastScoredAt: `${row.lastScoredAt.slice(0, 10)}T00:00:00.000Z`,
          shownAs: 'FORMER_MEMBER',
          user: null,
        });
        const nameless = before.map(({ name, rows }) => ({
          name,
          rows: rows.map((row) => (row.user?.displayName === 'Ada' ? row : former(row))),
        }));
        expect(nameless.flatMap(({ rows }) => rows).filter(({ user }) => user === null)).toHaveLength(4);
        await expect.poll(boards, WAIT).toEqual(nameless);
      });

      test('is gone from all databases', async () => {
        await expect.poll(traces, WAIT).toEqual([]);
      });
    });
  });
