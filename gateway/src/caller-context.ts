import type { Caller } from '@leetcord/kit/auth/caller';

/** What the gateway knows about a request. It forwards the caller, and each subgraph checks the caller again. */
export interface CallerContext {
  caller: Caller;
  /** The caller's access token as an `Authorization` header; also for callers with an API key. */
  authorization: string | undefined;
  /** The client's address, as `clientAddressOf` gives it. */
  clientAddress: string | null;
  requestId: string;
  /** For how long the caller has waited to be admitted, in ms. */
  waitedMs?: number;
  /** Whether it is for a page of ours, which counts as one request whatever it reads. */
  isForPage?: boolean;
}
