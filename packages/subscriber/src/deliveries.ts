import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { retryUntilAborted } from '@leetcord/kit/retry/retry';

/** The waits before an acknowledgement is repeated, in ms. */
const ACKNOWLEDGE_DELAYS_MS = [1_000];

/** Something that an event says may have changed while it waited for its delivery, such as a name: it must be read again. */
export class OutdatedEventError extends Error {
  override readonly name = 'OutdatedEventError';
}

/** Takes the events of one stream. */
export interface Deliveries<E> {
  /** How many events are not acknowledged. */
  unacknowledged(): number;
  /** Takes an event; resolves when there is room for the next. */
  push(event: E): Promise<void>;
  /** Cancels deliveries in flight and acknowledges no more. */
  close(): Promise<void>;
}

export interface DeliveriesOptions<E> {
  /**
   * Delivers an event that was read at a moment in one of its lanes. Resolves once there is nothing more to do for it there; rejects when
   * it is cancelled, and with an OutdatedEventError when the event must be read again.
   */
  deliver: (event: E, lane: string, readAt: Date, signal: AbortSignal) => Promise<void>;
  /** An event's lanes: it is delivered once in each. */
  lanesOf: (event: E) => readonly string[];
  /** The event in its present state, null when it is gone. Rejects when the signal is aborted. */
  readAgain: (cursor: string, signal: AbortSignal) => Promise<E | null>;
  acknowledge: (cursor: string, signal: AbortSignal) => Promise<void>;
  maxUnacknowledged: number;
  /** A delivery failed for good. */
  onFailed?: () => void;
  clock: Clock;
  log: Logger;
}

/** An event that is not finished. */
interface Entry {
  cursor: string;
  lanes: Set<string>;
  /** The lanes in which it is not finished yet. */
  open: Set<string>;
}

/**
 * Delivers events: in order within a lane, in parallel between lanes, also for one event, so that a slow lane holds up no other. An event
 * is finished when it is finished in all of its lanes. Acknowledges the longest run of finished events, with at most one request at a
 * time: events finished behind an open one are remembered, up to `maxUnacknowledged` events in all. A delivery that throws is logged and
 * counts as finished: it must not hold up all others. After an OutdatedEventError the event is read again and delivered in its present
 * state, also in lanes that it has gained meanwhile.
 */
export function createDeliveries<E extends { cursor: string }>(options: DeliveriesOptions<E>): Deliveries<E> {
  const { deliver, lanesOf, readAgain, acknowledge, maxUnacknowledged, onFailed, clock, log } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const inOrder: Entry[] = [];
  const lastOfLane = new Map<string, Promise<void>>();
  let room: (() => void) | undefined;
  let isAcknowledging = false;
  let acknowledged = Promise.resolve();

  const doneRun = () => {
    const firstOpen = inOrder.findIndex(({ open }) => open.size > 0);
    return inOrder.slice(0, firstOpen === -1 ? inOrder.length : firstOpen);
  };

  const acknowledgeDone = async () => {
    for (let done = doneRun(); done.length > 0 && !signal.aborted; done = doneRun()) {
      await acknowledge(done.at(-1)!.cursor, signal);
      inOrder.splice(0, done.length);
      room?.();
    }
    // In the same turn as the last check, so that no finished event is missed in between.
    isAcknowledging = false;
  };

  const acknowledgeSoon = () => {
    if (isAcknowledging) return;
    isAcknowledging = true;
    acknowledged = retryUntilAborted(acknowledgeDone, {
      delaysMs: ACKNOWLEDGE_DELAYS_MS,
      onFailure: (err) => log.warn({ err }, 'Could not acknowledge events; trying again'),
      signal,
    });
  };

  const deliverAsItIs = async (read: E, readAt: Date, lane: string, entry: Entry) => {
    let [event, at]: [E | null, Date] = [read, readAt];
    while (event !== null && lanesOf(event).includes(lane)) {
      try {
        return await deliver(event, lane, at, signal);
      } catch (err) {
        if (signal.aborted || !(err instanceof OutdatedEventError)) throw err;
      }
      at = clock.now();
      event = await readAgain(event.cursor, signal);
      if (event !== null) enqueue(event, at, entry);
    }
  };

  const handle = async (event: E, readAt: Date, lane: string, entry: Entry) => {
    if (signal.aborted) return;
    try {
      await deliverAsItIs(event, readAt, lane, entry);
    } catch (err) {
      if (signal.aborted) return;
      onFailed?.();
      log.error({ err, cursor: event.cursor, lane }, 'A delivery failed; going on without it');
    }
    entry.open.delete(lane);
    if (entry.open.size === 0) acknowledgeSoon();
  };

  /** Puts an event at the end of each of its lanes that it is not in yet. */
  const enqueue = (event: E, readAt: Date, entry: Entry) => {
    for (const lane of lanesOf(event)) {
      if (entry.lanes.has(lane)) continue;
      entry.lanes.add(lane);
      entry.open.add(lane);
      const mine = Promise.resolve(lastOfLane.get(lane))
        .then(() => handle(event, readAt, lane, entry))
        .finally(() => {
          if (lastOfLane.get(lane) === mine) lastOfLane.delete(lane);
        });
      lastOfLane.set(lane, mine);
    }
  };

  const untilRoom = async () => {
    if (inOrder.length < maxUnacknowledged) return;
    const first = inOrder.find(({ open }) => open.size > 0)?.cursor;
    log.error({ unacknowledged: inOrder.length, first }, 'No more events are read until the first one is delivered');
    while (inOrder.length >= maxUnacknowledged && !signal.aborted) {
      await new Promise<void>((resolve) => {
        room = resolve;
      });
    }
  };

  return {
    unacknowledged: () => inOrder.length,
    push: async (event) => {
      const entry: Entry = { cursor: event.cursor, lanes: new Set(), open: new Set() };
      inOrder.push(entry);
      enqueue(event, clock.now(), entry);
      if (entry.open.size === 0) acknowledgeSoon();
      await untilRoom();
    },
    close: async () => {
      closing.abort();
      room?.();
      await acknowledged;
    },
  };
}
