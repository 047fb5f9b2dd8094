/** What the gateway knows of a request: it forwards who asks, and each subgraph checks it. */
export interface CallerContext {
  /** The caller's `Authorization` header as it came. */
  authorization?: string | undefined;
  requestId: string;
}
