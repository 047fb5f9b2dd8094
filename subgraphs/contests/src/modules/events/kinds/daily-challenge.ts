import type { BaseEvent, EventKind } from './event-kind.ts';

/** A UTC day has a new daily challenge of LeetCode's. */
export interface DailyChallengeEvent extends BaseEvent {
  type: 'DailyChallengeEvent';
  /** Such as 2026-12-01. */
  date: string;
  problemSlug: string;
}

export const dailyChallenge: EventKind<DailyChallengeEvent> = {
  type: 'DailyChallengeEvent',
  audience: 'SERVICES',
  notification: 'DAILY_CHALLENGE',
  keptForS: null,
};
