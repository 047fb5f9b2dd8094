/** What went wrong between us and LeetCode. None of them says that a problem or a user does not exist. */
export type LeetCodeFailure =
  /** 403, usually Cloudflare's page. */
  | 'blocked'
  /** 429. */
  | 'rate-limited'
  /** 5xx. */
  | 'server-error'
  /** 3xx: LeetCode redirects clients that it throttles. */
  | 'redirected'
  /** A 200 that is not JSON, usually Cloudflare's page. */
  | 'not-json'
  | 'unexpected-status'
  /** The connection ended inside the reply, or the reply is incomplete JSON. */
  | 'cut-body'
  /** The reply is longer than any that we ask for. */
  | 'too-long'
  /** No answer within a request's time limit. */
  | 'timeout'
  /** The caller's deadline came first, which says nothing about LeetCode. */
  | 'late'
  /** No connection: DNS, refused, reset, TLS. */
  | 'unreachable'
  /** LeetCode refuses our document, or its reply has another shape than we expect. */
  | 'schema-changed'
  /** LeetCode answered 200 with an error that we don't know. */
  | 'resolver-error'
  /** Not asked: LeetCode has failed too often just now. */
  | 'circuit-open'
  /** Not asked: LeetCode told us to wait. */
  | 'paused'
  /** Not asked: our request budget had no place in time, or too little time was left for any. */
  | 'no-budget'
  /** Not asked: the caller, or all anonymous callers together, have used up their share. */
  | 'share-used';

/** LeetCode gave no usable answer. Which failure it was is for logs and retries; callers see only one. */
export class LeetCodeError extends Error {
  override readonly name = 'LeetCodeError';
  readonly failure: LeetCodeFailure;
  /** How long LeetCode asks us to wait, or the caller has to, in ms; null when unknown. */
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

/** The caller has used up their share of requests to LeetCode. `message` names the caller and ends before the time. */
export function shareUsed(message: string, retryAfterMs: number): LeetCodeError {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000));
  return new LeetCodeError('share-used', `${message} in ${seconds} s.`, { retryAfterMs: seconds * 1_000 });
}

/** Whether the same request may succeed in a moment. When we are blocked or limited, asking again only makes it worse. */
export const isTransient = (error: unknown): boolean => error instanceof LeetCodeError && TRANSIENT.has(error.failure);

/** Whether LeetCode is down or refuses us, so that other requests would fail too. */
export const isOutage = (error: unknown): boolean => error instanceof LeetCodeError && OUTAGES.has(error.failure);

/** Whether LeetCode answered, but nothing that we understand: it may answer another question well. */
export const isOddAnswer = ({ failure }: LeetCodeError): boolean =>
  failure === 'schema-changed' || failure === 'resolver-error';

/** Whether the budget had no place for it. */
export const isUnsent = (error: unknown): boolean => error instanceof LeetCodeError && UNSENT.has(error.failure);

/** Whether the failure says nothing about LeetCode's state. */
export const isInconclusive = (error: unknown): boolean =>
  isUnsent(error) || (error instanceof LeetCodeError && error.failure === 'late');
