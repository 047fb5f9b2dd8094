import type { Logger } from '@leetcord/kit/process/logger';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import { startingWith } from '@leetcord/kit/streams/starting-with';
import { LRUCache } from 'lru-cache';
import type { EventFeed } from '../events/event-feed.ts';
import { followEvents } from '../events/follow.ts';
import { typesToldAs, type LoggedEvent } from '../events/registry.ts';
import { playersOf, type DuelsRepository } from './duels.repository.ts';

/** Of how many duels it is known who plays them, and for how long, in ms: an account that is moved to another one plays as that. */
const KNOWN_DUELS = 1_000;
const KNOWN_FOR_MS = 60_000;

const TYPES = new Set<string>(typesToldAs(['DUEL']));

interface DuelsFeedOptions {
  feed: EventFeed;
  duels: DuelsRepository;
  log: Logger;
}

/** Tells users that something about their duels is not as it was. Who plays a duel is read once for all who follow. */
export class DuelsFeed {
  readonly #feed: EventFeed;
  readonly #log: Logger;
  readonly #players: LRUCache<string, readonly string[]>;

  constructor({ feed, duels, log }: DuelsFeedOptions) {
    this.#feed = feed;
    this.#log = log;
    this.#players = new LRUCache<string, readonly string[]>({
      ...{ max: KNOWN_DUELS, ttl: KNOWN_FOR_MS },
      fetchMethod: async (id) => {
        const duel = await duels.find(id);
        return duel === null ? [] : playersOf(duel);
      },
    });
  }

  /** Something at once, and after each event about a duel of the user's. What is read then misses nothing. */
  async follow(userId: string): Promise<AsyncIterableIterator<'changed', undefined>> {
    const after = await this.#feed.readHead();
    const followed = followEvents({ feed: this.#feed, after, log: this.#log });
    return mapIterator(startingWith('start' as const, followed), async (event) =>
      event === 'start' || (await this.#isOf(userId, event)) ? 'changed' : undefined,
    );
  }

  async #isOf(userId: string, event: LoggedEvent): Promise<boolean> {
    if (!TYPES.has(event.type) || !('contestId' in event)) return false;
    return (await this.#players.fetch(event.contestId))?.includes(userId) ?? false;
  }
}
