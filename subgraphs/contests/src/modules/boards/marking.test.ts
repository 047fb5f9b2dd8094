import { randomUUID } from 'node:crypto';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { MongoClient, type Db } from 'mongodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillBoard, type FilledRow } from '../../testing/fill-board.ts';
import { boardCursorKey } from '../scoring/ranking.ts';
import { BoardMarksRepository } from './board-marks.repository.ts';
import { BoardRanks, EXACT_PLACES, keyBeyondPage } from './board-ranks.ts';
import { ChangedBoardsRepository } from './changed-boards.repository.ts';
import { MarkingService } from './marking.service.ts';
import { ScoresRepository, type Score } from './scores.repository.ts';

const MINUTE_MS = 60_000;
const START = new Date('2026-11-24T12:00:00Z');
/** How many rows the boards have: three stretches. */
const ROWS = 2_100;
const SHAPES = {
  'that all differ': (index: number) => ({ points: 9, second: index }),
  'of which three are equal': (index: number) => ({ points: 9, second: Math.floor(index / 3) }),
  'of which 1,300 are equal in the middle': (index: number) => ({
    points: index < 700 ? 9 : index < 2_000 ? 5 : 1,
    second: index < 700 || index >= 2_000 ? index : 0,
  }),
  'of which 1,500 are equal at the start': (index: number) => ({ points: 9, second: Math.max(0, index - 1_500) }),
  'of which 1,100 are equal at the end': (index: number) => ({ points: 9, second: Math.min(index, 1_000) }),
} satisfies Record<string, (index: number) => FilledRow>;
type Shape = keyof typeof SHAPES;
/** Its marks are the subject of most tests. */
const BOARD = idOf('that all differ');

/** Notes how many rows each count found. */
class CountingScores extends ScoresRepository {
  readonly found: number[] = [];

  override async count(...args: Parameters<ScoresRepository['count']>): Promise<number> {
    const rows = await super.count(...args);
    this.found.push(rows);
    return rows;
  }
}

/** Waits for reads of thousands of rows as long as it takes: no product asks for as many at once. */
let client: MongoClient;
let db: Db;
/** Stands still, so that what is made now is known. */
let now: Date;
const clock = { now: () => now };
const advance = (ms: number) => (now = new Date(now.getTime() + ms));
let scores: CountingScores;
let boardMarks: BoardMarksRepository;
beforeAll(async () => {
  client = await MongoClient.connect(mongodbUri(), { ignoreUndefined: true });
  db = client.db(`test_marking_${randomUUID().slice(0, 8)}`);
  const repositories = [ScoresRepository, BoardMarksRepository].map((Repository) => new Repository(db));
  await Promise.all([...repositories, replica().changedBoards].map((one) => one.ensureIndexes()));
  await boardOf('that all differ');
}, 120_000);
afterAll(async () => {
  await dropDatabase(db);
  await client.close();
});
beforeEach(async () => {
  // Rows stay: thousands take long to put and to delete.
  for (const name of ['boardMarks', 'changedBoards']) await db.collection(name).deleteMany({});
  now = START;
  scores = new CountingScores(db);
  boardMarks = new BoardMarksRepository(db);
});

/** What a process has: its notes of what it noted are its own. */
function replica({ markingTakesMs = 0 } = {}) {
  const changedBoards = new ChangedBoardsRepository(db, clock);
  const sources = { scores, boardMarks, changedBoards };
  let elapsed = 0;
  const elapsedMs = () => (elapsed += markingTakesMs);
  return {
    changedBoards,
    ranks: new BoardRanks(sources),
    marking: new MarkingService({ ...sources, clock, elapsedMs }),
  };
}

function idOf(shape: Shape): string {
  return `${shape}:WEEK:2026-W48`;
}
const filled = new Set<Shape>();
/** A board of 2,100 such rows, which are put once. */
async function boardOf(shape: Shape): Promise<string> {
  if (!filled.has(shape)) await fill(idOf(shape), ROWS, SHAPES[shape]);
  filled.add(shape);
  return idOf(shape);
}
const fill = (board: string, rows: number, rowAt: (index: number) => FilledRow) =>
  fillBoard(db, board, { rows, from: START, rowAt });
const marksOf = async (board: string, ranks: BoardRanks) => (await ranks.marksOf([board])).get(board);

test.each(Object.keys(SHAPES) as Shape[])(
  'ranks of 2,100 rows %s are right by the marks, and no count passes more rows than a stretch has',
  async (shape) => {
    const board = await boardOf(shape);
    const { marking, ranks } = replica();
    await marking.mark(board);
    const marks = await marksOf(board, ranks);
    expect(marks).toMatchObject({ rows: ROWS, madeAt: clock.now() });
    const orders = db.collection<Score>('scores').find({ board }, { projection: { order: 1 } });
    const all = (await orders.toArray()).map(({ order }) => order);
    const distinct = [...new Set(all)].toSorted();
    scores.found.length = 0;
    for (const order of distinct.filter((_key, index) => index % 300 < 2)) {
      const better = all.filter((other) => other < order).length;
      expect(await ranks.betterThan({ board, order }, marks)).toBe(better);
    }
    expect(Math.max(...scores.found)).toBeLessThanOrEqual(EXACT_PLACES + 2);
  },
);

