import type { Clock } from '@leetcord/kit/time/clock';
import { LRUCache } from 'lru-cache';
import type { Rates } from './allowances.ts';

const MINUTE_MS = 60_000;
/** Messages that one socket may send in a minute, beside admitted operations. */
const MESSAGES_PER_SOCKET = 120;
/** For all sockets of one address together: messages for each request that it may make without signing in. */
const MESSAGES_PER_REQUEST = 20;
/** How many messages opening a socket counts as. */
const OPENING_COUNTS = 10;
/** A socket with no more messages than this stays open when other sockets of its address send too many. */
const ALWAYS_FREE = 20;
const MAX_ADDRESSES = 10_000;
/** For all addresses together; beyond it only services may open one. One that does nothing takes 6 to 10 kB. */
const MAX_SOCKETS = 10_000;

/** What one socket may still do. */
export interface SocketAllowance {
  /** False from the start when there are too many sockets, in all or of its address, or they open too fast: only a service may use it. */
  isOpenToAll: boolean;
  /** Counts a message of any kind; false when it is over the limit. */
  takeMessage(): boolean;
  /** An operation was admitted: that pays for its message, and for the one that ends it. */
  operationAdmitted(): void;
  /** The socket is a service's, which is ours: its messages are not limited. */
  trust(): void;
  close(): void;
}

/** Limits what comes over WebSockets beside operations, which count as requests: sockets, pings, answers, nonsense. */
export interface SocketLimits {
  open(clientAddress: string | null): SocketAllowance;
}

export function createSocketLimits({ rates, clock }: { rates: Rates; clock: Clock }): SocketLimits {
  const maxSockets = Math.max(rates.anonymousPerMinute, rates.userPerMinute);
  const maxMessages = MESSAGES_PER_REQUEST * rates.anonymousPerMinute;
  let allSockets = 0;
  const addresses = new LRUCache<string, { sockets: number; messages: MinuteCount }>({ max: MAX_ADDRESSES });

  const addressOf = (clientAddress: string | null) => {
    const key = clientAddress ?? 'unknown';
    const known = addresses.get(key) ?? { sockets: 0, messages: createMinuteCount(clock) };
    addresses.set(key, known);
    return known;
  };

  return {
    open: (clientAddress) => {
      const address = addressOf(clientAddress);
      const own = createMinuteCount(clock);
      let isTrusted = false;
      let isOpen = true;
      address.sockets += 1;
      allSockets += 1;
      return {
        isOpenToAll:
          address.messages.add(OPENING_COUNTS) <= maxMessages &&
          address.sockets <= maxSockets &&
          allSockets <= MAX_SOCKETS,
        takeMessage: () => {
          const ofSocket = own.add(1);
          const ofAddress = address.messages.add(1);
          return (
            isTrusted || (ofSocket <= MESSAGES_PER_SOCKET && (ofSocket <= ALWAYS_FREE || ofAddress <= maxMessages))
          );
        },
        operationAdmitted: () => {
          own.add(-2);
          address.messages.add(-2);
        },
        trust: () => {
          isTrusted = true;
        },
        close: () => {
          if (!isOpen) return;
          address.sockets -= 1;
          allSockets -= 1;
          isOpen = false;
        },
      };
    },
  };
}

interface MinuteCount {
  /** The count of this minute, including this message. */
  add(count: number): number;
}

function createMinuteCount(clock: Clock): MinuteCount {
  let count = 0;
  let endsAt = 0;
  return {
    add: (more) => {
      const now = clock.now().getTime();
      // A clock that is set back must not make this minute last for an hour.
      if (now >= endsAt || endsAt - now > MINUTE_MS) {
        count = 0;
        endsAt = now + MINUTE_MS;
      }
      count += more;
      return count;
    },
  };
}
