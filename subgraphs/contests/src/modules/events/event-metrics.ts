import type { LoggedEvent } from './registry.ts';

/** What is counted of events. */
export interface EventMetrics {
  /** This process learns of an event, and its subscribers get it. */
  seen(event: LoggedEvent): void;
  /** A subscriber has dealt with all events up to this one. */
  acknowledged(subscriber: string, event: LoggedEvent): void;
  /** An event of a kind that is not known here was left out. */
  skipped(): void;
  streamLost(): void;
}
