import type { BaseEvent, EventKind } from './event-kind.ts';

/** Somebody was first to solve the problem of a round. Who that is follows from the standings. */
export interface DuelRoundEvent extends BaseEvent {
  type: 'DuelRoundEvent';
  /** The duel's, which is also that of its contest. */
  contestId: string;
  problemSlug: string;
  /** Whether another one was told to be first. */
  isCorrection: boolean;
}

export const duelRound: EventKind<DuelRoundEvent> = {
  type: 'DuelRoundEvent',
  audience: 'CONTEST',
  notification: 'DUEL',
  keptForS: null,
};
