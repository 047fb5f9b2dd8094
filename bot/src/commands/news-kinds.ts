import { channelMention } from 'discord.js';
import type { NotificationKind } from '../gql/graphql.ts';
import { choicesOf } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';

/** A kind of news that the API gains is missing here, and so is its name, `calm.kind_<kind>`, until somebody adds them: the compiler says so. */
const KINDS: Record<NotificationKind, true> = {
  SUBMISSION: true,
  CONTEST_PLAN: true,
  CONTEST_REMINDER: true,
  CONTEST_STARTED: true,
  CONTEST_PROGRESS: true,
  CONTEST_FINISHED: true,
  LEETCODE_ROUND: true,
  DAILY_CHALLENGE: true,
  DIGEST: true,
  DUEL: true,
  STUDY_PLAN: true,
};
export const NEWS_KINDS = Object.keys(KINDS) as NotificationKind[];

export const newsKindChoices = () => choicesOf(NEWS_KINDS, (kind) => `calm.kind_${kind}`);

/** The names of some kinds, in the order in which they are listed everywhere. */
export const newsKindNames = (kinds: ReadonlySet<NotificationKind>, t: Texts): string =>
  t.and(NEWS_KINDS.filter((kind) => kinds.has(kind)).map((kind) => t(`calm.kind_${kind}`)));

interface Destination {
  kind: NotificationKind;
  channelId: string;
}

/** Which of some kinds of news go to a channel. */
const kindsIn = (destinations: readonly Destination[], channelId: string): Set<NotificationKind> =>
  new Set(destinations.filter((one) => one.channelId === channelId).map(({ kind }) => kind));

/** Which news a channel gets: all, or some by name. */
export function channelText(destinations: readonly Destination[], channelId: string, t: Texts): string {
  const kinds = kindsIn(destinations, channelId);
  const channel = channelMention(channelId);
  if (NEWS_KINDS.every((kind) => kinds.has(kind))) return t('config.newsGoTo', { channel });
  return t('calm.someNewsGoTo', { channel, kinds: newsKindNames(kinds, t) });
}

/** The kinds of news that go to no channel; null where each goes to one. */
export function offText(destinations: readonly Destination[], t: Texts): string | null {
  const on = new Set(destinations.map(({ kind }) => kind));
  const off = new Set(NEWS_KINDS.filter((kind) => !on.has(kind)));
  return off.size === 0 ? null : t('calm.newsOff', { kinds: newsKindNames(off, t) });
}
