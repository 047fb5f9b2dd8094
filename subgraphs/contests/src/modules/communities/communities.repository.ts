import { keyset } from '@leetcord/kit/mongo/keyset';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Collection, Db, Filter, UpdateFilter } from 'mongodb';
import { settleUpsert, type Transaction } from '../../transaction.ts';
import { DEFAULT_TIME_ZONE } from '../calendar/time-zone.ts';
import type { DatedRules } from '../scoring/scoring-rules.ts';
import type { DatedZone } from '../scoring/windows.ts';
import type { Destination, NotificationKind } from './destinations.ts';
import { quietUntil, type QuietHours } from './quiet-hours.ts';

/** Of a community that has chosen nothing else. */
const DEFAULT_REMINDER_MINUTES = 15;
/** How many communities are read in one command where all are. */
const READ_AT_ONCE = 100;

export type Visibility = 'PUBLIC' | 'PRIVATE';

/** When a community is told of its week, by its clocks. */
export interface DigestTime {
  /** 1 is Monday. */
  weekday: number;
  /** Such as 09:00. */
  time: string;
}

/** A group that practises together: a Discord server. */
export interface Community {
  _id: string;
  discordGuildId: string;
  name: string;
  visibility: Visibility;
  /** Where its news go: none until somebody chooses. */
  destinations: Destination[];
  createdAt: Date;
  /** Missing until a moderator has set one. */
  timeZone?: string;
  /** A BCP 47 tag; null for that of its Discord server, missing until a moderator has chosen. */
  language?: string | null;
  /** How many minutes before their start members are reminded of its contests; null for never, missing until a moderator has chosen. */
  reminderMinutes?: number | null;
  /** Missing where its news waits at no time of the day. */
  quietHours?: QuietHours;
  /** How many solves are posted singly in ten minutes, in each channel; null for all, missing until a moderator has chosen. */
  gatherAfter?: number | null;
  /** When it is told of its week; missing until a moderator has chosen. */
  digestTime?: DigestTime;
  /** When the week began of which it was told last, or was not to be told. */
  digestOf?: Date;
  /** The scoring rules that it has had, oldest first; missing while it has chosen none. */
  scoring?: DatedRules[];
  /** The time zones of its boards, oldest first; missing while they have always been in UTC. */
  boardZones?: DatedZone[];
  /** How many missed days a month streaks have survived, oldest first; missing while it has chosen none. */
  streakFreezes?: { perMonth: number; since: Date }[];
  /** Since when its Discord server is gone, or without the bot. Absent while it is open. */
  closedAt?: Date;
}

/** By what a community's boards count. */
export type BoardRules = Pick<Community, 'scoring' | 'boardZones'>;

/** Whether anyone may see it: a closed community is for its members only. */
export const isForAnyone = ({ visibility, closedAt }: Community): boolean =>
  visibility === 'PUBLIC' && closedAt === undefined;

/** The time zone in which its people write times. */
export const timeZoneOf = ({ timeZone = DEFAULT_TIME_ZONE }: Community): string => timeZone;

/** The time zone that was chosen last for its boards. */
export const boardTimeZoneOf = ({ boardZones }: Community): string => boardZones?.at(-1)?.timeZone ?? DEFAULT_TIME_ZONE;

export const reminderMinutesOf = ({ reminderMinutes = DEFAULT_REMINDER_MINUTES }: Community): number | null =>
  reminderMinutes;

/** In a community that has chosen nothing else. */
const DEFAULT_GATHER_AFTER = 20;
export const gatherAfterOf = ({ gatherAfter = DEFAULT_GATHER_AFTER }: Community): number | null => gatherAfter;

/** When the community's quiet hours end; null outside them. */
export const quietUntilIn = (community: Community, now: Date): Date | null =>
  community.quietHours === undefined ? null : quietUntil(community.quietHours, timeZoneOf(community), now);

/** As stored. */
interface StoredCommunity extends Community {
  /** Rises with each change of who owns the community, so that of two such changes at once one waits for the other. */
  ownerChanges?: number;
  /** Rises with each contest of it that is rated, so that one is after the other. */
  ratedContests?: number;
}

