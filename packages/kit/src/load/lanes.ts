/** The header that tells a subgraph how much a request is worth. Trusted with the router's secret only; the gateway makes its own. */
export const LANE_HEADER = 'x-leetcord-lane';

/** `service`: of the bot or another subgraph, with places of its own. `write`: of a mutation. Anything else is a read. */
export type Lane = 'service' | 'write' | 'read';

export const SERVICE_LANE: Lane = 'service';
