import { pagesOf } from '@leetcord/kit/mongo/pages';
import type { Migration } from '@leetcord/kit/mongo/migrations';

/** What went to a community's one channel. */
const KINDS = ['SUBMISSION', 'CONTEST_STARTED', 'CONTEST_FINISHED'];
/** By community until now. */
const BY_CHANNEL = ['newsHolds', 'ownerNotices'];

interface OneChannel {
  _id: string;
  defaultChannelId?: string | null;
  announcementChannelId?: string | null;
  destinations?: { kind: string; channelId: string }[];
}

/** A community had one channel for all of its news; now it has a list of channels by kind, and what waits does so by channel. */
export const listDestinations: Migration = async ({ db }) => {
  const communities = db.collection<OneChannel>('communities');
  for await (const page of pagesOf(communities)) {
    const writes = page
      .filter(({ destinations }) => destinations === undefined)
      .map(({ _id, announcementChannelId, defaultChannelId }) => {
        // What nobody had chosen yet went to the default.
        const channelId = announcementChannelId === undefined ? defaultChannelId : announcementChannelId;
        const destinations = typeof channelId === 'string' ? KINDS.map((kind) => ({ kind, channelId })) : [];
        const update = {
          $set: { destinations },
          $unset: { announcementChannelId: 1 as const, defaultChannelId: 1 as const },
        };
        return { updateOne: { filter: { _id }, update } };
      });
    if (writes.length > 0) await communities.bulkWrite(writes);
  }

  for (const name of BY_CHANNEL) {
    const kept = db.collection<{ _id: string; channelId?: string }>(name);
    for await (const page of pagesOf(kept)) {
      const old = page.filter(({ channelId }) => channelId === undefined);
      const found = await communities.find({ _id: { $in: old.map(({ _id }) => _id) } }).toArray();
      const channels = new Map(found.map(({ _id, destinations }) => [_id, destinations?.[0]?.channelId]));
      for (const { _id: communityId, ...rest } of old) {
        const channelId = channels.get(communityId);
        if (channelId !== undefined) {
          const moved = { ...rest, communityId, channelId };
          await kept.updateOne({ _id: `${communityId} ${channelId}` }, { $set: moved }, { upsert: true });
        }
        await kept.deleteOne({ _id: communityId });
      }
    }
  }
};