test('pages from any row of a large board, in both directions, are those of the whole list, also when its marks are old', async () => {
  const board = await boardOf('of which three are equal');
  const { marking, ranks } = replica();
  await marking.mark(board);
  const marks = await marksOf(board, ranks);
  const list = await db.collection<Score>('scores').find({ board }).sort({ order: 1, userId: 1 }).toArray();
  for (const isBackward of [false, true]) {
    const until = keyBeyondPage(null, marks, { isBackward });
    const ends = await scores.page(board, { size: 5, key: null, isBackward }, until);
    const ahead = isBackward ? list.toReversed() : list;
    expect(ends.map(({ userId }) => userId)).toEqual(ahead.slice(0, 6).map(({ userId }) => userId));
  }
  for (const at of [0, 1, 999, 1_000, 1_999, list.length - 1]) {
    for (const isBackward of [false, true]) {
      const row = list[at]!;
      const beyond = isBackward ? list.slice(0, at).toReversed() : list.slice(at + 1);
      // Where many rows between two marks are gone, a page ends before it is full.
      for (const until of [keyBeyondPage(row.order, marks, { isBackward }), beyond[3]?.order]) {
        const page = await scores.page(board, { size: 5, key: boardCursorKey(row), isBackward }, until);
        expect(page.map(({ userId }) => userId)).toEqual(beyond.slice(0, 6).map(({ userId }) => userId));
      }
    }
  }
});

test('a board gets marks once somebody has counted more than 1,000 of its rows, and loses them with the rows', async () => {
  const board = 'small:WEEK:2026-W48';
  await fill(board, EXACT_PLACES + 1, (index) => ({ points: 9, second: index }));
  const { marking, ranks } = replica();
  const next = async () => {
    advance(2 * MINUTE_MS);
    expect(await marking.isDue()).toBe(true);
    await marking.markDue();
    expect(await marking.isDue()).toBe(false);
    return marksOf(board, ranks);
  };
  expect(await marking.isDue()).toBe(false);
  expect((await ranks.rowsOf([board], new Map())).get(board)).toBe(EXACT_PLACES + 1);
  expect((await next())?.rows).toBe(EXACT_PLACES + 1);
  await db.collection('scores').deleteOne({ board });
  await ranks.noteChanged([board, 'club:DAY:2026-11-23']);
  expect(await next()).toBeUndefined();
});

test('what replicas change within a minute has marks made once, after the minute, and what changes meanwhile once more', async () => {
  const [one, other] = [replica(), replica()];
  await one.marking.mark(BOARD);
  const madeAt = async () => (await marksOf(BOARD, one.ranks))?.madeAt;
  advance(2 * MINUTE_MS);
  for (const { ranks } of [one, other, one]) await ranks.noteChanged([BOARD]);
  expect(await db.collection('changedBoards').countDocuments()).toBe(1);
  // The minute is not over, or what changed in it may not be committed.
  expect(await one.marking.isDue()).toBe(false);
  advance(MINUTE_MS + 1);
  await other.ranks.noteChanged([BOARD]);
  advance(10_000);
  await one.marking.markDue();
  expect(await madeAt()).toEqual(now);
  // The note of the second minute is still there.
  advance(MINUTE_MS);
  expect(await one.marking.isDue()).toBe(true);
  await one.marking.markDue();
  expect(await madeAt()).toEqual(now);
  expect(await db.collection('changedBoards').countDocuments()).toBe(0);
});

test('marks of a board that had more rows than they reach for are further apart', async () => {
  const { marking, ranks } = replica();
  await marking.mark(BOARD);
  expect((await marksOf(BOARD, ranks))!.marks.map(({ better }) => better)).toEqual([1_000, 2_000]);
  await marking.mark(BOARD, 1_500_000);
  expect((await marksOf(BOARD, ranks))!.marks.map(({ better }) => better)).toEqual([1_500]);
});

test('marks that take long are made less often', async () => {
  // A fiftieth of ten minutes.
  const { marking, ranks } = replica({ markingTakesMs: 12_000 });
  await marking.mark(BOARD);
  const { madeAt } = (await marksOf(BOARD, ranks))!;
  await ranks.noteChanged([BOARD]);
  advance(2 * MINUTE_MS);
  await marking.markDue();
  expect((await marksOf(BOARD, ranks))!.madeAt).toEqual(madeAt);
  expect(await marking.isDue()).toBe(false);
  advance(9 * MINUTE_MS);
  await marking.markDue();
  expect((await marksOf(BOARD, ranks))!.madeAt).toEqual(clock.now());
});

test('marks of a clock that ran a day ahead are made anew when it is right again', async () => {
  const { marking, ranks } = replica();
  advance(24 * 60 * MINUTE_MS);
  await marking.mark(BOARD);
  await ranks.noteChanged([BOARD]);
  advance(-24 * 60 * MINUTE_MS);
  await marking.pullBack();
  advance(1);
  await marking.markDue();
  expect((await marksOf(BOARD, ranks))!.madeAt).toEqual(clock.now());
});
