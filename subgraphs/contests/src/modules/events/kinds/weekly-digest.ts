import type { BaseEvent, EventKind } from './event-kind.ts';

/** A week of a community is over, or nearly so. Who led it, and all else, follows from what is stored when it is told. */
export interface WeeklyDigestEvent extends BaseEvent {
  type: 'WeeklyDigestEvent';
  weekStartsAt: Date;
  /** The moment after its last. */
  weekEndsAt: Date;
}

export const weeklyDigest: EventKind<WeeklyDigestEvent> = {
  type: 'WeeklyDigestEvent',
  audience: 'SERVICES',
  notification: 'DIGEST',
  keptForS: null,
};
