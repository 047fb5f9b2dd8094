import type { Caller } from '../auth/caller.ts';

/** What each GraphQL request carries in a subgraph. */
export interface RequestContext {
  caller: Caller;
  /** The address from which the client called the gateway, as `clientAddressOf` gives it; null when the gateway did not say. */
  clientAddress: string | null;
  /** Identifies the request in logs and in masked errors. */
  requestId: string;
}
