import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { Messages } from './messages.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Store } from './state.ts';

/** One request of the bot, as `GET /control/requests` returns it. */
export interface RequestRecord {
  at: string;
  method: string;
  path: string;
  status: number | 'dropped';
}

/** The parts of the stand-in that its routes share. */
export interface Discord {
  store: Store;
  messages: Messages;
  gateway: Gateway;
  interactions: Interactions;
  rateLimits: RateLimits;
  faults: Faults;
  /** The last few hundred, oldest first. */
  requests: RequestRecord[];
}
