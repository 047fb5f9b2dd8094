import { windowAt, type BoardWindow } from '../scoring/windows.ts';

/** A ranked list: of a community for a window of time, or of one of its contests. */
export interface Board {
  id: string;
  communityId: string;
}

/** The id of a community's board for the window of this kind that contains a time, such as `<id>:WEEK:2026-W48`. */
export function windowBoardId(communityId: string, window: BoardWindow, at: Date): string {
  const { key } = windowAt(window, at);
  return key === '' ? `${communityId}:${window}` : `${communityId}:${window}:${key}`;
}

/** The range of the ids of all window boards of a community: from the first, and before the second. */
export const windowBoardIds = (communityId: string): [string, string] => [`${communityId}:`, `${communityId};`];

const CONTEST = 'contest:';

/** The id of the board with a contest's standings. */
export const contestBoardId = (contestId: string): string => CONTEST + contestId;

/** What a board's id contains: whose board it is, and its stretch of time, such as 2026-W48. */
export function parseBoardId(id: string) {
  if (id.startsWith(CONTEST)) return { contestId: id.slice(CONTEST.length) };
  const [communityId = '', window = '', span = ''] = id.split(':');
  return { communityId, window, span };
}
