import { communityOf } from '@leetcord/driver/communities';
import { joinAsMember } from '@leetcord/driver/member';
import { openServer } from '@leetcord/driver/open-server';
import { signInService } from '@leetcord/driver/sign-in';
import { solve } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { until } from '@leetcord/driver/until';
import { systemClock } from '@leetcord/kit/time/clock';
import type { System } from '@leetcord/launcher/system';
import { MongoClient } from 'mongodb';
import { BoardMarksRepository } from '../subgraphs/contests/src/modules/boards/board-marks.repository.ts';
import { ChangedBoardsRepository } from '../subgraphs/contests/src/modules/boards/changed-boards.repository.ts';
import { MarkingService } from '../subgraphs/contests/src/modules/boards/marking.service.ts';
import { ScoresRepository, type Score } from '../subgraphs/contests/src/modules/boards/scores.repository.ts';
import { windowAt } from '../subgraphs/contests/src/modules/scoring/windows.ts';
import { fillBoard } from '../subgraphs/contests/src/testing/fill-board.ts';
import { causedByRequests, type DatabaseCommand } from './count-commands.ts';
import { printFigures } from './figures.ts';
import { medianOf, takeTurns } from './in-turns.ts';

export const BOARD_SIZES = [1_000, 100_000, 1_000_000];
const PAGE = 50;
const REQUESTS = 60;
const SUBMISSIONS = 12;
const WARM_UP = 10;
const LAST_SECOND = 7 * 24 * 60 * 60;
/** More than the submissions of this measurement give. */
const AHEAD_POINTS = 500;

const ROW = 'rank points lastScoredAt';
const QUERIES = {
  'first page': `query ($id: ID!) { leaderboard(communityId: $id) { rankedAt entries(first: ${PAGE}) { totalCount edges { node { ${ROW} } } } } }`,
  'page in the middle': `query ($id: ID!, $after: String) { leaderboard(communityId: $id) { rankedAt entries(first: ${PAGE}, after: $after) {
    totalCount edges { node { ${ROW} } } } } }`,
  'rank (mine)': `query ($id: ID!) { leaderboard(communityId: $id) { rankedAt mine { ${ROW} } } }`,
  aroundMe: `query ($id: ID!) { leaderboard(communityId: $id) { rankedAt aroundMe(first: 20) { pageInfo { endCursor } edges { node { ${ROW} } } } } }`,
};

/** A board whose middle a member is in, with the rest of what is measured and printed for it. */
interface FilledBoard {
  name: string;
  board: string;
  rows: number;
  /** The commands on boards that its requests took. */
  commands: number;
  fillMs: number;
  markMs: number;
  ask(query: string): Promise<unknown>;
  solveNext(): Promise<unknown>;
}

/**
 * Prints what boards of the week cost whose middle a member is in, by the number of their rows: commands of contests for a request, rows that the
 * count of the rank passes, and time as a ratio to that of the smallest board. All are filled first, in bulk, and then have turns, so that other work on
 * the machine affects all alike.
 */
