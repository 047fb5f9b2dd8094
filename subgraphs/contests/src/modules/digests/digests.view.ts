import type { View } from '../../view.ts';
import type { Board } from '../boards/board-id.ts';
import { windowBoardId } from '../boards/board-id.ts';
import { rowNode } from '../boards/board-connection.ts';
import { isMentionedIn } from '../communities/appearance.ts';
import type { SeenUser } from '../communities/members.view.ts';
import type { WeeklyDigestEvent } from '../events/kinds/weekly-digest.ts';

/** How many of the week's best members are looked at for their streaks. */
const MAX_LOOKED_AT = 30;
const MAX_STREAKS = 3;
/** A shorter streak is not told of, in days. */
const MIN_DAYS = 3;

/** A member's streak that is worth telling. */
export interface DigestStreak extends SeenUser {
  days: number;
  isRecord: boolean;
}

export async function boardOf({ communityId, weekStartsAt }: WeeklyDigestEvent, view: View): Promise<Board> {
  const { boardZones } = await view.communities.require(communityId);
  return { id: windowBoardId(communityId, { window: 'WEEK', at: weekStartsAt, zones: boardZones }), communityId };
}

/** The best of the week, as they are seen now. */
export async function leadersOf(event: WeeklyDigestEvent, size: number, view: View) {
  const board = await boardOf(event, view);
  const { items } = await view.boards.page(board, { size, key: null, isBackward: false });
  return Promise.all(items.map((row) => rowNode(row, board, view)));
}

/** The longest streaks that run, of who scored that week: those of members whose name is shown, and of whom news may be. */
export async function streaksOf(event: WeeklyDigestEvent, view: View): Promise<DigestStreak[]> {
  const rows = await leadersOf(event, MAX_LOOKED_AT, view);
  const told = rows.filter((row) => row.shownAs === 'NAME' && isMentionedIn(row, 'DIGEST'));
  const streaks = await Promise.all(
    told.map(async (row) => ({ row, streak: await view.streaks.inCommunity(event.communityId, row.userId, true) })),
  );
  return streaks
    .filter(({ streak }) => streak.current >= MIN_DAYS)
    .toSorted((one, other) => other.streak.current - one.streak.current)
    .slice(0, MAX_STREAKS)
    .map(({ row, streak }) => ({ ...row, days: streak.current, isRecord: streak.current >= streak.longest }));
}
