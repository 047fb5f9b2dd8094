import type { BaseEvent, EventKind } from './event-kind.ts';

/** LeetCode has rated a contest of its own in which members took part. */
export interface LeetCodeRoundResultsEvent extends BaseEvent {
  type: 'LeetCodeRoundResultsEvent';
  slug: string;
}

export const leetcodeRoundResults: EventKind<LeetCodeRoundResultsEvent> = {
  type: 'LeetCodeRoundResultsEvent',
  audience: 'SERVICES',
  notification: 'LEETCODE_ROUND',
  keptForS: null,
};