export async function measureBoards(
  stage: Stage,
  { secrets }: System,
  { commands, mongodbUri, sizes }: { commands: DatabaseCommand[]; mongodbUri: string; sizes: readonly number[] },
): Promise<void> {
  const botToken = await signInService(stage, 'bot', secrets.botService);
  const client = await MongoClient.connect(mongodbUri);
  const db = client.db('leetcord_contests');
  const scores = new ScoresRepository(db);
  const boardMarks = new BoardMarksRepository(db);
  const changedBoards = new ChangedBoardsRepository(db, systemClock);
  const marking = new MarkingService({ scores, boardMarks, changedBoards, clock: systemClock });
  const slugs = (await stage.leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly).map((one) => one.titleSlug);

  const fill = async (rows: number, number: number) => {
    const username = `middle_${number}`;
    const guild = await stage.discord.createGuild({ name: `Board ${number}`, members: [{ username }] });
    const communityId = await communityOf(stage, guild.id, botToken);
    const { key, startsAt } = windowAt('WEEK', new Date());
    const board = `${communityId}:WEEK:${key}`;
    const startedAt = performance.now();
    await fillBoard(db, board, {
      rows,
      from: startsAt!,
      // Half of them before the member, whose solves are of this moment, and half after.
      rowAt: (index) =>
        index < rows / 2 ? { points: AHEAD_POINTS, second: index } : { points: 1, second: LAST_SECOND + index },
    });
    return { rows, username, guild, communityId, board, fillMs: performance.now() - startedAt };
  };

  /** Once all are filled: a sign-in does not last as long as that takes. */
  const enter = async ({ rows, username, guild, communityId, board, fillMs }: Awaited<ReturnType<typeof fill>>) => {
    const channelId = guild.channels[0]!.id;
    const discordUserId = guild.members.find((one) => one.username === username)!.userId;
    await openServer(stage, channelId, discordUserId);
    const member = await joinAsMember(stage, { discordUserId, channelId, leetcodeUsername: username });
    for (const slug of slugs.slice(0, SUBMISSIONS)) await solve(stage, member, slug);
    const startedAt = performance.now();
    await marking.mark(board);
    const markMs = performance.now() - startedAt;

    const variables: { id: string; after?: string | undefined } = { id: communityId };
    const ask = async (query: string) => {
      const { data, errors } = await stage.api.ask({ query, variables }, member.accessToken);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data as { leaderboard: { aroundMe: { pageInfo: { endCursor: string } } | null } };
    };
    // Their solves are confirmed a moment after the reports on a busy machine.
    const { leaderboard } = await until(
      () => ask(QUERIES.aroundMe),
      (answer) => answer.leaderboard.aroundMe !== null,
    );
    variables.after = leaderboard.aroundMe!.pageInfo.endCursor;
    const unsolved = slugs.slice(SUBMISSIONS);
    const solveNext = () => solve(stage, member, unsolved.shift()!);
    return { name: String(rows), board, rows, commands: 0, fillMs, markMs, ask, solveNext };
  };

  const filled: Awaited<ReturnType<typeof fill>>[] = [];
  for (const [number, rows] of sizes.entries()) filled.push(await fill(rows, number));
  const boards: FilledBoard[] = [];
  // The largest first: their marks take longest.
  for (const board of filled.toReversed()) boards.unshift(await enter(board));

  const measure = async (times: number, run: (board: FilledBoard) => Promise<unknown>) => {
    for (const board of boards) board.commands = 0;
    const costs = await takeTurns(boards, times, async (board) => {
      const before = commands.length;
      const startedAt = performance.now();
      await run(board);
      const tookMs = performance.now() - startedAt;
      const own = causedByRequests(commands.slice(before)).filter(({ database }) => database === 'leetcord_contests');
      board.commands += own.filter(({ collection }) => collection === 'scores' || collection === 'boardMarks').length;
      return tookMs;
    });
    const smallestMs = medianOf(costs, boards[0]!.name);
    return boards.map(({ name, rows, commands: sent }) => {
      const ms = medianOf(costs, name);
      const ratio = (ms / smallestMs).toFixed(2);
      return {
        figure: `${rows} rows`,
        value: `${(sent / times).toFixed(1)} commands on boards, ${ms.toFixed(1)} ms, ${ratio} of the smallest`,
        aim: '1.5',
      };
    });
  };

  for (const [name, query] of Object.entries(QUERIES)) {
    for (const { ask } of boards) for (let count = 0; count < WARM_UP; count += 1) await ask(query);
    printFigures(name, await measure(REQUESTS, ({ ask }) => ask(query)));
  }
  printFigures('recordSubmission', await measure(SUBMISSIONS, ({ solveNext }) => solveNext()));

  for (const { board, rows, fillMs, markMs } of boards) {
    const { marks = [] } = (await boardMarks.find(board)) ?? {};
    const own = await db.collection<Score>('scores').findOne({ board, points: { $gt: 1, $lt: AHEAD_POINTS } });
    const order = own?.order ?? '';
    const mark = marks.findLast((one) => one.order <= order);
    const passed = await scores.count(board, { from: mark?.order, before: order });
    printFigures(`A board of ${rows} rows`, [
      { figure: 'rows that the count of a rank passes', value: String(passed), aim: '2000 at most' },
      { figure: 'marks', value: `${marks.length}, made in ${(markMs / 1_000).toFixed(1)} s` },
      { figure: 'rows put in place', value: `in ${(fillMs / 1_000).toFixed(1)} s` },
    ]);
  }
  await client.close();
}
