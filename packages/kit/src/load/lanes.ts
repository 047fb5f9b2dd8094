/** The header that tells a subgraph a request's priority. Trusted only together with the router's secret; the gateway sets its own. */
export const LANE_HEADER = 'x-leetcord-lane';

/** `service`: from the bot or another subgraph, with places of its own. `write`: a mutation. Anything else is a read. */
export type Lane = 'service' | 'write' | 'read';

export const SERVICE_LANE: Lane = 'service';
