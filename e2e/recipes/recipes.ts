import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, bearer } from '@leetcord/driver/ask';
import { firstEvent } from '@leetcord/driver/subscribe';
import { solveConfirmed } from '@leetcord/driver/solving';
import { Kind, OperationTypeNode, parse, print, type OperationDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Club } from '../support/club.ts';
import type { League } from '../support/league.ts';

const root = join(import.meta.dirname, '..', '..');
const operations = parse(readFileSync(join(root, 'gateway/src/pages/recipes.graphql'), 'utf8')).definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);
const makeApiKey = /^mutation MakeApiKey[^]*?^}/m.exec(readFileSync(join(root, 'docs/api.md'), 'utf8'))![0];

export const recipes = (given: () => League) =>
  describe('what docs/api.md says', () => {
    let league: League;
    let club: Club;
    let key: string;
    let variables: Record<string, string>;
    beforeAll(async () => {
      league = given();
      club = await league.openClub('recipes');
      const ada = await club.join('ada');
      await club.createContest('Recipes', 60);
      await solveConfirmed(league.stage, ada, 'two-sum');
      const { communityId } = club;
      const plan = { communityId, title: 'Basics', problems: ['two-sum'], idempotencyKey: 'recipes' };
      await league.stage.api.mutate('createStudyPlan', plan, ada.accessToken);
      const { data } = await league.stage.api.ask({ query: makeApiKey }, ada.accessToken);
      key = at(data, 'createApiKey.secret') as string;
      const contests = `{ community(id: "${club.communityId}") { contests { edges { node { id } } } } }`;
      const found = await league.stage.api.ask({ query: contests });
      const contestId = at(found.data, 'community.contests.edges.0.node.id') as string;
      variables = { communityId: club.communityId, contestId, topic: 'array', after: '0' };
    });

    /** Where a recipe's answer has its first thing. */
    const FOUND: Record<string, string> = {
      MyCommunities: 'myCommunities.0.id',
      WeeklyBoard: 'community.leaderboard.entries.edges.0.node.rank',
      AroundMe: 'leaderboard.aroundMe.edges.0.node.rank',
      AllTimePage: 'leaderboard.entries.edges.0.node.rank',
      Contests: 'community.contests.edges.0.node.title',
      Standings: 'contest.standings.edges.0.node.rank',
      FindProblems: 'problems.edges.0.node.title',
      Today: 'dailyChallenge.problem.title',
      MySubmissions: 'mySubmissions.edges.0.node.awards.0.reason',
      Solves: 'submissionEvents.submission.problem.title',
      WhoIsAlong: 'community.studyPlans.edges.0.node.today.0.slug',
    };

    test('each recipe finds something', async () => {
      expect(operations.map(({ name }) => name?.value)).toEqual(Object.keys(FOUND));
      for (const operation of operations) {
        const name = operation.name!.value;
        const declared = operation.variableDefinitions!.map(({ variable }) => variable.name.value);
        // Only events have a cursor that everybody knows.
        const isEvents = operation.operation === OperationTypeNode.SUBSCRIPTION;
        const given = declared.filter((variable) => variable !== 'after' || isEvents);
        const query = {
          query: print(operation),
          variables: Object.fromEntries(given.map((variable) => [variable, variables[variable]])),
        };
        const { data, errors } = isEvents
          ? await firstEvent(league.stage.api.url, query, bearer(key))
          : await league.stage.api.ask(query, key);
        expect(errors, name).toBeUndefined();
        expect(at(data, FOUND[name]!), name).not.toBeNull();
      }
    });

    test('the example client prints the board, and then each solve', async () => {
      const { url } = league.stage.api;
      const env = { ...process.env, LEETCORD_URL: new URL(url).origin, COMMUNITY_ID: club.communityId, API_KEY: key };
      const child = spawn(process.execPath, [join(root, 'examples/board.ts')], { env });
      onTestFinished(() => void child.kill());
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text));
      await expect.poll(() => printed).toBe('recipes\n1. Ada: 1\n');
      await solveConfirmed(league.stage, await club.join('ben'), 'valid-anagram');
      await expect.poll(() => printed).toContain('Ben: First solve, easy: 1 point.');
    });
  });
