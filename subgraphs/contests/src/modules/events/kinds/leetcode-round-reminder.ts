import type { BaseEvent, EventKind } from './event-kind.ts';

/** A contest of LeetCode's own starts within the hour. */
export interface LeetCodeRoundReminderEvent extends BaseEvent {
  type: 'LeetCodeRoundReminderEvent';
  slug: string;
}

export const leetcodeRoundReminder: EventKind<LeetCodeRoundReminderEvent> = {
  type: 'LeetCodeRoundReminderEvent',
  audience: 'SERVICES',
  notification: 'LEETCODE_ROUND',
  keptForS: null,
};
