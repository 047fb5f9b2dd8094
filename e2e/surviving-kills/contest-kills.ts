import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { boardsOf } from '@leetcord/driver/boards';
import type { Person } from '@leetcord/driver/sign-in';
import { solveConfirmed } from '@leetcord/driver/solving';
import { WAIT, persist, until } from '@leetcord/driver/until';
import { postToSubgraph } from '@leetcord/kit/testing/post-to-subgraph';
import { spawnMain } from '@leetcord/kit/testing/spawn-main';
import { root } from '@leetcord/launcher/root';
import { wireParts } from '@leetcord/wiring/parts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Club } from '../support/club.ts';
import type { League } from '../support/league.ts';
import { openKilledDuel } from './killed-duel.ts';

const SECOND_MS = 1_000;
const inS = (seconds: number) => new Date(Date.now() + seconds * SECOND_MS).toISOString();

const CONTEST = '__typename ... on CreateContestSuccess { contest { id } } ... on UserError { message }';

interface Look {
  state: string;
  standings: { edges: { node: { points: number; user: { displayName: string } } }[] };
}

/** Contests start, end and are moderated, and a duel is played, while processes are killed. */
export const contestKills = (given: () => League) =>
  describe('a contest', () => {
    let league: League;
    let club: Club;
    let ada: Person;
    const solvers: Person[] = [];
    let slugs: string[];

    beforeAll(async () => {
      league = given();
      club = await league.openClub('killed');
      ada = await club.join('ada');
      for (const name of ['ben', 'chloe', 'dmitri'] as const) solvers.push(await club.join(name));
      const problems = await league.stage.leetcode.problems();
      slugs = problems
        .filter(({ isPaidOnly, difficulty }) => !isPaidOnly && difficulty === 'Easy')
        .map(({ titleSlug }) => titleSlug);
    });

    /** As a browser does: what has no answer is sent again. */
    const mutate = (field: string, input: object, selection?: string) =>
      persist(async () => {
        const result = await league.stage.api.mutate(field, input, ada.accessToken, selection);
        if (result.message !== undefined) throw new Error(result.message);
        return result;
      }, WAIT.timeout);

    const plan = async (title: string, seconds: number, format: string, problems: string[]) => {
      // A minute is the shortest that there is.
      const window = { startsAt: inS(Math.min(0, seconds - 61)), endsAt: inS(seconds) };
      const rules = { format, problems: { byHand: problems.map((problem) => ({ problem })) } };
      const input = { communityId: club.communityId, title, ...window, ...rules, idempotencyKey: randomUUID() };
      const { contest } = await mutate('createContest', input, CONTEST);
      return (contest as { id: string }).id;
    };

    const look = async (id: string): Promise<Look> => {
      const query = `query ($id: ID!) { contest(id: $id) { state standings { edges { node { points user { displayName } } } } } }`;
      const { data } = await persist(() => league.stage.api.ask({ query, variables: { id } }));
      return (data as { contest: Look }).contest;
    };

    const restartAll = async () => {
      const victims = (['contests', 'bot'] as const).map((name) => league.system.processes[name]!);
      await Promise.all(victims.map((victim) => victim.kill()));
      await Promise.all(victims.map((victim) => victim.start()));
    };

    /** Another contests on the same database, which the gateway does not know. */
    const startSecond = async () => {
      const { system } = league;
      const { contests } = wireParts({ ...system, env: process.env });
      const second = spawnMain(join(root, 'subgraphs/contests/src/main.ts'), {
        ...contests,
        PORT: '0',
        LOG_LEVEL: 'info',
      });
      return { ...second, url: await second.listening };
    };

    const actions = async (): Promise<string[]> => {
      const query = `query ($id: ID!) { community(id: $id) { auditLog { edges { node { action } } } } }`;
      const { data } = await league.stage.api.ask({ query, variables: { id: club.communityId } }, ada.accessToken);
      const { auditLog } = (data as { community: { auditLog: { edges: { node: { action: string } }[] } } }).community;
      return auditLog.edges.map(({ node }) => node.action).toSorted();
    };

    test('is told of once at each step, as a duel is, and moderated once, though contests and the bot are killed at each step of both', async () => {
      const problems = slugs.slice(0, 2);
      const long = await plan('Long evening', 3_600, 'ICPC', problems);
      const ids = [];
      for (const person of solvers) ids.push(await solveConfirmed(league.stage, person, problems[0]!));

      const duel = await openKilledDuel(league);
      const short = await plan('Short evening', 12, 'ICPC', problems);
      await Promise.all([duel.challenge(), restartAll()]);
      const [, chloe, dmitri] = solvers as [Person, Person, Person];
      const { communityId } = club;
      const reason = 'Copied';
      await Promise.all([
        mutate('voidSubmission', { communityId, submissionId: ids[0], reason }),
        mutate('disqualifyEntrant', { contestId: long, userId: chloe.userId, reason }),
        persist(() => solveConfirmed(league.stage, dmitri, problems[1]!), WAIT.timeout),
        duel.accept(),
        restartAll(),
      ]);
      const slugOfDuel = await duel.slug();
      await until(
        () => look(short),
        ({ state }) => state !== 'RUNNING',
      );
      await Promise.all([duel.solve(slugOfDuel), restartAll()]);
      await duel.isOver();
      await restartAll();
      await until(
        () => look(short),
        ({ state }) => state === 'FINAL',
      );
      await duel.endsRight();

      const told = async () => (await club.posts()).filter((post) => post.includes('Short evening'));
      await expect.poll(async () => (await told()).length, WAIT).toBeGreaterThanOrEqual(2);
      // What comes after it is told, so nothing of it is still to come.
      await persist(() => solveConfirmed(league.stage, dmitri, slugs[2]!));
      await expect.poll(club.solvePosts, WAIT).toHaveLength(5);
      expect(await told()).toEqual([...new Set(await told())]);
      const rows = (await look(long)).standings.edges.map(({ node }) => [node.user.displayName, node.points]);
      expect(rows).toEqual([['Dmitri', 2]]);
      expect(await actions()).toEqual(['DISQUALIFY_ENTRANT', 'VOID_SUBMISSION']);
    });

    test('is told of once by two contests processes, and a ban and a void count once and whole, though each of the two is killed in the middle of one', async () => {
      const { communityId } = club;
      const [slug] = slugs.slice(3) as [string];
      const [emi, farid] = [await club.join('emi'), await club.join('farid')];
      const dmitri = solvers[2]!;
      const solvePosts = async () => (await club.solvePosts()).length;
      const [postsBefore, actionsBefore] = [await solvePosts(), await actions()];
      const long = await plan('Long night', 3_600, 'ICPC', [slug]);
      await solveConfirmed(league.stage, emi, slug);
      const submissionId = await solveConfirmed(league.stage, farid, slug);
      await solveConfirmed(league.stage, dmitri, slug);
      const short = await plan('Short night', 12, 'ICPC', [slug]);

      const reason = 'Copied';
      let second = await startSecond();
      const voidAtSecond = () =>
        persist(async () => {
          const query = `mutation ($input: VoidSubmissionInput!) { voidSubmission(input: $input) { __typename } }`;
          const operation = { query, variables: { input: { communityId, submissionId, reason } } };
          const caller = { routerSecret: league.system.secrets.contestsRouter, token: ada.accessToken };
          const { errors } = await postToSubgraph<{ errors?: object[] }>(second.url, operation, caller);
          if (errors !== undefined) throw new Error(JSON.stringify(errors));
        }, WAIT.timeout);
      const acts = Promise.all([mutate('banMember', { communityId, userId: emi.userId, reason }), voidAtSecond()]);
      const first = league.system.processes.contests;
      await Promise.all([first.kill(), second.end('SIGKILL')]);
      league.system.database?.endAbandonedTransactions();
      await Promise.all([first.start(), startSecond().then((started) => (second = started))]);
      await acts;
      await until(
        () => look(short),
        ({ state }) => state === 'FINAL',
      );

      const told = async () => (await club.posts()).filter((post) => post.includes('Short night'));
      await expect.poll(async () => (await told()).length, WAIT).toBeGreaterThanOrEqual(2);
      // What comes after it is told, so nothing of it is still to come.
      await solveConfirmed(league.stage, dmitri, slugs[4]!);
      await expect.poll(async () => (await solvePosts()) - postsBefore, WAIT).toBe(4);
      expect(await told()).toEqual([...new Set(await told())]);
      const rows = (await look(long)).standings.edges.map(({ node }) => [node.user.displayName, node.points]);
      expect(rows).toEqual([['Dmitri', 1]]);
      const { ALL_TIME } = await boardsOf(league.stage, communityId);
      expect(ALL_TIME).toHaveProperty('Dmitri');
      expect(Object.keys(ALL_TIME).filter((name) => name === 'Emi' || name === 'Farid')).toEqual([]);
      expect(await actions()).toEqual([...actionsBefore, 'BAN_MEMBER', 'VOID_SUBMISSION'].toSorted());
    });
  });
