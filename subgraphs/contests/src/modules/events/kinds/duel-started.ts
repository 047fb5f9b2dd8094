import type { BaseEvent, EventKind } from './event-kind.ts';

/** A duel has started: the challenge was accepted, or the queue paired two. */
export interface DuelStartedEvent extends BaseEvent {
  type: 'DuelStartedEvent';
  /** The duel's, which is also that of its contest. */
  contestId: string;
}

export const duelStarted: EventKind<DuelStartedEvent> = {
  type: 'DuelStartedEvent',
  audience: 'CONTEST',
  notification: 'DUEL',
  keptForS: null,
};
