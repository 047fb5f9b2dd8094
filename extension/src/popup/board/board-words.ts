import { ordinal } from '@leetcord/kit/text/ordinal';
import type { BoardChoice, BoardView, RowView } from '../../board/board-view.ts';
import { inZone, zoneNote } from '../../when-words.ts';
import { pointWords } from '../report-words.ts';

/** The texts of boards in the popup. */

export const WINDOW_WORDS: Record<BoardChoice['window'], string> = {
  DAY: 'Day',
  WEEK: 'Week',
  MONTH: 'Month',
  SEASON: 'Season',
  ALL_TIME: 'All time',
};

export const DIFFICULTY_WORDS = { EASY: 'Easy', MEDIUM: 'Medium', HARD: 'Hard' } as const;

/** The days of a window, such as `23 – 29 Nov 2026`, with the time zone where it is not that of this browser. */
export function rangeWords({ startsAt, endsAt, timeZone }: BoardView): string {
  if (startsAt === null || endsAt === null) return 'Since the beginning';
  const [first, last] = [Date.parse(startsAt), Date.parse(endsAt) - 1];
  const words = inZone(timeZone, (zone) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: zone }).formatRange(first, last),
  );
  return `${words}${zoneNote(timeZone)}`;
}

/** The user's own place, such as `2nd of 14, 11 points`. */
export const placeWords = ({ rank, points }: RowView, total: number): string =>
  `${ordinal(rank)} of ${Math.max(total, rank).toLocaleString('en')}, ${pointWords(points)}`;

/** How a row has moved, to be seen and to be heard. Null where it has not. */
export function movedWords(moved: number | null): { seen: string; heard: string } | null {
  if (moved === null || moved === 0) return null;
  const places = Math.abs(moved) === 1 ? '1 place' : `${Math.abs(moved)} places`;
  return moved > 0
    ? { seen: `▲ ${moved}`, heard: `up ${places} since yesterday` }
    : { seen: `▼ ${-moved}`, heard: `down ${places} since yesterday` };
}

/** What stands in place of a name that is not shown. */
export const hiddenName = ({ shownAs }: Pick<RowView, 'shownAs'>): string =>
  shownAs === 'ANONYMOUS' ? 'Anonymous' : shownAs === 'FORMER_MEMBER' ? 'Former member' : 'Member';
