import type { Logger } from '@leetcord/kit/process/logger';
import { graphql } from '../gql/index.ts';
import { contestEnded } from './contest-ended.ts';
import { contestFinished } from './contest-finished.ts';
import { contestPlan } from './contest-plan.ts';
import { contestReminder } from './contest-reminder.ts';
import { contestStarted } from './contest-started.ts';
import { dailyChallenge } from './daily-challenge.ts';
import type { LeetCordEvent } from './documents.ts';
import { duelChallenge, duelDrawOffer, duelEnded, duelFinished, duelRound, duelStarted } from './duel-news.ts';
import { firstSolve } from './first-solve.ts';
import { fitEmbed } from './fit-embed.ts';
import { leetcodeRoundReminder } from './leetcode-round-reminder.ts';
import { leetcodeRoundResults } from './leetcode-round-results.ts';
import type { Message, Notification, Telling } from './notification.ts';
import { studyPlanDay } from './study-plan-day.ts';
import { submission } from './submission.ts';
import { weeklyDigest } from './weekly-digest.ts';

/** The fields that the bot reads of each event, with those of every kind that it posts. */
graphql(`
  fragment EventNews on Event {
    __typename
    id
    cursor
    at
    notification
    community {
      id
      discordGuildId
      language
      gatherAfter
      destinations {
        kind
        channelId
        waitsUntil
      }
      newsHolds {
        channelId
      }
    }
    ...SubmissionNews
    ...ContestPlanNews
    ...ContestReminderNews
    ...ContestStartedNews
    ...FirstSolveNews
    ...ContestEndedNews
    ...ContestFinishedNews
    ...LeetCodeRoundReminderNews
    ...LeetCodeRoundResultsNews
    ...DailyChallengeNews
    ...WeeklyDigestNews
    ...StudyPlanDayNews
    ...DuelNews
    ...ContestRatedNews
  }
`);

type Kind = LeetCordEvent['__typename'];
type Kinds = { [K in Kind]: Notification<K> }[Kind];

const NOTIFICATIONS: readonly Kinds[] = [
  submission,
  contestPlan,
  contestReminder,
  contestStarted,
  firstSolve,
  contestEnded,
  contestFinished,
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
];

const byKind = new Map(NOTIFICATIONS.map((notification) => [notification.kind as string, notification]));

/** Marks a post with its event, so that it can be found in the channel's history. */
export const eventMark = (event: Pick<LeetCordEvent, 'cursor'>) => `LeetCord #${event.cursor}`;

/** The channels that get an event. */
export const destinationsOf = ({ notification, community }: LeetCordEvent): string[] =>
  (community.destinations ?? []).filter(({ kind }) => kind === notification).map(({ channelId }) => channelId);

/** Until when an event waits in a channel, as LeetCord said when it was read; null where it does not. */
export const waitsUntil = ({ notification, community }: LeetCordEvent, channelId: string): Date | null => {
  const there = community.destinations?.find((one) => one.kind === notification && one.channelId === channelId);
  return there?.waitsUntil ? new Date(there.waitsUntil) : null;
};

/** The post for an event, as Discord takes it; null for none, which is logged if it is a fault. */
export type TellEvent = (event: LeetCordEvent, told: Telling) => Message | null;

/** Makes posts from events. A kind that this bot does not know, because LeetCord may be newer, is not posted and is logged once. */
export function createTeller(log: Logger): TellEvent {
  const unknown = new Set<string>();

  const tell: TellEvent = (event, told) => {
    const notification = byKind.get(event.__typename) as Notification<Kind> | undefined;
    if (notification === undefined) {
      const { __typename: kind, cursor } = event;
      if (!unknown.has(kind)) log.warn({ kind, cursor }, 'Events of this kind are not known here; they are skipped');
      unknown.add(kind);
      return null;
    }
    const message = notification.messageOf(event, told);
    const embed = message && fitEmbed({ ...message.embed, footer: { text: eventMark(event) }, timestamp: event.at });
    return embed && { ...message, embed };
  };

  return (event, told) => {
    try {
      return tell(event, told);
    } catch (err) {
      log.error({ err, cursor: event.cursor }, 'An event cannot be told; going on without it');
      return null;
    }
  };
}
