import type { Clock } from '@leetcord/kit/time/clock';
import { vi } from 'vitest';
import type { HoldReason, NotificationKind } from '../gql/graphql.ts';
import type { EventLog } from './event-log.ts';

interface Hold {
  communityId: string;
  channelId: string;
  since: string;
  from: number;
  next: number;
  reason: HoldReason;
  /** Until when a flood is gathered. */
  gatherUntil: Date | null;
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
const GATHERED_MS = 600_000;
const PROMPT: readonly unknown[] = ['CONTEST_REMINDER', 'CONTEST_STARTED', 'CONTEST_FINISHED'];
const isPrompt = (event: Record<string, unknown>) => PROMPT.includes(event['notification']);
const keyOf = ({ communityId, channelId }: Channel) => `${communityId} ${channelId}`;

/** What LeetCord remembers about the bot's posts, with the rules of contests, in memory. */
export function createNews(
  log: EventLog,
  clock: Clock,
  communities: () => { id: string; destinations: Destination[]; quietUntil: Date | null }[],
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
        const waiting = ({ first }: { first: number }) => {
          const rest = eventsOf(hold, hold.next);
          if (hold.reason !== 'REFUSED') return rest.slice(0, 1).filter(isPrompt);
          return eventsOf(hold, hold.from)
            .slice(0, MAX_POSTED_SINGLY)
            .filter(({ cursor }) => Number(cursor) >= hold.next)
            .slice(0, first);
        };
        const dueAt = () => {
          const until = [hold.gatherUntil, communities().find(({ id }) => id === communityId)?.quietUntil ?? null];
          const latest = Math.max(...until.map((one) => one?.getTime() ?? 0));
          if (latest <= clock.now().getTime() || eventsOf(hold, hold.next).some(isPrompt)) return null;
          return new Date(latest).toISOString();
        };
        const { channelId: channel, since, reason } = hold;
        const waitingCount = () => eventsOf(hold, hold.next).length;
        return { channelId: channel, since, reason, dueAt, waitingCount, waiting };
      });

  const root = {
    startPost: vi.fn(({ input: { key } }: { input: { key: string } }): object => {
      const isFirst = !started.has(key);
      if (isFirst) started.set(key, clock.now().toISOString());
      return { __typename: 'StartPostSuccess', startedAt: started.get(key), isFirst };
    }),
    holdNews: vi.fn(({ input }: Input<{ cursor: string; refusedKey: string; reason: HoldReason }>): object => {
      const { communityId, channelId, cursor, refusedKey, reason } = input;
      if (reason !== 'REFUSED' && started.has(refusedKey))
        return { __typename: 'HoldNewsSuccess', isHeld: false, tellOwner: false };
      const [key, from] = [keyOf(input), Number(cursor)];
      const isHeld = destinationsOf(communityId).some((to) => to.channelId === channelId);
      if (isHeld && !holds.has(key)) {
        const gatherUntil = reason === 'FLOOD' ? new Date(clock.now().getTime() + GATHERED_MS) : null;
        const since = clock.now().toISOString();
        holds.set(key, { communityId, channelId, since, reason, gatherUntil, from, next: from, sum: null });
      }
      if (reason === 'REFUSED') started.delete(refusedKey);
      const tellOwner = reason === 'REFUSED' && isHeld && !told.has(key);
      if (isHeld) told.add(key);
      return { __typename: 'HoldNewsSuccess', isHeld, tellOwner };
    }),
    sumUpNews: vi.fn(({ input }: Input<object>): object => {
      const hold = holds.get(keyOf(input));
      const all = eventsOf(input, hold?.next ?? Infinity);
      const end = hold?.reason === 'REFUSED' ? -1 : all.findIndex(isPrompt);
      const waiting = end < 0 ? all : all.slice(0, end);
      if (hold === undefined || waiting.length === 0) {
        if (all.length === 0) holds.delete(keyOf(input));
        return { __typename: 'NoNewsHoldError', message: 'Nothing waits.' };
      }
      hold.sum ??= {
        cursor: waiting.at(-1)!.cursor,
        solves: waiting.length,
        contestStarts: 0,
        contestResults: 0,
        contestNews: 0,
      };
      const solvers = [
        { shownAs: 'NAME', displayName: null, user: { displayName: 'Ada' }, solves: hold.sum.solves, points: 7 },
        { shownAs: 'ANONYMOUS', displayName: null, user: null, solves: 1, points: 1 },
      ];
      const more = { reason: hold.reason, solvers: hold.reason === 'REFUSED' ? [] : solvers, contests: [] };
      return { __typename: 'SumUpNewsSuccess', ...hold.sum, ...more };
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
