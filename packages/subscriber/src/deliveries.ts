import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { retryUntilAborted } from '@leetcord/kit/retry/retry';

/** The waits before it is said again that events are dealt with, in ms. */
const ACKNOWLEDGE_DELAYS_MS = [1_000];

/** What an event says may have changed while it waited for its delivery, such as a name: it must be read again. */
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

export interface DeliveriesOptions<E> {
  /**
   * Delivers an event that was read at a moment. Resolves once there is nothing more to do for it; rejects when it is called off,
   * and with an OutdatedEventError when it must be read again.
   */
  deliver: (event: E, readAt: Date, signal: AbortSignal) => Promise<void>;
  /** Where an event goes. Events that have a lane in common are delivered in order. */
  lanesOf: (event: E) => readonly string[];
  /** The event as it shows now, null when it is gone. Rejects when the signal is aborted. */
  readAgain: (cursor: string, signal: AbortSignal) => Promise<E | null>;
  acknowledge: (cursor: string, signal: AbortSignal) => Promise<void>;
  maxUnacknowledged: number;
  clock: Clock;
  log: Logger;
}

/**
 * Delivers events: in order within a lane, side by side between lanes, so that a slow lane holds up no other. Acknowledges the
 * longest run of events that are all done, at most one request at a time: what is done behind an open one is kept in mind, up to
 * `maxUnacknowledged` events in all. An event whose delivery throws is logged and counts as done: it must not hold up all
 * others. With an OutdatedEventError it is read again and delivered as it shows then.
 */
export function createDeliveries<E extends { cursor: string }>(options: DeliveriesOptions<E>): Deliveries<E> {
  const { deliver, lanesOf, readAgain, acknowledge, maxUnacknowledged, clock, log } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const inOrder: { cursor: string; isDone: boolean }[] = [];
  const lastOfLane = new Map<string, Promise<void>>();
  let room: (() => void) | undefined;
  let isAcknowledging = false;
  let acknowledged = Promise.resolve();

  const doneRun = () => {
    const firstOpen = inOrder.findIndex(({ isDone }) => !isDone);
    return inOrder.slice(0, firstOpen === -1 ? inOrder.length : firstOpen);
  };

  const acknowledgeDone = async () => {
    for (let done = doneRun(); done.length > 0 && !signal.aborted; done = doneRun()) {
      await acknowledge(done.at(-1)!.cursor, signal);
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
    acknowledged = retryUntilAborted(acknowledgeDone, {
      delaysMs: ACKNOWLEDGE_DELAYS_MS,
      onFailure: (err) => log.warn({ err }, 'Could not acknowledge events; trying again'),
      signal,
    });
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
      const lanes = lanesOf(event);
      const readAt = clock.now();
      const entry = { cursor: event.cursor, isDone: false };
      inOrder.push(entry);
      const mine = Promise.all(lanes.map((lane) => lastOfLane.get(lane)))
        .then(() => handle(event, readAt, entry))
        .finally(() => {
          for (const lane of lanes) if (lastOfLane.get(lane) === mine) lastOfLane.delete(lane);
        });
      for (const lane of lanes) lastOfLane.set(lane, mine);
      await untilRoom();
    },
    close: async () => {
      closing.abort();
      room?.();
      await acknowledged;
    },
  };
}
