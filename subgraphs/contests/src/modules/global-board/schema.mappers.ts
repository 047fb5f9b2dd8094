import type { BoardWindow } from '../scoring/windows.ts';

/** The global board for the window that contains a time. */
export interface GlobalLeaderboardMapper {
  window: BoardWindow;
  at: Date;
}
