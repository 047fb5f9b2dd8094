import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Transaction } from '../../transaction.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import { channelsOf, NOTIFICATION_KINDS, type Destination } from '../communities/destinations.ts';
import { lastDigest } from '../communities/digest-week.ts';
import type { EventLog } from '../events/event-log.ts';
import { announcementChannelInput, channelInput, destinationsInput } from './news.input.ts';
import type { NewsHoldsRepository } from './news-holds.repository.ts';

export interface DestinationsServiceOptions {
  communities: CommunitiesRepository;
  newsHolds: NewsHoldsRepository;
  authority: Authority;
  eventLog: EventLog;
  clock: Clock;
}

const hasDigest = (destinations: readonly Destination[]) => destinations.some(({ kind }) => kind === 'DIGEST');

/** Decides where communities' news goes, and moves held news along. For the bot alone: channels belong to a Discord server. */
export class DestinationsService {
  readonly #options: DestinationsServiceOptions;

  constructor(options: DestinationsServiceOptions) {
    this.#options = options;
  }

  /** Sends all news to one channel, or to none. Throws InvalidInput, CommunityNotFound and NotModerator. Safe to repeat. */
  async setAnnouncementChannel(caller: Caller, input: ActionInput): Promise<Community> {
    requireScope(caller, 'communities:write');
    const { channelId } = parseInput(announcementChannelInput, input);
    const { community } = await this.#options.authority.moderator(caller, input, 'communities:write');
    const destinations = typeof channelId === 'string' ? NOTIFICATION_KINDS.map((kind) => ({ kind, channelId })) : [];
    return this.#change(community._id, () => destinations);
  }

  /** Sends one kind of news to some channels. Throws InvalidInput, CommunityNotFound and NotModerator. Safe to repeat. */
  async setDestinations(caller: Caller, input: ActionInput): Promise<Community> {
    requireScope(caller, 'communities:write');
    const { kind, channelIds } = parseInput(destinationsInput, input);
    const { community } = await this.#options.authority.moderator(caller, input, 'communities:write');
    const chosen = channelIds.map((channelId) => ({ kind, channelId }));
    return this.#change(community._id, (before) => [...before.filter((other) => other.kind !== kind), ...chosen]);
  }

  /** Sends no more news to a deleted channel. Returns whether it got any. Throws InvalidInput and CommunityNotFound. */
  async forgetChannel(caller: Caller, input: unknown): Promise<boolean> {
    requireScope(caller, 'events:read');
    const { communityId, channelId } = parseInput(channelInput, input);
    let wasSet = false;
    await this.#change(communityId, (before) => {
      wasSet = channelsOf(before).has(channelId);
      return before.filter((destination) => destination.channelId !== channelId);
    });
    return wasSet;
  }

  #change(id: string, change: (before: readonly Destination[]) => Destination[]): Promise<Community> {
    const { communities, eventLog, clock } = this.#options;
    // So that no hold begins meanwhile and is left behind.
    return eventLog.undisturbed(async (tx) => {
      const community = await communities.find(id, tx);
      if (community === null) throw new CommunityNotFound();
      const destinations = change(community.destinations);
      await communities.setDestinations(id, destinations, tx);
      // Who chooses a channel for the digest gets the next one.
      if (!hasDigest(community.destinations) && hasDigest(destinations))
        await communities.noteDigest(id, lastDigest(community, clock.now()).week.startsAt, tx);
      await this.#moveHolds(id, channelsOf(community.destinations), channelsOf(destinations), tx);
      return { ...community, destinations };
    });
  }

  /** Held news of a channel moves with the news to the channel that replaces it; if none does, it is dropped. */
  async #moveHolds(communityId: string, before: Set<string>, after: Set<string>, tx: Transaction): Promise<void> {
    const { newsHolds } = this.#options;
    const [heir, ...others] = [...after].filter((channelId) => !before.has(channelId));
    const ended = (await newsHolds.findIn(communityId, tx)).filter(
      // A hold of a new channel is left over from an earlier time.
      ({ channelId }) => !before.has(channelId) || !after.has(channelId),
    );
    for (const hold of ended) await newsHolds.remove(hold, tx);
    const moving = ended.find(({ channelId }) => before.has(channelId));
    if (heir !== undefined && others.length === 0 && moving !== undefined) {
      const { since, from, next, summary, reason, gatherUntil } = moving;
      const calm = { ...(reason && { reason }), ...(gatherUntil && { gatherUntil }) };
      await newsHolds.add({ communityId, channelId: heir, since, ...calm, from, next, summary }, tx);
    }
  }
}
