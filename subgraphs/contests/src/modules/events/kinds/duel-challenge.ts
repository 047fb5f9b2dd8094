import type { BaseEvent, EventKind } from './event-kind.ts';

/** A member challenged another one, or what became of that without a duel. */
export interface DuelChallengeEvent extends BaseEvent {
  type: 'DuelChallengeEvent';
  /** The duel's, which is also that of its contest. */
  contestId: string;
  change: 'CHALLENGED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';
}

export const duelChallenge: EventKind<DuelChallengeEvent> = {
  type: 'DuelChallengeEvent',
  audience: 'CONTEST',
  notification: 'DUEL',
  keptForS: null,
};
