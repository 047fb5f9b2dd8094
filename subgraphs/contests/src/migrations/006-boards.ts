import type { Migration } from '@leetcord/kit/mongo/migrations';
import type { Collection } from 'mongodb';

interface Submission {
  _id: string;
  userId: string;
  submittedAt: Date;
  state: string;
  verdict: string;
  awards: { communityId: string; points: number }[];
  voidIn?: string[];
  problem?: { difficulty: string; tags: string[] };
}

interface Tally {
  points: number;
  solved: number;
  lastScoredAt: Date;
}

interface State extends Tally {
  day: string;
  before: Tally | null;
}

interface Row extends Tally {
  _id: string;
  board: string;
  userId: string;
  state: State;
  order: string;
  cells: [];
}

const WRITES_AT_ONCE = 100;

/**
 * Boards of seasons, topics and difficulties are new, and rows know what they had before their last day. All follows from what counts, so the rows of
 * communities are made anew from it.
 */
export const makeBoards: Migration = async ({ db }) => {
  const submissions = db.collection<Submission>('submissions');
  const bans = db.collection<{ _id: string; userId: string; communityId: string }>('bans');
  const scores = db.collection<Row>('scores');
  for (let after = ''; ;) {
    const next = await submissions.findOne(
      { userId: { $gt: after } },
      { sort: { userId: 1 }, projection: { userId: 1 } },
    );
    if (next === null) return;
    const { userId } = next;
    const made = await submissions.find({ userId, state: 'CONFIRMED', verdict: 'ACCEPTED' }).toArray();
    const bannedIn = new Set((await bans.find({ userId }).toArray()).map(({ communityId }) => communityId));
    await writeRows(scores, userId, statesOf(made, bannedIn));
    after = userId;
  }
};

function statesOf(submissions: readonly Submission[], bannedIn: ReadonlySet<string>): Map<string, State> {
  const states = new Map<string, State>();
  // From the earliest on, so that no day comes after a later one.
  const inOrder = submissions.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  for (const { submittedAt, awards, voidIn = [], problem } of inOrder) {
    for (const { communityId, points } of awards) {
      if (points === 0 || bannedIn.has(communityId) || voidIn.includes(communityId)) continue;
      for (const board of boardsOf(communityId, submittedAt, problem)) {
        states.set(board, added(states.get(board), points, submittedAt));
      }
    }
  }
  return states;
}

function added(state: State | undefined, points: number, lastScoredAt: Date): State {
  const day = lastScoredAt.toISOString().slice(0, 'yyyy-mm-dd'.length);
  if (state === undefined) return { points, solved: 1, lastScoredAt, day, before: null };
  const before =
    state.day === day ? state.before : { points: state.points, solved: state.solved, lastScoredAt: state.lastScoredAt };
  return { points: state.points + points, solved: state.solved + 1, lastScoredAt, day, before };
}

function boardsOf(communityId: string, at: Date, problem: Submission['problem']): string[] {
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const iso = at.toISOString();
  const day = iso.slice(0, 'yyyy-mm-dd'.length);
  const season = `${communityId}:SEASON:${year}-Q${Math.floor(month / 3) + 1}`;
  const allTime = `${communityId}:ALL_TIME`;
  const subjects =
    problem === undefined
      ? []
      : [`difficulty:${problem.difficulty}`, ...[...new Set(problem.tags)].map((tag) => `topic:${tag}`)];
  return [
    `${communityId}:DAY:${day}`,
    `${communityId}:WEEK:${weekOf(at)}`,
    `${communityId}:MONTH:${iso.slice(0, 'yyyy-mm'.length)}`,
    season,
    allTime,
    ...subjects.flatMap((subject) => [`${season}#${subject}`, `${allTime}#${subject}`]),
  ];
}

/** By ISO 8601: the week of the year that has its Thursday. */
function weekOf(at: Date): string {
  const thursday = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() - ((thursday.getUTCDay() + 6) % 7) + 3);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0)) / (7 * 24 * 3_600_000));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

async function writeRows(scores: Collection<Row>, userId: string, states: ReadonlyMap<string, State>): Promise<void> {
  const writes = [...states].map(([board, state]) => {
    const { points, solved, lastScoredAt } = state;
    const high = String(999_999_999 - points).padStart(9, '0');
    const order = `${high}.${String(lastScoredAt.getTime()).padStart(15, '0')}`;
    const replacement = { board, userId, state, points, solved, lastScoredAt, order, cells: [] as [] };
    return { replaceOne: { filter: { _id: `${board}|${userId}` }, replacement, upsert: true } };
  });
  for (let start = 0; start < writes.length; start += WRITES_AT_ONCE) {
    await scores.bulkWrite(writes.slice(start, start + WRITES_AT_ONCE));
  }
}
