/** What went wrong between us and LeetCode. None of them says that a problem or a user does not exist. */
export type LeetCodeFailure =
  /** 403, mostly Cloudflare's page. */
  | 'blocked'
  /** 429. */
  | 'rate-limited'
  /** 5xx. */
  | 'server-error'
  /** 3xx: LeetCode sends those it throttles elsewhere. */
  | 'redirected'
  /** A 200 that is no JSON, mostly Cloudflare's page. */
  | 'not-json'
  | 'unexpected-status'
  /** The connection ended inside the reply, or the reply is JSON that stops short. */
  | 'cut-body'
  /** The reply is longer than any that we ask for. */
  | 'too-long'
  /** No answer within the time that a request gets. */
  | 'timeout'
  /** The caller's deadline came first, which says nothing about LeetCode. */
  | 'late'
  /** No connection: DNS, refused, reset, TLS. */
  | 'unreachable'
  /** LeetCode refuses our document, or its reply has another shape than ours. */
  | 'schema-changed'
  /** LeetCode answered 200 with an error that we don't know. */
  | 'resolver-error'
  /** Not asked: LeetCode has failed too often just now. */
  | 'circuit-open'
  /** Not asked: LeetCode told us to wait. */
  | 'paused'
  /** Not asked: our own budget of requests left no place in time, or so little time was left that none would have done. */
  | 'no-budget'
  /** Not asked: who asks, or all who are not signed in, have had as much asked as they may. */
  | 'share-used';

/** LeetCode gave no answer that can be used. Which of the failures it was is for logs and retries; callers see one. */
export class LeetCodeError extends Error {
  override readonly name = 'LeetCodeError';
  readonly failure: LeetCodeFailure;
  /** How long LeetCode asks us to wait, or who asked has to, in ms; null when nobody says. */
  readonly retryAfterMs: number | null;

  constructor(
    failure: LeetCodeFailure,
    message: string,
    { cause, retryAfterMs = null }: { cause?: unknown; retryAfterMs?: number | null } = {},
  ) {
    super(message, { cause });
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
  }
}

const TRANSIENT: ReadonlySet<LeetCodeFailure> = new Set(['server-error', 'cut-body', 'timeout', 'unreachable']);
const OUTAGES: ReadonlySet<LeetCodeFailure> = new Set([
  ...TRANSIENT,
  'blocked',
  'rate-limited',
  'redirected',
  'not-json',
  'too-long',
  'unexpected-status',
]);

const UNSENT: ReadonlySet<LeetCodeFailure> = new Set(['paused', 'no-budget', 'share-used']);

/** Who asks has had as much asked of LeetCode as they may. `message` says who and ends before the time. */
export function shareUsed(message: string, retryAfterMs: number): LeetCodeError {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000));
  return new LeetCodeError('share-used', `${message} in ${seconds} s.`, { retryAfterMs: seconds * 1_000 });
}

/** Whether the same request may succeed in a moment. Asking again when blocked or limited only makes it worse. */
export const isTransient = (error: unknown): boolean => error instanceof LeetCodeError && TRANSIENT.has(error.failure);

/** Whether LeetCode is down or keeps us out, so that other requests would fare the same. */
export const isOutage = (error: unknown): boolean => error instanceof LeetCodeError && OUTAGES.has(error.failure);

/** Whether LeetCode answered, but nothing that we know: it may answer another question well. */
export const isOddAnswer = ({ failure }: LeetCodeError): boolean =>
  failure === 'schema-changed' || failure === 'resolver-error';

/** Whether the budget had no place for it. */
export const isUnsent = (error: unknown): boolean => error instanceof LeetCodeError && UNSENT.has(error.failure);

/** Whether it says nothing about how LeetCode fares. */
export const isInconclusive = (error: unknown): boolean =>
  isUnsent(error) || (error instanceof LeetCodeError && error.failure === 'late');
