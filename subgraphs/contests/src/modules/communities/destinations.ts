/** What a Discord channel can be told of. */
export const NOTIFICATION_KINDS = [
  'SUBMISSION',
  'CONTEST_PLAN',
  'CONTEST_REMINDER',
  'CONTEST_STARTED',
  'CONTEST_PROGRESS',
  'CONTEST_FINISHED',
  'LEETCODE_ROUND',
  'DAILY_CHALLENGE',
  'DIGEST',
  'DUEL',
  'STUDY_PLAN',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What is told at once, also in quiet hours: what a member would come for, or come too late for. Everything else waits. */
const PROMPT: ReadonlySet<NotificationKind> = new Set([
  'CONTEST_REMINDER',
  'CONTEST_STARTED',
  'CONTEST_FINISHED',
  'DIGEST',
  'DUEL',
]);
export const isPrompt = (kind: NotificationKind): boolean => PROMPT.has(kind);

/** A Discord channel that gets one kind of news. */
export interface Destination {
  kind: NotificationKind;
  channelId: string;
}

/** The channels that get any news, each once. */
export const channelsOf = (destinations: readonly Destination[]): Set<string> =>
  new Set(destinations.map(({ channelId }) => channelId));

/** What a channel is told of. */
export const kindsFor = (destinations: readonly Destination[], channelId: string): NotificationKind[] =>
  destinations.filter((destination) => destination.channelId === channelId).map(({ kind }) => kind);
