import type { BaseEvent, EventKind } from './event-kind.ts';

/** A duel's result is final and in the ratings. */
export interface DuelFinishedEvent extends BaseEvent {
  type: 'DuelFinishedEvent';
  /** The duel's, which is also that of its contest. */
  contestId: string;
}

export const duelFinished: EventKind<DuelFinishedEvent> = {
  type: 'DuelFinishedEvent',
  audience: 'CONTEST',
  notification: 'DUEL',
  keptForS: null,
};
