import type { RequestContext } from '@leetcord/kit/request-context';

/** What each resolver of this subgraph gets. */
export interface Context extends RequestContext {}
