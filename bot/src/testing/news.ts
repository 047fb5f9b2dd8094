import type { Clock } from '@leetcord/kit/time/clock';
import { vi } from 'vitest';
import type { NotificationKind } from '../gql/graphql.ts';
import type { EventLog } from './event-log.ts';

interface Hold {
  communityId: string;
  channelId: string;
  since: string;
  from: number;
  next: number;
  sum: { cursor: string; solves: number; contestStarts: number; contestResults: number; contestNews: number } | null;
}
export interface Destination {
  kind: NotificationKind;
  channelId: string;
}
interface Channel {
  communityId: string;
  channelId: string;
}
type Input<T> = { input: Channel & T };

const MAX_POSTED_SINGLY = 10;
const keyOf = ({ communityId, channelId }: Channel) => `${communityId} ${channelId}`;

/** What LeetCord remembers about the bot's posts, with the rules of contests, in memory. */
export function createNews(
  log: EventLog,
  clock: Clock,
  communities: () => { id: string; destinations: Destination[] }[],
) {
  const started = new Map<string, string>();
  const holds = new Map<string, Hold>();
  const told = new Set<string>();
  const destinationsOf = (communityId: string) =>
    communities().find(({ id }) => id === communityId)?.destinations ?? [];
  const eventsOf = ({ communityId, channelId }: Channel, from: number) =>
    log
      .since(String(from))
      .filter(
        ({ community, notification }) =>
          (community as () => { id: string })().id === communityId &&
          destinationsOf(communityId).some((to) => to.channelId === channelId && to.kind === notification),
      );

  /** As GraphQL answers it. */
  const holdsIn = (communityId: string, channelId?: string | null) =>
    [...holds.values()]
      .filter((hold) => hold.communityId === communityId && hold.channelId === (channelId ?? hold.channelId))
      .map((hold) => {
        const waiting = ({ first }: { first: number }) =>
          eventsOf(hold, hold.from)
            .slice(0, MAX_POSTED_SINGLY)
            .filter(({ cursor }) => Number(cursor) >= hold.next)
            .slice(0, first);
        const { since } = hold;
        return { channelId: hold.channelId, since, waitingCount: () => eventsOf(hold, hold.next).length, waiting };
      });

  const root = {
    startPost: vi.fn(({ input: { key } }: { input: { key: string } }): object => {
      const isFirst = !started.has(key);
      if (isFirst) started.set(key, clock.now().toISOString());
      return { __typename: 'StartPostSuccess', startedAt: started.get(key), isFirst };
    }),
    holdNews: vi.fn(({ input }: Input<{ cursor: string; refusedKey: string }>): object => {
      const { communityId, channelId, cursor, refusedKey } = input;
      const [key, from] = [keyOf(input), Number(cursor)];
      const isHeld = destinationsOf(communityId).some((to) => to.channelId === channelId);
      if (isHeld && !holds.has(key)) {
        holds.set(key, { communityId, channelId, since: clock.now().toISOString(), from, next: from, sum: null });
      }
      started.delete(refusedKey);
      const tellOwner = isHeld && !told.has(key);
      if (isHeld) told.add(key);
      return { __typename: 'HoldNewsSuccess', isHeld, tellOwner };
    }),
    sumUpNews: vi.fn(({ input }: Input<object>): object => {
      const hold = holds.get(keyOf(input));
      const waiting = eventsOf(input, hold?.next ?? Infinity);
      if (hold === undefined || waiting.length === 0) {
        holds.delete(keyOf(input));
        return { __typename: 'NoNewsHoldError', message: 'Nothing waits.' };
      }
      hold.sum ??= {
        cursor: waiting.at(-1)!.cursor,
        solves: waiting.length,
        contestStarts: 0,
        contestResults: 0,
        contestNews: 0,
      };
      return { __typename: 'SumUpNewsSuccess', ...hold.sum };
    }),
    releaseNews: vi.fn(({ input }: Input<{ cursor: string }>): object => {
      const hold = holds.get(keyOf(input));
      const next = Number(input.cursor) + 1;
      if (hold !== undefined) {
        hold.next = Math.max(hold.next, next);
        if (hold.sum !== null && Number(hold.sum.cursor) < next) Object.assign(hold, { sum: null, from: next });
        if (eventsOf(hold, hold.next).length === 0) holds.delete(keyOf(input));
      }
      return { __typename: 'ReleaseNewsSuccess', isHeld: holds.has(keyOf(input)) };
    }),
    forgetNewsChannel: vi.fn(({ input }: Input<object>): object => {
      const community = communities().find(({ id }) => id === input.communityId)!;
      const kept = community.destinations.filter(({ channelId }) => channelId !== input.channelId);
      const wasSet = kept.length < community.destinations.length;
      community.destinations = kept;
      if (wasSet) holds.delete(keyOf(input));
      return { __typename: 'ForgetNewsChannelSuccess', wasSet };
    }),
    newsHolds: () =>
      [...holds.values()].map(({ communityId: id, channelId }) => ({
        channelId,
        community: { id, discordGuildId: id.slice(2) },
      })),
  };
  /** Held news of a community moves along with its news. */
  const moveHolds = (communityId: string, channelId: string | null) => {
    for (const [key, hold] of holds) {
      if (hold.communityId !== communityId || hold.channelId === channelId) continue;
      holds.delete(key);
      if (channelId !== null) holds.set(keyOf({ communityId, channelId }), { ...hold, channelId });
    }
  };
  return { root, holdsIn, moveHolds };
}
