import type { NotificationKind } from '../../communities/destinations.ts';

/** What each event has. */
export interface BaseEvent {
  /** The event's place in the log: 1, 2, 3 and so on in the order of commits, with no gap. */
  _id: number;
  /** What consumers know the event by. */
  id: string;
  at: Date;
  communityId: string;
}

/** Who gets an event: services only, or also those who see its community. What of it they see is said by its resolvers. */
export type AudienceOfEvent = 'SERVICES' | 'COMMUNITY';

/** What is to be known of all events of one kind. */
export interface EventKind<E extends BaseEvent & { type: string }> {
  /** Its name in the log, and its GraphQL type. */
  type: E['type'];
  audience: AudienceOfEvent;
  /** The kind of news that it is in Discord. */
  notification: NotificationKind;
  /** How long it is kept, in s; null for as long as its community. */
  keptForS: number | null;
  /** Never there: it tells the compiler what an event of this kind is. */
  event?: E;
}
