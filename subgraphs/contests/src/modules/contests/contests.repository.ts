import { keyset } from '@leetcord/kit/mongo/keyset';
import type { Collection, Db, Filter } from 'mongodb';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Transaction } from '../../transaction.ts';
import type { FormatName } from '../formats/registry.ts';
import { latestFinalAt, type ContestState, type ContestTimes } from './contest-state.ts';
import type { ContestDuel } from './contest-duel.ts';
import type { PickerSlot } from './problem-choice.input.ts';

/** How a contest's problems were chosen; the picker's as it was asked, a round by its slug. */
export type ProblemChoice =
  | { kind: 'ANY' | 'MATCHING' | 'BY_HAND' }
  | { kind: 'PICKER'; seed: string; slots: PickerSlot[] }
  | { kind: 'ROUND'; round: string };

/** Who takes part: every member, who has joined, or who was invited and has joined. */
export const CONTEST_ENTRIES = ['EVERYBODY', 'JOIN', 'INVITE'] as const;
export type ContestEntry = (typeof CONTEST_ENTRIES)[number];

export interface Contest extends ContestTimes {
  _id: string;
  communityId: string;
  title: string;
  format: FormatName;
  /** The settings of its format, as it takes them. */
  config: unknown;
  /** Missing in those of earlier versions, in which any problem counts. */
  choice?: ProblemChoice;
  /** Rises with each change of what was planned; missing before the first. */
  version?: number;
  /** The keys of the last changes: one that is repeated changes nothing. */
  changeKeys?: string[];
  createdAt: Date;
  /** Who planned it: a user, or somebody whom the bot knows and LeetCord does not. Neither once they are forgotten. */
  createdByUserId?: string;
  createdByDiscordUserId?: string;
  /** Unique in the community. */
  idempotencyKey: string;
  /** By which a community's contests are listed: start, then id. */
  listKey: string;
  /** What the event log has of it, or need not have of a cancelled one. Once it has the finish, nothing moves the standings. */
  announced: { start: boolean; end?: boolean; finish: boolean };
  /** The problems of which it was told who was first to solve them, each as often as that was told. */
  firstsTold?: string[];
  /** When its reminder is due; null once that is done, and where it was planned later than that. */
  remindAt?: Date | null;
  /** The start of the last reminder. */
  remindedOf?: Date;
  /** When a moderator cancelled it, or its community closed, before its end. */
  cancelledAt?: Date;
  /** Why a moderator did. */
  cancelReason?: string;
  /** Rises with changes that must not overlook each other, nor the finish: of two at once one runs again. */
  changes?: number;
  /** Who takes part; everybody when missing. */
  entry?: ContestEntry;
  /** The users whose rows moderators have taken out, first one first. */
  disqualified?: string[];
  /** When its format had nothing left to decide. Then `endsAt` and `finalAt` follow that. */
  decidedAt?: Date | null;
  /** When it would have ended, and been final, if it had not been decided; missing where it was not. */
  plannedEndsAt?: Date;
  plannedFinalAt?: Date;
  /** From when on the standings are shown as they were then; neither here nor null without a freeze. */
  freezesAt?: Date | null;
  /** It has other moments than before, and nobody has scheduled these yet. */
  isUnscheduled?: true;
  /** Its standings, as they are, and what was before it are in the ratings; missing while one of the two is not. */
  isRated?: true;
  /** Of a contest between two who duel; missing in all others. */
  duel?: ContestDuel;
  /** A duel is final, and that is not told: it is once it is rated. */
  isResultUntold?: true;
}

export const entryOf = ({ entry = 'EVERYBODY' }: Pick<Contest, 'entry'>): ContestEntry => entry;

export const CONTEST_LIST_KEY_PATTERN = /^\d{15}\.[0-9a-f]{32}$/;
const TIME_DIGITS = 15;
export const contestListKey = (startsAt: Date, id: string): string =>
  `${String(startsAt.getTime()).padStart(TIME_DIGITS, '0')}.${id}`;

