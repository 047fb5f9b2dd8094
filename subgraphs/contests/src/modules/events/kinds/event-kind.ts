import type { NotificationKind } from '../../communities/destinations.ts';

/** The fields of every event. */
export interface BaseEvent {
  /** The event's place in the log: 1, 2, 3 and so on in the order of commits, with no gap. */
  _id: number;
  /** The id by which consumers know the event. */
  id: string;
  at: Date;
  communityId: string;
  /** The step of a trace that wrote it, where traces are kept. */
  trace?: string;
}

/** Who gets an event: services, and but for `SERVICES` who may see its community, or follows its contest. Its resolvers decide which fields they see. */
export type AudienceOfEvent = 'SERVICES' | 'COMMUNITY' | 'CONTEST';

/** What all events of one kind have in common. */
export interface EventKind<E extends BaseEvent & { type: string }> {
  /** Its name in the log, and its GraphQL type. */
  type: E['type'];
  audience: AudienceOfEvent;
  /** The kind of news that it becomes in Discord. */
  notification: NotificationKind;
  /** Set where it is no news of its own, but changes what a post shows that is there: it is not held back, nor counted among what waits. */
  changesNews?: true;
  /** How long it is kept, in s; null for as long as its community exists. */
  keptForS: number | null;
  /** Never set: it tells the compiler the type of this kind's events. */
  event?: E;
}
