import type { BaseEvent, EventKind } from './event-kind.ts';

/** A contest starts soon. */
export interface ContestReminderEvent extends BaseEvent {
  type: 'ContestReminderEvent';
  contestId: string;
}

export const contestReminder: EventKind<ContestReminderEvent> = {
  type: 'ContestReminderEvent',
  audience: 'CONTEST',
  notification: 'CONTEST_REMINDER',
  keptForS: null,
};