/**
 * The list keys of duels, which sort after those of all other contests: lists of contests end before them. There may be many more duels than contests.
 */
const DUEL_KEYS = 'duel.';
export const duelListKey = (startsAt: Date, id: string): string => DUEL_KEYS + contestListKey(startsAt, id);
const NO_DUEL = { listKey: { $lt: DUEL_KEYS } };

/** How long what is done within LeetCode's second of a moment may still come. */
const SECOND_MS = 1_000;

export const plannedEnd = ({ endsAt, plannedEndsAt = endsAt }: Pick<Contest, 'endsAt' | 'plannedEndsAt'>): Date =>
  plannedEndsAt;

const plannedFinal = ({ endsAt, finalAt, ...contest }: Contest): Date =>
  // Missing in those that an earlier version decided.
  contest.plannedFinalAt ??
  new Date(plannedEnd({ endsAt, ...contest }).getTime() + finalAt.getTime() - endsAt.getTime());

/**
 * The moments of a contest that was decided, or is not any more. What ends earlier settles earlier; so long from now on at least, since
 * until now everybody took it to be running.
 */
function momentsWhen(decidedAt: Date | null, contest: Contest, now: Date) {
  const planned = { plannedEndsAt: plannedEnd(contest), plannedFinalAt: plannedFinal(contest) };
  const { plannedEndsAt: end, plannedFinalAt: final } = planned;
  if (decidedAt === null) return { ...planned, decidedAt, endsAt: end, finalAt: final };
  const endsAt = new Date(Math.min(decidedAt.getTime() + SECOND_MS, end.getTime()));
  const settleMs = final.getTime() - end.getTime();
  const finalMs = Math.max(endsAt.getTime(), now.getTime()) + settleMs;
  return { ...planned, decidedAt, endsAt, finalAt: new Date(Math.min(finalMs, final.getTime())) };
}

/** Final contests that are to be rated, or no more: cancelled ones too. */
const UNRATED: Filter<Contest> = { 'announced.finish': true, isRated: { $exists: false } };

const inState = (state: ContestState, now: Date): Filter<Contest> => ({
  cancelledAt: { $exists: state === 'CANCELLED' },
  ...inTime(state, now),
});

const inTime = (state: ContestState, now: Date): Filter<Contest> => {
  switch (state) {
    case 'SCHEDULED':
      return { startsAt: { $gt: now } };
    case 'RUNNING':
      return { startsAt: { $lte: now }, endsAt: { $gt: now } };
    case 'SETTLING':
      return { endsAt: { $lte: now }, finalAt: { $gt: latestFinalAt(now) }, 'announced.finish': false };
    case 'FINAL':
      return { $or: [{ 'announced.finish': true }, { finalAt: { $lte: latestFinalAt(now) } }] };
    case 'CANCELLED':
      return {};
  }
};

/** Somebody who plans contests: a user, with the Discord accounts by which they did. */
export interface Creator {
  userId: string;
  discordUserIds: readonly string[];
}

const madeBy = ({ userId, discordUserIds }: Creator): Filter<Contest> => ({
  $or: [{ createdByUserId: userId }, { createdByDiscordUserId: { $in: [...discordUserIds] } }],
});

export class ContestsRepository {
  readonly #contests: Collection<Contest>;

  constructor(db: Db) {
    this.#contests = db.collection('contests');
  }

