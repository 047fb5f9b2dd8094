import { BOARD_KEPT_MS, type Board } from '@leetcord/board/board';
import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { currentRequestId } from '@leetcord/kit/http/request-id';
import { forEverybody } from '@leetcord/kit/load/patience';
import { LRUCache } from 'lru-cache';
import type { Execute } from '../http/execute.ts';
import { readBoard } from './read-board.ts';

const MAX_KEPT = 1_000;

/** Reads boards as somebody who is not signed in sees them, each once a second at most, however many look at it. */
export function createBoards(execute: Execute): (server: string) => Promise<Board | null> {
  const kept = new LRUCache<string, Promise<Board | null>>({ max: MAX_KEPT, ttl: BOARD_KEPT_MS });
  return (server) => {
    const known = kept.get(server);
    if (known !== undefined) return known;
    const caller = {
      ...{ caller: ANONYMOUS, authorization: undefined, clientAddress: null },
      requestId: currentRequestId(),
    };
    const reading = forEverybody(() => readBoard(execute, server, caller));
    kept.set(server, reading);
    reading.catch(() => kept.delete(server));
    return reading;
  };
}
