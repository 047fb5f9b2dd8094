import type { Caller } from './auth/caller.ts';

/** What each GraphQL request carries in a subgraph. */
export interface RequestContext {
  caller: Caller;
  /** Names the request in logs and in masked errors. */
  requestId: string;
}
