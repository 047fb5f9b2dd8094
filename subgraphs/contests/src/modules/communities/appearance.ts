import type { Member } from './members.repository.ts';

/** How others see a user in a community, on boards, in standings and in news. */
export interface Appearance {
  shownAs: 'NAME' | 'ANONYMOUS' | 'FORMER_MEMBER';
  /** Whether news in Discord may be about them. */
  mayBeMentioned: boolean;
}

/** How the member appears; null is somebody who is no member there, or none any more. */
export function appearanceOf(member: Member | null): Appearance {
  if (member === null) return { shownAs: 'FORMER_MEMBER', mayBeMentioned: false };
  const { isAnonymous, mayBeMentioned } = member;
  return { shownAs: isAnonymous ? 'ANONYMOUS' : 'NAME', mayBeMentioned };
}
