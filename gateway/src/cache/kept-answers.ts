import type { OutgoingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { JOIN_WITHIN_MS } from '../execution/reads-in-flight.ts';

/** How old an answer may be that is given again, in ms. What made it may itself have joined a read that had begun a little before. */
const MAX_AGE_MS = 1_000;
const KEPT_MS = MAX_AGE_MS - JOIN_WITHIN_MS;
/** What all kept answers take together, and one at most, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** What an answer takes beside its key and its body, in bytes, about. */
const HEADERS_BYTES = 2_000;

/** An answer over HTTP as it is sent. */
export interface KeptAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

interface Entry {
  answer: KeptAnswer;
  keptUntil: number;
  /** How often something had changed before it was read. */
  changes: number;
  /** Resolves when the request that reads it anew has ended. */
  renewal?: Promise<void> | undefined;
}

/** What became of a request: its answer, null for one that nobody may keep, undefined when it was refused or given up. */
type Outcome = KeptAnswer | null | undefined;

/** Answers to those who do not sign in, by all that an answer depends on. None is given when it is older than a second. */
export interface KeptAnswers {
  find(key: string): KeptAnswer | undefined;
  /** Resolves when an answer that was kept before has been read anew; undefined when nobody reads it now. */
  renewal(key: string): Promise<void> | undefined;
  /** A request for an answer begins. Call the function when it has ended. */
  begin(key: string): (outcome: Outcome) => void;
  /** Something has changed: what was read before is given to nobody any more. */
  forget(): void;
}

export function createKeptAnswers(elapsedMs: () => number): KeptAnswers {
  // Older answers stay until there are too many: those that people ask for again are read by one request for all.
  const entries = new LRUCache<string, Entry>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_ANSWER_BYTES,
    sizeCalculation: ({ answer }, key) => key.length + answer.body.length + HEADERS_BYTES,
  });
  let changes = 0;

  return {
    find: (key) => {
      const entry = entries.get(key);
      return entry?.changes === changes && elapsedMs() < entry.keptUntil ? entry.answer : undefined;
    },
    renewal: (key) => entries.peek(key)?.renewal,
    begin: (key) => {
      const begun = { changes, keptUntil: elapsedMs() + KEPT_MS };
      let endRenewal = (): void => undefined;
      const before = entries.peek(key);
      if (before !== undefined && before.renewal === undefined) {
        before.renewal = new Promise((resolve) => {
          endRenewal = () => {
            before.renewal = undefined;
            resolve();
          };
        });
      }
      return (outcome) => {
        if (outcome === null) entries.delete(key);
        else if (outcome !== undefined) entries.set(key, { answer: outcome, ...begun });
        endRenewal();
      };
    },
    forget: () => {
      changes += 1;
    },
  };
}
