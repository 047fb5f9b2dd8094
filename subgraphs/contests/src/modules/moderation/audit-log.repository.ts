import { keyset } from '@leetcord/kit/mongo/keyset';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { DatedRules } from '../scoring/scoring-rules.ts';

type AuditAction =
  | 'VOID_SUBMISSION'
  | 'RESTORE_SUBMISSION'
  | 'DISQUALIFY_ENTRANT'
  | 'RESTORE_ENTRANT'
  | 'BAN_MEMBER'
  | 'UNBAN_MEMBER'
  | 'SET_SCORING_RULES';

/** What a moderator did in a community, and to whom. */
export interface AuditEntry {
  /** As `newId` makes it: by it the log is in order. */
  _id: string;
  communityId: string;
  action: AuditAction;
  at: Date;
  /** Missing once the user whom it is about is forgotten: it may name them. */
  reason?: string;
  /** Who did it: a user, or somebody whom the bot knows and LeetCord does not. Neither once they are forgotten. */
  byUserId?: string;
  byDiscordUserId?: string;
  /** Whom it is about; missing for what is about nobody. */
  userId?: string;
  /** That user is forgotten. */
  isAboutForgotten?: true;
  submissionId?: string;
  contestId?: string;
  scoring?: DatedRules;
}

/** Somebody who moderates: a user, with the Discord accounts by which they did. */
interface Moderator {
  userId: string;
  discordUserIds: readonly string[];
}

export const AUDIT_ENTRY_KEY_PATTERN = /^[0-9a-f]{32}$/;

const doneBy = ({ userId, discordUserIds }: Moderator): Filter<AuditEntry> => ({
  $or: [{ byUserId: userId }, { byDiscordUserId: { $in: [...discordUserIds] } }],
});

/** What moderators did. Entries are added and stay, for as long as their community. */
export class AuditLogRepository {
  readonly #entries: Collection<AuditEntry>;

  constructor(db: Db) {
    this.#entries = db.collection('auditLog');
  }

  async ensureIndexes(): Promise<void> {
    await this.#entries.createIndexes([
      { key: { communityId: 1, _id: -1 } },
      { key: { userId: 1 } },
      { key: { byUserId: 1 } },
      { key: { byDiscordUserId: 1 } },
    ]);
  }

  async add(entry: AuditEntry, session: Transaction): Promise<void> {
    await this.#entries.insertOne(entry, { session });
  }

  /** A community's entries, one more than the page where there is one; newest first. */
  page(communityId: string, request: PageRequest): Promise<AuditEntry[]> {
    const { filter, sort, limit } = keyset('_id', 'descending', request);
    return this.#entries
      .find({ communityId, ...filter })
      .sort(sort)
      .limit(limit)
      .toArray();
  }

  /** What was done to a user, first done first. */
  about(userId: string): Promise<AuditEntry[]> {
    return this.#entries.find({ userId }).sort({ _id: 1 }).toArray();
  }

  /** What somebody did, first done first. */
  by(moderator: Moderator): Promise<AuditEntry[]> {
    return this.#entries.find(doneBy(moderator)).sort({ _id: 1 }).toArray();
  }

  /** Takes out of all entries what leads to a user. */
  async forget(moderator: Moderator): Promise<void> {
    await this.#entries.updateMany(doneBy(moderator), { $unset: { byUserId: 1, byDiscordUserId: 1 } });
    const { userId } = moderator;
    await this.#entries.updateMany({ userId }, { $set: { isAboutForgotten: true }, $unset: { reason: 1 } });
  }

  /** Makes another user the one whom entries are about, and who did what they tell. */
  async hand(fromUserId: string, toUserId: string, session: Transaction): Promise<void> {
    await this.#entries.updateMany({ userId: fromUserId }, { $set: { userId: toUserId } }, { session });
    await this.#entries.updateMany({ byUserId: fromUserId }, { $set: { byUserId: toUserId } }, { session });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#entries.deleteMany({ communityId });
  }
}
