import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { DELAYS_MS, pause } from '../pause.ts';

/** What an event says may have changed while it waited for its post, such as a name: it must be read again. */
export class OutdatedEventError extends Error {
  override readonly name = 'OutdatedEventError';
}

/** What takes the events of one stream. */
export interface Deliveries<E> {
  /** Takes an event; resolves when there is room for the next. */
  push(event: E): Promise<void>;
  /** Calls off what is under way and acknowledges no more. */
  close(): Promise<void>;
}

/** The part of an event that says where it goes. */
interface Addressed {
  cursor: string;
  community: { announcementChannelId?: string | null };
}

/**
 * Delivers events: in order within a channel, side by side between channels, so that a slow channel holds up no other.
 * Acknowledges the longest run of events that are all done, at most one request at a time: what is done behind an open one is
 * kept in mind, up to `maxUnacknowledged` events in all. An event whose delivery throws is logged and counts as done: it must
 * not hold up all others. With an OutdatedEventError it is read again and delivered as it shows then.
 */
export function createDeliveries<E extends Addressed>(options: {
  deliver: (event: E, readAt: Date, signal: AbortSignal) => Promise<void>;
  /** The event as it shows now, null when it is gone. Rejects when the signal is aborted. */
  readAgain: (cursor: string, signal: AbortSignal) => Promise<E | null>;
  acknowledge: (cursor: string, signal: AbortSignal) => Promise<void>;
  maxUnacknowledged: number;
  clock: Clock;
  log: Logger;
}): Deliveries<E> {
  const { deliver, readAgain, acknowledge, maxUnacknowledged, clock, log } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const inOrder: { cursor: string; isDone: boolean }[] = [];
  const lastOfChannel = new Map<string, Promise<void>>();
  let room: (() => void) | undefined;
  let isAcknowledging = false;
  let acknowledged = Promise.resolve();

  const doneRun = () => {
    const firstOpen = inOrder.findIndex(({ isDone }) => !isDone);
    return inOrder.slice(0, firstOpen === -1 ? inOrder.length : firstOpen);
  };

  const acknowledgeDone = async () => {
    for (let done = doneRun(); done.length > 0 && !signal.aborted; done = doneRun()) {
      try {
        await acknowledge(done.at(-1)!.cursor, signal);
      } catch (err) {
        if (signal.aborted) break;
        log.warn({ err }, 'Could not acknowledge events; trying again');
        await pause(DELAYS_MS.acknowledgement, 0, signal);
        continue;
      }
      inOrder.splice(0, done.length);
      room?.();
    }
    // In the same turn as the last look, so that no event that is done falls between.
    isAcknowledging = false;
  };

  const settle = (entry: { isDone: boolean }) => {
    entry.isDone = true;
    if (isAcknowledging) return;
    isAcknowledging = true;
    acknowledged = acknowledgeDone();
  };

  const deliverAsItIs = async (read: E, readAt: Date) => {
    let [event, at]: [E | null, Date] = [read, readAt];
    while (event !== null) {
      try {
        return await deliver(event, at, signal);
      } catch (err) {
        if (signal.aborted || !(err instanceof OutdatedEventError)) throw err;
      }
      at = clock.now();
      event = await readAgain(event.cursor, signal);
    }
  };

  const handle = async (event: E, readAt: Date, entry: { cursor: string; isDone: boolean }) => {
    if (signal.aborted) return;
    try {
      await deliverAsItIs(event, readAt);
    } catch (err) {
      if (signal.aborted) return;
      log.error({ err, cursor: event.cursor }, 'A delivery failed; going on without it');
    }
    settle(entry);
  };

  const untilRoom = async () => {
    if (inOrder.length < maxUnacknowledged) return;
    const first = inOrder.find(({ isDone }) => !isDone)?.cursor;
    log.error({ unacknowledged: inOrder.length, first }, 'No more events are read until the first one is delivered');
    while (inOrder.length >= maxUnacknowledged && !signal.aborted) {
      await new Promise<void>((resolve) => {
        room = resolve;
      });
    }
  };

  return {
    push: async (event) => {
      const channel = event.community.announcementChannelId ?? '';
      const readAt = clock.now();
      const entry = { cursor: event.cursor, isDone: false };
      inOrder.push(entry);
      const previous = lastOfChannel.get(channel) ?? Promise.resolve();
      const mine = previous
        .then(() => handle(event, readAt, entry))
        .finally(() => {
          if (lastOfChannel.get(channel) === mine) lastOfChannel.delete(channel);
        });
      lastOfChannel.set(channel, mine);
      await untilRoom();
    },
    close: async () => {
      closing.abort();
      room?.();
      await acknowledged;
    },
  };
}
