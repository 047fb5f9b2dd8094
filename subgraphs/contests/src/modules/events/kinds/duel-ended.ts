import type { BaseEvent, EventKind } from './event-kind.ts';

/** A duel's end has passed, and its result is not final. */
export interface DuelEndedEvent extends BaseEvent {
  type: 'DuelEndedEvent';
  /** The duel's, which is also that of its contest. */
  contestId: string;
}

export const duelEnded: EventKind<DuelEndedEvent> = {
  type: 'DuelEndedEvent',
  audience: 'CONTEST',
  notification: 'DUEL',
  keptForS: null,
};