/** The communities. A unique index gives each Discord server one. */
export class CommunitiesRepository {
  readonly #communities: Collection<StoredCommunity>;

  constructor(db: Db) {
    this.#communities = db.collection('communities');
  }

  async ensureIndexes(): Promise<void> {
    await this.#communities.createIndexes([
      { key: { discordGuildId: 1 }, unique: true },
      { key: { closedAt: 1 }, sparse: true },
      { key: { 'destinations.kind': 1, _id: 1 } },
    ]);
  }

  /** About how many there are, which costs nothing. */
  estimateCount(): Promise<number> {
    return this.#communities.estimatedDocumentCount();
  }

  find(id: string, tx?: Transaction): Promise<Community | null> {
    return this.#communities.findOne({ _id: id }, { session: tx });
  }

  /** The communities with these ids, in one command and any order. */
  findMany(ids: readonly string[]): Promise<Community[]> {
    return this.#communities.find({ _id: { $in: [...ids] } }).toArray();
  }

  findByDiscordGuild(discordGuildId: string): Promise<Community | null> {
    return this.#communities.findOne({ discordGuildId });
  }

  /** The communities that are not closed, one more than the page where there is one; oldest first. */
  open(request: PageRequest): Promise<Community[]> {
    const { filter, sort, limit } = keyset('_id', 'ascending', request);
    return this.#communities
      .find({ closedAt: { $exists: false }, ...filter })
      .sort(sort)
      .limit(limit)
      .toArray();
  }

  /** The communities that were made last, newest first. */
  newest(limit: number): Promise<Community[]> {
    return this.#communities.find().sort({ _id: -1 }).limit(limit).toArray();
  }

  /** The next of the open communities that get a kind of news, by their ids. */
  toldOf(kind: NotificationKind, { after, limit }: { after: string; limit: number }): Promise<Community[]> {
    return this.#communities
      .find({ ...isTold(kind), _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** All of them, so many in a command. */
  async *allToldOf(kind: NotificationKind): AsyncGenerator<Community[]> {
    let after = '';
    for (;;) {
      const page = await this.toldOf(kind, { after, limit: READ_AT_ONCE });
      yield page;
      if (page.length < READ_AT_ONCE) return;
      after = page.at(-1)!._id;
    }
  }

  async isAnyToldOf(kind: NotificationKind): Promise<boolean> {
    return (await this.toldOf(kind, { after: '', limit: 1 })).length > 0;
  }

  /** Of these communities, the open ones that get a kind of news. */
  async thoseToldOf(kind: NotificationKind, ids: readonly string[]): Promise<string[]> {
    const told = { ...isTold(kind), _id: { $in: [...ids] } };
    return (await this.#communities.find(told, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
  }

  /** The communities that are closed. */
  closed(): Promise<Community[]> {
    return this.#communities.find({ closedAt: { $exists: true } }).toArray();
  }

  /** Closes the community of a Discord server, unless it is closed. Null when there is none. */
  async close(discordGuildId: string, closedAt: Date, tx: Transaction): Promise<Community | null> {
    return this.#communities.findOneAndUpdate(
      { discordGuildId },
      { $min: { closedAt } },
      { returnDocument: 'after', session: tx },
    );
  }

  /** Takes its Discord server from a community that has been closed since a moment or longer. False when it has opened again. */
  async release(id: string, closedBy: Date): Promise<boolean> {
    const released = { $set: { discordGuildId: `released-${id}` } };
    const { matchedCount } = await this.#communities.updateOne({ _id: id, closedAt: { $lte: closedBy } }, released);
    return matchedCount === 1;
  }

  async remove(id: string): Promise<void> {
    await this.#communities.deleteOne({ _id: id });
  }

  /** Makes the community of a Discord server, or gives the one that is there its present name, and opens it again where it was closed. */
  register({ discordGuildId, name, ...atFirst }: Omit<Community, 'closedAt'>): Promise<Community> {
    const update = { $set: { name }, $unset: { closedAt: 1 as const }, $setOnInsert: atFirst };
    return settleUpsert(() => this.#update({ discordGuildId }, update, { upsert: true }));
  }

  async setDestinations(id: string, destinations: readonly Destination[], tx: Transaction): Promise<void> {
    await this.#communities.updateOne({ _id: id }, { $set: { destinations: [...destinations] } }, { session: tx });
  }

  /** Notes that a community is told of a week, or is not to be. */
  async noteDigest(id: string, digestOf: Date, tx: Transaction): Promise<void> {
    await this.#communities.updateOne({ _id: id }, { $set: { digestOf } }, { session: tx });
  }

  /** Null when there is no such community. */
  setDigestTime(id: string, digestTime: DigestTime): Promise<Community | null> {
    return this.#update({ _id: id }, { $set: { digestTime } });
  }

  /** The scoring rules and the time zones of boards that these communities have had, of those that have chosen any; in one command. */
  async rulesOf(ids: readonly string[], tx: Transaction): Promise<Map<string, BoardRules>> {
    if (ids.length === 0) return new Map();
    const projection = { scoring: 1, boardZones: 1 };
    const found = await this.#communities.find({ _id: { $in: [...ids] } }, { session: tx, projection }).toArray();
    return new Map(found.map(({ _id, ...rules }) => [_id, rules]));
  }

  /** Adds scoring rules to those that a community has had. Null when there is no such community. */
  addScoring(id: string, rules: DatedRules, session: Transaction): Promise<Community | null> {
    const added = { $push: { scoring: rules } };
    return this.#communities.findOneAndUpdate({ _id: id }, added, { session, returnDocument: 'after' });
  }

  async setStreakFreezes(id: string, streakFreezes: Community['streakFreezes'], session: Transaction): Promise<void> {
    await this.#communities.updateOne({ _id: id }, { $set: { streakFreezes } }, { session });
  }

  /** Null when there is no such community. */
  setVisibility(id: string, visibility: Visibility): Promise<Community | null> {
    return this.#update({ _id: id }, { $set: { visibility } });
  }

  /** Null when there is no such community. */
  setReminder(id: string, reminderMinutes: number | null, session: Transaction): Promise<Community | null> {
    const set = { $set: { reminderMinutes } };
    return this.#communities.findOneAndUpdate({ _id: id }, set, { session, returnDocument: 'after' });
  }

  /** Null when there is no such community. */
  setTimeZone(
    id: string,
    zones: Required<Pick<Community, 'timeZone'>> & Pick<Community, 'boardZones'>,
  ): Promise<Community | null> {
    return this.#update({ _id: id }, { $set: zones });
  }

  /** Null when there is no such community. */
  setLanguage(id: string, language: string | null): Promise<Community | null> {
    return this.#update({ _id: id }, { $set: { language } });
  }

  /** Null when there is no such community. */
  setQuietHours(id: string, quietHours: QuietHours | null): Promise<Community | null> {
    return this.#update({ _id: id }, quietHours === null ? { $unset: { quietHours: 1 } } : { $set: { quietHours } });
  }

  /** Null when there is no such community. */
  setGatherAfter(id: string, gatherAfter: number | null): Promise<Community | null> {
    return this.#update({ _id: id }, { $set: { gatherAfter } });
  }

  /** For a transaction that may change who owns the community: of two at once, one runs again after the other. */
  async lockOwners(id: string, tx: Transaction): Promise<void> {
    await this.#communities.updateOne({ _id: id }, { $inc: { ownerChanges: 1 } }, { session: tx });
  }

  /** For a transaction that rates one of its contests: of two at once, one runs again after the other. */
  async lockRatings(id: string, tx: Transaction): Promise<void> {
    await this.#communities.updateOne({ _id: id }, { $inc: { ratedContests: 1 } }, { session: tx });
  }

  #update(
    filter: Filter<StoredCommunity>,
    update: UpdateFilter<StoredCommunity>,
    { upsert = false } = {},
  ): Promise<Community | null> {
    return this.#communities.findOneAndUpdate(filter, update, { upsert, returnDocument: 'after' });
  }
}

const isTold = (kind: NotificationKind) => ({ 'destinations.kind': kind, closedAt: { $exists: false } });
