import type { BaseEvent, EventKind } from './event-kind.ts';

/** A player offered a draw. */
export interface DuelDrawOfferEvent extends BaseEvent {
  type: 'DuelDrawOfferEvent';
  /** The duel's, which is also that of its contest. */
  contestId: string;
  byUserId: string;
}

export const duelDrawOffer: EventKind<DuelDrawOfferEvent> = {
  type: 'DuelDrawOfferEvent',
  audience: 'CONTEST',
  notification: 'DUEL',
  keptForS: null,
};