  async ensureIndexes(): Promise<void> {
    await this.#contests.createIndexes([
      { key: { communityId: 1, idempotencyKey: 1 }, unique: true },
      { key: { communityId: 1, listKey: -1 } },
      { key: { 'announced.finish': 1, finalAt: 1 } },
      { key: { 'announced.start': 1, startsAt: 1 } },
      // Of the many that a community had, few are not final: each submission that counts looks for these.
      { key: { communityId: 1, 'announced.finish': 1, listKey: 1 } },
      { key: { isUnscheduled: 1 }, sparse: true },
      { key: { createdByUserId: 1 } },
      { key: { createdByDiscordUserId: 1 } },
      { key: { disqualified: 1 }, sparse: true },
      { key: { 'announced.finish': 1, isRated: 1 } },
      { key: { isResultUntold: 1 }, sparse: true },
    ]);
  }

  /** The contests with these ids, in one command and any order. */
  findMany(ids: readonly string[], tx?: Transaction): Promise<Contest[]> {
    return this.#contests.find({ _id: { $in: [...ids] } }, { session: tx }).toArray();
  }

  find(id: string, tx?: Transaction): Promise<Contest | null> {
    return this.#contests.findOne({ _id: id }, { session: tx });
  }

  findByKey(communityId: string, idempotencyKey: string, tx?: Transaction): Promise<Contest | null> {
    return this.#contests.findOne({ communityId, idempotencyKey }, { session: tx });
  }

  /** The contests that were planned with these keys, in one command and any order. */
  findByKeys(communityId: string, keys: readonly string[]): Promise<Contest[]> {
    return this.#contests.find({ communityId, idempotencyKey: { $in: [...keys] } }).toArray();
  }

  /** Inserts. Fails with a duplicate key where another one was planned with its key at the same moment. */
  async insert(contest: Contest, tx: Transaction): Promise<void> {
    await this.#contests.insertOne(contest, { session: tx });
  }

  /** One contest more than the page, where there is one; latest start first. Without duels. */
  page(
    communityId: string,
    request: PageRequest,
    { states, now }: { states: readonly ContestState[] | null; now: Date },
  ): Promise<Contest[]> {
    const { filter: range, sort, limit } = keyset('listKey', 'descending', request);
    const filter: Filter<Contest> = {
      communityId,
      listKey: { ...NO_DUEL.listKey, ...range['listKey'] },
      ...(states !== null && { $or: states.map((state) => inState(state, now)) }),
    };
    return this.#contests.find(filter).sort(sort).limit(limit).toArray();
  }

  /** The contests of these communities whose standings a submission moves that is confirmed now, earliest start first. */
  takingIn(
    communityIds: readonly string[],
    { submittedAt, latestStart, finalAfter }: { submittedAt: Date; latestStart: Date; finalAfter: Date },
    tx?: Transaction,
  ): Promise<Contest[]> {
    return this.#contests
      .find(
        {
          communityId: { $in: [...communityIds] },
          startsAt: { $lte: latestStart },
          $or: [{ endsAt: { $gt: submittedAt } }, { plannedEndsAt: { $gt: submittedAt } }],
          finalAt: { $gt: finalAfter },
          'announced.finish': false,
        },
        { session: tx },
      )
      .sort({ listKey: 1 })
      .toArray();
  }

  /** Takes out of all contests that these made them. */
  async forgetCreator(creator: Creator): Promise<void> {
    const creators = { createdByUserId: 1, createdByDiscordUserId: 1 } as const;
    await this.#contests.updateMany(madeBy(creator), { $unset: creators });
  }

  /** Makes another user the one who planned what a user did. */
  async changeCreator(fromUserId: string, toUserId: string, tx: Transaction): Promise<void> {
    const by = { createdByUserId: fromUserId };
    await this.#contests.updateMany(by, { $set: { createdByUserId: toUserId } }, { session: tx });
  }

  /** The contests that somebody planned, first planned first. */
  plannedBy(creator: Creator): Promise<Contest[]> {
    return this.#contests.find(madeBy(creator)).sort({ createdAt: 1 }).toArray();
  }

  /** How many contests of a community are not final, without duels. */
  countOpen(communityId: string): Promise<number> {
    return this.#contests.countDocuments({ communityId, 'announced.finish': false, ...NO_DUEL });
  }

  /** The contests whose finish is not announced. */
  unannounced(): Promise<Contest[]> {
    return this.#contests.find({ 'announced.finish': false }).toArray();
  }

  /** The contests that were announced, or announced as final, though that comes after this moment. */
  async announcedTooEarly(latest: Date): Promise<Contest[]> {
    const found = await Promise.all([
      this.#contests.find({ 'announced.finish': true, finalAt: { $gt: latest } }).toArray(),
      this.#contests.find({ 'announced.start': true, startsAt: { $gt: latest } }).toArray(),
    ]);
    return found.flat().filter(({ cancelledAt }) => cancelledAt === undefined);
  }

  /** The contests that have started by the event log, and are neither final nor cancelled. Without duels. */
  async running(): Promise<Contest[]> {
    const running = { 'announced.finish': false, 'announced.start': true, cancelledAt: { $exists: false } };
    return (await this.#contests.find(running).toArray()).filter(({ duel }) => duel === undefined);
  }

  /** Cancels the contests of these communities that are planned or running. */
  async cancelOpen(communityIds: readonly string[], now: Date, tx: Transaction): Promise<void> {
    const open = { communityId: { $in: [...communityIds] }, 'announced.finish': false, endsAt: { $gt: now } };
    const cancelled = { cancelledAt: now, announced: { start: true, finish: true } };
    await this.#contests.updateMany(open, { $set: cancelled }, { session: tx });
  }

  /** The ids of a community's contests. */
  async idsOf(communityId: string): Promise<string[]> {
    const found = await this.#contests.find({ communityId }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#contests.deleteMany({ communityId });
  }

  /** For a transaction that moves these contests and appends no event: it does not run beside one that finishes or moves them. */
  async noteChange(ids: readonly string[], tx: Transaction): Promise<void> {
    const change = { $inc: { changes: 1 }, $unset: { isRated: 1 } } as const;
    await this.#contests.updateMany({ _id: { $in: [...ids] } }, change, { session: tx });
  }

  /** The same for all contests of a community that are not final. */
  async noteChangeIn(communityId: string, tx: Transaction): Promise<void> {
    const open = { communityId, 'announced.finish': false };
    await this.#contests.updateMany(open, { $inc: { changes: 1 } }, { session: tx });
  }

  /**
   * Keeps when a contest was decided, or that it is not: it ends then, or as planned. Once its last moment has passed it stays ended, whether
   * or not its finish is announced. Does not run beside what else moves the contest.
   */
  async setDecided(
    id: string,
    { decidedAt, now }: { decidedAt: Date | null; now: Date },
    tx: Transaction,
  ): Promise<void> {
    const contest = await this.find(id, tx);
    if (contest === null) return;
    const isSame = (contest.decidedAt?.getTime() ?? null) === (decidedAt?.getTime() ?? null);
    const isOver = contest.announced.finish || contest.finalAt <= now;
    const changes = (contest.changes ?? 0) + 1;
    const times = momentsWhen(decidedAt, contest, now);
    // It has not ended for good: its end is told when it comes.
    const announced = { ...contest.announced, end: contest.announced.end === true && times.endsAt <= now };
    const moments = { ...times, announced, isUnscheduled: true as const };
    const set = { changes, ...(!isSame && !isOver && moments) };
    await this.#contests.updateOne({ _id: id }, { $set: set, $unset: { isRated: 1 } }, { session: tx });
  }

  /** Changes what was planned. */
  async change(id: string, set: Partial<Contest>, tx: Transaction): Promise<void> {
    await this.#contests.updateOne({ _id: id }, { $set: set }, { session: tx });
  }

  /** The contests whose moments nobody has scheduled yet. */
  unscheduled(): Promise<Contest[]> {
    return this.#contests.find({ isUnscheduled: true }).toArray();
  }

  /** Notes that these moments of a contest are scheduled, unless it has others by now. */
  async noteScheduled({ _id, startsAt, endsAt, remindAt = null }: Contest): Promise<void> {
    await this.#contests.updateOne({ _id, startsAt, endsAt, remindAt }, { $unset: { isUnscheduled: 1 } });
  }

  /** The contests of a community that are yet to start. */
  plannedIn(communityId: string, now: Date, tx: Transaction): Promise<Contest[]> {
    const planned = { communityId, 'announced.start': false, ...inState('SCHEDULED', now) };
    return this.#contests.find(planned, { session: tx }).toArray();
  }

  /** The contests of a community that start last, other than this one. Without duels. */
  latest(communityId: string, { count, exceptId }: { count: number; exceptId: string | null }): Promise<Contest[]> {
    const others = { communityId, ...NO_DUEL, ...(exceptId !== null && { _id: { $ne: exceptId } }) };
    return this.#contests.find(others).sort({ listKey: -1 }).limit(count).toArray();
  }

  /** Takes a user's row out, or lets it back in. Gives whether that was not so before; null for a contest that is gone. */
  async setDisqualified(
    id: string,
    userId: string,
    { isDisqualified }: { isDisqualified: boolean },
    tx: Transaction,
  ): Promise<{ isNew: boolean } | null> {
    const before = await this.#contests.findOne({ _id: id }, { session: tx });
    if (before === null) return null;
    const update = isDisqualified ? { $addToSet: { disqualified: userId } } : { $pull: { disqualified: userId } };
    await this.#contests.updateOne({ _id: id }, update, { session: tx });
    return { isNew: (before.disqualified?.includes(userId) ?? false) !== isDisqualified };
  }

  /** The contests from which a user is disqualified. */
  disqualifying(userId: string, tx?: Transaction): Promise<Contest[]> {
    return this.#contests.find({ disqualified: userId }, { session: tx }).sort({ listKey: 1 }).toArray();
  }

  /** The duels that are final and in the ratings, of which that is not told. */
  ratedUntold(): Promise<Contest[]> {
    return this.#contests.find({ isResultUntold: true, isRated: true }).toArray();
  }

  async noteResultTold(id: string, tx: Transaction): Promise<void> {
    await this.#contests.updateOne({ _id: id }, { $unset: { isResultUntold: 1 } }, { session: tx });
  }

  async setAnnounced(
    id: string,
    set: Pick<Contest, 'announced' | 'remindAt' | 'remindedOf' | 'isResultUntold'>,
    tx: Transaction,
  ): Promise<void> {
    await this.#contests.updateOne({ _id: id }, { $set: set }, { session: tx });
  }

  async isAnyUnrated(): Promise<boolean> {
    return (await this.#contests.findOne(UNRATED, { projection: { _id: 1 } })) !== null;
  }

  communitiesToRate(): Promise<string[]> {
    return this.#contests.distinct('communityId', UNRATED);
  }

  /** The contest of a community that has to be rated next: the one that ended first. */
  firstUnrated(communityId: string): Promise<Contest | null> {
    return this.#contests.findOne({ communityId, ...UNRATED }, { sort: { endsAt: 1, _id: 1 } });
  }

  async setRated(id: string, tx: Transaction): Promise<void> {
    await this.#contests.updateOne({ _id: id }, { $set: { isRated: true } }, { session: tx });
  }

  /** Has the contests of a community that ended at this moment or later rated again. */
  async unrateSince(communityId: string, endedAt: Date, tx: Transaction): Promise<void> {
    const later = { communityId, endsAt: { $gt: new Date(endedAt.getTime() - 1) }, isRated: true } as const;
    await this.#contests.updateMany(later, { $unset: { isRated: 1 } }, { session: tx });
  }

  /** The final contests of a community from which its ratings follow, in any order. */
  ratedIn(communityId: string, tx: Transaction): Promise<Contest[]> {
    const rated = { communityId, 'announced.finish': true, cancelledAt: { $exists: false } };
    return this.#contests.find(rated, { session: tx }).toArray();
  }

  /** The communities that have contests. */
  communityIds(): Promise<string[]> {
    return this.#contests.distinct('communityId', {});
  }
}
