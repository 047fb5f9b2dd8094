import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillStandings } from '../../testing/fill-standings.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import { contestBoardId } from '../boards/board-id.ts';
import { ScoresRepository } from '../boards/scores.repository.ts';

const HOUR_MS = 3_600_000;
const ENTRANTS = 1_000;

let contests: TestContests;
let commands: string[] = [];
beforeAll(async () => {
  contests = await TestContests.start({ MONGODB_URI: `${mongodbUri()}&monitorCommands=true` });
  contests.server.mongo.client.on('commandStarted', ({ commandName, command }) => {
    const collection = String(command[commandName] as unknown);
    // What jobs read and write meanwhile is not among these.
    if (/^(scores|members|entrants|bans)$/.test(collection)) commands.push(`${commandName} ${collection}`);
  });
});
afterAll(() => contests.close());

const inHours = (hours: number) => new Date(contests.clock.now().getTime() + hours * HOUR_MS);
const icpc = (communityId: string, input: object = {}) =>
  contests.contest(communityId, {
    ...{ format: 'ICPC', problems: { byHand: [{ problem: 'easy-1' }, { problem: 'medium-1' }] }, endsAt: inHours(2) },
    ...input,
  });

test('a page of 100 of 1,000 entrants with all their problems takes as few commands as one of a few, also when frozen', async () => {
  const { id } = await contests.community();
  const { contest } = await icpc(id, { freezeMinutes: 60 });
  await fillStandings(contests.mongo.db, contest.id, ENTRANTS);
  const query = `query ($id: ID!) { contest(id: $id) { entrantCount problems { solvedCount firstSolvedBy { user { id } } }
    standings(first: 100) { totalCount edges { node { rank user { id } cells { value } problems { solvedAt isFirstToSolve } } } } } }`;
  const read = async () => {
    commands = [];
    const { contest: seen } = await contests.api.ask<{
      contest: { entrantCount: number; problems: object[]; standings: { edges: { node: { rank: number } }[] } };
    }>(query, { id: contest.id });
    expect(seen).toMatchObject({ entrantCount: ENTRANTS, problems: [{ solvedCount: ENTRANTS }, { solvedCount: 0 }] });
    expect(seen.standings.edges.at(-1)!.node.rank).toBeGreaterThan(1);
    return commands.toSorted();
  };
  // The page and all states, the number of rows, and members: those of the page, and who was first.
  const live = await read();
  expect([...new Set(live)]).toEqual(['aggregate scores', 'find members', 'find scores']);
  expect(live.length).toBeLessThanOrEqual(5);
  contests.clock.advance(1.5 * HOUR_MS);
  const frozen = await read();
  expect([...new Set(frozen)]).toEqual(['find members', 'find scores']);
  expect(frozen.length).toBeLessThanOrEqual(3);
  contests.clock.advance(-1.5 * HOUR_MS);
});

test('followers who ask at one moment share what is read of the rows, unless these have changed between', async () => {
  const { id } = await contests.community();
  const { contest } = await icpc(id);
  await fillStandings(contests.mongo.db, contest.id, ENTRANTS);
  const scores = new ScoresRepository(contests.mongo.db);
  const board = contestBoardId(contest.id);
  const [one, same, newer] = await Promise.all([1, 1, 2].map((changes) => scores.statesOn(board, { changes })));
  expect(one).toHaveLength(ENTRANTS);
  expect(same).toBe(one);
  expect(newer).not.toBe(one);
  expect(await scores.statesOn(board, { changes: 1 })).not.toBe(one);
});

test("the numbers of entrants of a community's contests take two commands, however many contests", async () => {
  const { id } = await contests.community('ann');
  for (let count = 0; count < 4; count += 1) await icpc(id, { entry: 'JOIN' });
  commands = [];
  await contests.api.ask('query ($id: ID!) { community(id: $id) { contests { edges { node { entrantCount } } } } }', {
    id,
  });
  expect(commands.toSorted()).toEqual(['aggregate entrants', 'find bans']);
});

test('a report of a member of five communities, with two contests that take it, takes no more commands for the rows of all boards than for those of one', async () => {
  const clubs = [];
  for (let count = 0; count < 5; count += 1) clubs.push(await contests.community('bob'));
  contests.clock.advance(5_000);
  for (const { id } of clubs.slice(0, 2)) await icpc(id);
  contests.clock.advance(5_000);
  await contests.solve('bob', 'easy-1');
  commands = [];
  await contests.solve('bob', 'medium-1');
  // Their rows, who else solved it in each contest, their ranks before and after, and the rows as they are then.
  const ofScores = [
    'aggregate scores',
    'aggregate scores',
    ...Array.from({ length: 3 }, () => 'find scores'),
    'update scores',
  ];
  expect(commands.filter((command) => command.endsWith(' scores')).toSorted()).toEqual(ofScores);
});
