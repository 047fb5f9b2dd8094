import type { Clock } from '@leetcord/kit/time/clock';
import { vi } from 'vitest';
import type { EventLog } from './event-log.ts';

interface Hold {
  since: string;
  from: number;
  next: number;
  sum: { cursor: string; solves: number; contestStarts: number; contestResults: number } | null;
}
type Input<T> = { input: { communityId: string } & T };

const MAX_POSTED_SINGLY = 10;

/** What LeetCord remembers of the bot's posts, with the rules that contests has, in memory. */
export function createNews(log: EventLog, clock: Clock, communities: () => { id: string; channelId: string | null }[]) {
  const started = new Map<string, string>();
  const holds = new Map<string, Hold>();
  const told = new Set<string>();
  const eventsOf = (communityId: string, from: number) =>
    log.since(String(from)).filter((event) => (event['community'] as () => { id: string })().id === communityId);

  /** As GraphQL answers it; null where nothing waits. */
  const holdOf = (communityId: string) => {
    const hold = holds.get(communityId);
    if (hold === undefined) return null;
    const waiting = ({ first }: { first: number }) =>
      eventsOf(communityId, hold.from)
        .slice(0, MAX_POSTED_SINGLY)
        .filter(({ cursor }) => Number(cursor) >= hold.next)
        .slice(0, first);
    return { since: hold.since, waitingCount: () => eventsOf(communityId, hold.next).length, waiting };
  };

  const root = {
    startPost: vi.fn(({ input: { key } }: { input: { key: string } }): object => {
      const isFirst = !started.has(key);
      if (isFirst) started.set(key, clock.now().toISOString());
      return { __typename: 'StartPostSuccess', startedAt: started.get(key), isFirst };
    }),
    holdNews: vi.fn(({ input }: Input<{ cursor: string; refusedKey: string }>): object => {
      const { communityId, cursor, refusedKey } = input;
      const from = Number(cursor);
      if (!holds.has(communityId)) {
        holds.set(communityId, { since: clock.now().toISOString(), from, next: from, sum: null });
      }
      started.delete(refusedKey);
      const tellOwner = !told.has(communityId);
      told.add(communityId);
      return { __typename: 'HoldNewsSuccess', tellOwner };
    }),
    sumUpNews: vi.fn(({ input: { communityId } }: Input<object>): object => {
      const hold = holds.get(communityId);
      const waiting = eventsOf(communityId, hold?.next ?? Infinity);
      if (hold === undefined || waiting.length === 0)
        return { __typename: 'NoNewsHoldError', message: 'Nothing waits.' };
      hold.sum ??= { cursor: waiting.at(-1)!.cursor, solves: waiting.length, contestStarts: 0, contestResults: 0 };
      return { __typename: 'SumUpNewsSuccess', ...hold.sum };
    }),
    releaseNews: vi.fn(({ input: { communityId, cursor } }: Input<{ cursor: string }>): object => {
      const hold = holds.get(communityId);
      const next = Number(cursor) + 1;
      if (hold !== undefined) {
        hold.next = Math.max(hold.next, next);
        if (hold.sum !== null && Number(hold.sum.cursor) < next) Object.assign(hold, { sum: null, from: next });
        if (eventsOf(communityId, hold.next).length === 0) holds.delete(communityId);
      }
      return { __typename: 'ReleaseNewsSuccess', isHeld: holds.has(communityId) };
    }),
    forgetNewsChannel: vi.fn(({ input: { communityId, channelId } }: Input<{ channelId: string }>): object => {
      const community = communities().find(({ id }) => id === communityId);
      const wasSet = community?.channelId === channelId;
      if (community !== undefined && wasSet) community.channelId = null;
      if (wasSet) holds.delete(communityId);
      return { __typename: 'ForgetNewsChannelSuccess', wasSet };
    }),
    newsHolds: () => [...holds.keys()].map((id) => ({ community: { id, discordGuildId: id.slice(2) } })),
  };
  return { root, holdOf };
}
