import { EVENT_KINDS, isToldAtOnce, type EventType } from '../events/registry.ts';
import type { Summary } from './news-holds.repository.ts';

/** How many events of which kind one post tells of. */
type Counts = Required<Omit<Summary, 'from' | 'upTo'>>;

/**
 * As what each type of event is counted; null for what is told at once, and of which nothing is left to say where Discord refused it, as a duel's result is
 * counted after it, and for what is no news of its own.
 */
const COUNTED_AS: Readonly<Record<EventType, keyof Counts | null>> = {
  SubmissionEvent: 'solves',
  ContestStartedEvent: 'contestStarts',
  ContestFinishedEvent: 'contestResults',
  LeetCodeRoundResultsEvent: 'contestResults',
  ContestPlanEvent: 'contestNews',
  ContestReminderEvent: 'contestNews',
  FirstSolveEvent: 'contestNews',
  ContestEndedEvent: 'contestNews',
  LeetCodeRoundReminderEvent: 'contestNews',
  DailyChallengeEvent: 'contestNews',
  WeeklyDigestEvent: 'contestNews',
  StudyPlanDayEvent: 'contestNews',
  DuelChallengeEvent: null,
  DuelStartedEvent: null,
  DuelRoundEvent: null,
  DuelDrawOfferEvent: null,
  DuelEndedEvent: null,
  DuelFinishedEvent: 'contestNews',
  ContestRatedEvent: null,
};

/** What one post tells, of how many events there are of each type. */
export function countsOf(byType: Readonly<Partial<Record<EventType, number>>>): Counts {
  const counts: Counts = { solves: 0, contestStarts: 0, contestResults: 0, contestNews: 0 };
  for (const { type } of EVENT_KINDS) {
    const what = COUNTED_AS[type];
    if (what !== null) counts[what] += byType[type] ?? 0;
  }
  return counts;
}

/** What waits for its time like other news, but of which a number says nothing. */
const SINGLE: ReadonlySet<EventType> = new Set<EventType>([
  'DailyChallengeEvent',
  'LeetCodeRoundResultsEvent',
  'StudyPlanDayEvent',
]);
/** Whether an event that did not wait for Discord is posted by itself, and ends what is counted before it. */
export const isToldSingly = (type: EventType): boolean => isToldAtOnce(type) || SINGLE.has(type);
