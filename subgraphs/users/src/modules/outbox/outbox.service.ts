import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { delayAfter } from '@leetcord/kit/retry/pause';
import { shortReason } from '../../short-reason.ts';
import type { Transaction } from '../../transaction.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';
import { GIVE_UP_AFTER_MS, keyOf, type JoinCommunity, type Message } from './messages.ts';
import type { OutboxEntry, OutboxRepository } from './outbox.repository.ts';

/** What may differ on slow machines. */
export interface OutboxTuning {
  /** How long a user waits for another subgraph, in ms; after that the job takes over. */
  inlineDeadlineMs?: number;
}

const INLINE_DEADLINE_MS = 1_000;
const JOB_DEADLINE_MS = 5_000;
/** How many messages one run of the job tries, all at once. */
const BATCH = 20;
/** The wait after each failure, in ms; the last one is repeated. */
const BACKOFF_MS = [2_000, 5_000, 15_000, 60_000, 300_000] as const;

/** The outcome of a delivery. `NOT_YET` may pass, `REFUSED` does not. */
export type Outcome = { outcome: 'DONE' } | { outcome: 'NOT_YET' | 'REFUSED'; reason: string };

/** Delivers it; safe to repeat. Rejects when there is no answer within the deadline. */
export type Deliver<M extends Message = Message> = (message: M, deadlineMs: number) => Promise<Outcome>;

/**
 * Makes sure that the other subgraphs learn what has happened here, at least once: a message is written in the same transaction as the
 * change that it reports, tried at once, and retried by a job until it is delivered.
 */
export class OutboxService {
  readonly #repository: OutboxRepository;
  readonly #deliver: Deliver;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #inlineDeadlineMs: number;

  constructor(
    repository: OutboxRepository,
    deliver: Deliver,
    { clock, log, inlineDeadlineMs = INLINE_DEADLINE_MS }: { clock: Clock; log: Logger } & OutboxTuning,
  ) {
    this.#repository = repository;
    this.#deliver = deliver;
    this.#clock = clock;
    this.#log = log;
    this.#inlineDeadlineMs = inlineDeadlineMs;
  }

  /**
   * Stores a message in the transaction of the change that it reports. The job delivers it after `delayMs`: by default after the request
   * that made it has had its try.
   */
  async add(message: Message, tx: Transaction, delayMs = 2 * this.#inlineDeadlineMs): Promise<OutboxEntry> {
    const entry = this.#entryOf(message, delayMs);
    await this.#repository.put(entry, tx);
    return entry;
  }

  /** Drops a user's messages about joining communities, and returns them. */
  async dropJoins(userId: string, tx: Transaction): Promise<JoinCommunity[]> {
    const joins = await this.#repository.findJoins(userId, tx);
    if (joins.length > 0) await this.#repository.deleteJoins(userId, tx);
    return joins;
  }

  /** Tries at once, so that the user sees the effect. Returns whether it worked; a failing subgraph never rejects it: the job retries. */
  attemptNow(entry: OutboxEntry): Promise<boolean> {
    return this.#attempt(entry, this.#inlineDeadlineMs);
  }

  /** Whether a message is due. */
  async isDue(): Promise<boolean> {
    return (await this.#repository.findDue(this.#clock.now(), 1)).length > 0;
  }

  /** Makes messages due that a clock which ran ahead has put off for longer than possible. */
  pullBack(): Promise<void> {
    const longestMs = Math.max(...BACKOFF_MS);
    return this.#repository.pullBack(this.#clock.now(), { longestMs, lastTokenMs: TOKENS_GONE_AFTER_MS });
  }

  /** Tries all that are due. Safe to run twice at once, or late. */
  async attemptDue(): Promise<void> {
    const due = await this.#repository.findDue(this.#clock.now(), BATCH);
    await Promise.all(due.map((entry) => this.#attempt(entry, JOB_DEADLINE_MS)));
  }

  #entryOf(message: Message, delayMs: number): OutboxEntry {
    const addedAt = this.#clock.now();
    const nextAttemptAt = new Date(addedAt.getTime() + delayMs);
    return { _id: keyOf(message), message, addedAt, failures: 0, nextAttemptAt };
  }

  async #attempt(entry: OutboxEntry, deadlineMs: number): Promise<boolean> {
    const outcome = await this.#deliver(entry.message, deadlineMs).catch((error: unknown): Outcome => ({
      outcome: 'NOT_YET',
      reason: shortReason(error),
    }));
    if (outcome.outcome === 'DONE') {
      await this.#repository.delete(entry);
      return true;
    }
    await this.#keepTrying(entry, outcome);
    return false;
  }

  async #keepTrying(entry: OutboxEntry, { outcome, reason }: Exclude<Outcome, { outcome: 'DONE' }>): Promise<void> {
    const { message, addedAt, failures } = entry;
    const now = this.#clock.now().getTime();
    const about = { kind: message.kind, userId: message.userId, failures: failures + 1, reason };
    if (outcome === 'REFUSED' || now - addedAt.getTime() > GIVE_UP_AFTER_MS[message.kind]) {
      this.#log.error(about, 'A message to another subgraph is given up; this needs a look');
      await this.#repository.delete(entry);
      return;
    }
    this.#log.warn(about, 'A message to another subgraph could not be delivered yet');
    await this.#repository.postpone(entry, new Date(now + delayAfter(BACKOFF_MS, failures)));
  }
}
