import type { Community } from '../communities/communities.repository.ts';
import type { BoardWindow } from '../scoring/windows.ts';
import type { BoardSubject } from './board-id.ts';
import type { BoardPage } from './boards.view.ts';

export type { RowNode as LeaderboardEntryMapper } from './board-connection.ts';

/** A community's board for the window that contains a time. */
export interface LeaderboardMapper {
  community: Community;
  window: BoardWindow;
  at: Date;
  subject: BoardSubject | null;
}

export type LeaderboardEntryConnectionMapper = BoardPage;
