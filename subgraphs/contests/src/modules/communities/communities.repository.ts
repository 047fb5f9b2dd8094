import type { Collection, Db, UpdateFilter } from 'mongodb';
import { settleUpsert } from '../../transaction.ts';

type Visibility = 'PUBLIC' | 'PRIVATE';

/** A group that practises together: a Discord server. */
export interface Community {
  _id: string;
  discordGuildId: string;
  name: string;
  visibility: Visibility;
  /** Where news go until somebody chooses. */
  defaultChannelId: string | null;
  /** What somebody chose: a channel, or null for none. Absent until then. */
  announcementChannelId?: string | null;
  createdAt: Date;
}

/** The communities. A unique index gives each Discord server one. */
export class CommunitiesRepository {
  readonly #communities: Collection<Community>;

  constructor(db: Db) {
    this.#communities = db.collection('communities');
  }

  async ensureIndexes(): Promise<void> {
    await this.#communities.createIndex({ discordGuildId: 1 }, { unique: true });
  }

  /** The communities with these ids, in one command and any order. */
  findMany(ids: readonly string[]): Promise<Community[]> {
    return this.#communities.find({ _id: { $in: [...ids] } }).toArray();
  }

  findByDiscordGuild(discordGuildId: string): Promise<Community | null> {
    return this.#communities.findOne({ discordGuildId });
  }

  /** Makes the community of a Discord server, or gives the one that is there its present name and default channel. */
  register({ discordGuildId, name, defaultChannelId, ...atFirst }: Community): Promise<Community> {
    const update = { $set: { name, defaultChannelId }, $setOnInsert: atFirst };
    return settleUpsert(() => this.#update(discordGuildId, update, { upsert: true }));
  }

  /** Null when the Discord server has no community. */
  setAnnouncementChannel(discordGuildId: string, channelId: string | null): Promise<Community | null> {
    return this.#update(discordGuildId, { $set: { announcementChannelId: channelId } });
  }

  #update(discordGuildId: string, update: UpdateFilter<Community>, { upsert = false } = {}): Promise<Community | null> {
    return this.#communities.findOneAndUpdate({ discordGuildId }, update, { upsert, returnDocument: 'after' });
  }
}
