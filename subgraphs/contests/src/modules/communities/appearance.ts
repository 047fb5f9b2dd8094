import type { NotificationKind } from './destinations.ts';
import type { Member } from './members.repository.ts';

/** How others see a user in a community, on boards, in standings and in news. */
export interface Appearance {
  shownAs: 'NAME' | 'ANONYMOUS' | 'FORMER_MEMBER';
  /** Whether news in Discord may be about them. */
  mayBeMentioned: boolean;
  /** The kinds of news that may not be about them though others may. */
  mutedNews: readonly string[];
}

/** How the member appears; null is somebody who is no member there, or none any more. */
export function appearanceOf(member: Member | null): Appearance {
  if (member === null) return { shownAs: 'FORMER_MEMBER', mayBeMentioned: false, mutedNews: [] };
  const { isAnonymous, mayBeMentioned, mutedNews = [] } = member;
  return { shownAs: isAnonymous ? 'ANONYMOUS' : 'NAME', mayBeMentioned, mutedNews };
}

/** Whether news of a kind may be about them; news of any kind where none is given. */
export const isMentionedIn = (
  { mayBeMentioned, mutedNews }: Pick<Appearance, 'mayBeMentioned' | 'mutedNews'>,
  kind?: NotificationKind | null,
): boolean => mayBeMentioned && !(kind !== null && kind !== undefined && mutedNews.includes(kind));
