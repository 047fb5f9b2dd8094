import { windowAt, type BoardWindow } from '../scoring/windows.ts';

/** The id of a community's board for the window of a kind that a moment lies in, such as `<id>:WEEK:2026-W48`. */
export function windowBoardId(communityId: string, window: BoardWindow, at: Date): string {
  const { key } = windowAt(window, at);
  return key === '' ? `${communityId}:${window}` : `${communityId}:${window}:${key}`;
}

/** The id of the board that has a contest's standings. */
export const contestBoardId = (contestId: string): string => `contest:${contestId}`;
