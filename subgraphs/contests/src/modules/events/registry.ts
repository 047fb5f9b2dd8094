import type { EventOrigin } from '@leetcord/kit/streams/event-origin';
import { isPrompt, type NotificationKind } from '../communities/destinations.ts';
import { contestEnded } from './kinds/contest-ended.ts';
import { contestFinished } from './kinds/contest-finished.ts';
import { contestPlan } from './kinds/contest-plan.ts';
import { contestRated } from './kinds/contest-rated.ts';
import { contestReminder } from './kinds/contest-reminder.ts';
import { contestStarted } from './kinds/contest-started.ts';
import { duelChallenge } from './kinds/duel-challenge.ts';
import { duelDrawOffer } from './kinds/duel-draw-offer.ts';
import { duelEnded } from './kinds/duel-ended.ts';
import { duelFinished } from './kinds/duel-finished.ts';
import { duelRound } from './kinds/duel-round.ts';
import { duelStarted } from './kinds/duel-started.ts';
import { firstSolve } from './kinds/first-solve.ts';
import { dailyChallenge } from './kinds/daily-challenge.ts';
import type { AudienceOfEvent } from './kinds/event-kind.ts';
import { leetcodeRoundReminder } from './kinds/leetcode-round-reminder.ts';
import { leetcodeRoundResults } from './kinds/leetcode-round-results.ts';
import { studyPlanDay } from './kinds/study-plan-day.ts';
import { submission } from './kinds/submission.ts';
import { weeklyDigest } from './kinds/weekly-digest.ts';

/** All kinds of events. */
export const EVENT_KINDS = [
  submission,
  contestPlan,
  contestReminder,
  contestStarted,
  firstSolve,
  contestEnded,
  contestFinished,
  contestRated,
  leetcodeRoundReminder,
  leetcodeRoundResults,
  dailyChallenge,
  weeklyDigest,
  duelChallenge,
  duelStarted,
  duelRound,
  duelDrawOffer,
  duelEnded,
  duelFinished,
  studyPlanDay,
] as const;

export type EventType = (typeof EVENT_KINDS)[number]['type'];

export type LoggedEvent = NonNullable<(typeof EVENT_KINDS)[number]['event']>;

type WithoutPlace<E> = E extends LoggedEvent ? Omit<E, '_id' | 'id'> : never;
/** An event without a place in the log yet. */
export type NewEvent = WithoutPlace<LoggedEvent>;

const AUDIENCES = new Map<string, AudienceOfEvent>(EVENT_KINDS.map(({ type, audience }) => [type, audience]));
export const audienceOf = ({ type }: LoggedEvent) => AUDIENCES.get(type);

/** The types of the events that are posted as one of these kinds of news. */
export const typesToldAs = (kinds: readonly NotificationKind[]): EventType[] =>
  EVENT_KINDS.filter(({ notification, changesNews }) => kinds.includes(notification) && changesNews !== true).map(
    ({ type }) => type,
  );

const PROMPT_TYPES = new Set<EventType>(
  EVENT_KINDS.filter(({ notification }) => isPrompt(notification)).map(({ type }) => type),
);
/** Whether events of a type are posted at once, also in quiet hours. */
export const isToldAtOnce = (type: EventType): boolean => PROMPT_TYPES.has(type);

/** Whether an event is about a contest: by itself, or since it moved its standings while all could see them. */
export const isAboutContest = (event: LoggedEvent, contestId: string): boolean =>
  audienceOf(event) !== 'SERVICES' &&
  (event.type === 'SubmissionEvent'
    ? event.places.some((place) => place.contestId === contestId)
    : 'contestId' in event && event.contestId === contestId);

/** Whether an event's kind is known here: a newer contests may have written it. */
export const isKnown = ({ type }: { type: string }): boolean => AUDIENCES.has(type);

/** Events with the name of their GraphQL type, by which they are told from others. */
export type TypedEvent<T extends EventType = EventType> = {
  [K in T]: Extract<LoggedEvent, { type: K }> & { __typename: K };
}[T];
export const typedEvent = (event: LoggedEvent) => ({ ...event, __typename: event.type }) as TypedEvent;

/** What services are told of an event of the subscription `events` beside its data: its exact time, whoever it is about. */
export const originOfRoot = (root: unknown): EventOrigin | undefined => {
  const { events: event } = root as { events?: LoggedEvent };
  if (event === undefined) return undefined;
  const { _id, at, trace } = event;
  return { id: String(_id), at: at.toISOString(), ...(trace !== undefined && { trace }) };
};
