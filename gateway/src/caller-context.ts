import type { Caller } from '@leetcord/kit/auth/caller';

/** What the gateway knows of a request. It forwards who asks, and each subgraph checks it again. */
export interface CallerContext {
  caller: Caller;
  /** The caller's access token as an `Authorization` header; also for callers with an API key. */
  authorization: string | undefined;
  /** From where the client calls, as `clientAddressOf` gives it. */
  clientAddress: string | null;
  requestId: string;
}
