import { shownWords, type RankingRow, type Shown } from '../commands/ranking.ts';
import type { Texts } from '../texts/texts.ts';
import type { LabelledPicture } from './attach.ts';
import type { PictureRow, RatingPoint } from './picture.ts';

/** A row of standings as a podium needs it. */
interface Place extends Shown {
  rank: number;
  score: string;
}

/** More people than this do not fit on the steps: then the places in the text say it better. So does one alone. */
const STEPS = { least: 2, most: 5, lastRank: 3 };
const MAX_CARD_ROWS = 10;
/** From which rating on a title holds, as the API says of `RatingTitle`. */
const TITLES_FROM = { APPRENTICE: 1_350, SPECIALIST: 1_500, EXPERT: 1_650, MASTER: 1_800, GRANDMASTER: 2_000 } as const;

/** The best of a contest on steps; null where there are too few, or too many in the same places. `title` is as its author wrote it. */
export function podiumOf(title: string, places: readonly Place[], t: Texts): LabelledPicture | null {
  const steps = places.filter(({ rank }) => rank <= STEPS.lastRank).map((place) => rowOf(place, place.score, t));
  if (steps.length < STEPS.least || steps.length > STEPS.most) return null;
  return {
    picture: { kind: 'PODIUM', title, steps },
    description: t('picture.podium', { title, places: listed(steps, t) }),
  };
}

/** The first rows of a board, with the board's name and time in words; null for a board without rows. */
export function boardCardOf(
  { title, subtitle, rows }: { title: string; subtitle: string; rows: readonly RankingRow[] },
  t: Texts,
): LabelledPicture | null {
  const shown = rows.slice(0, MAX_CARD_ROWS).map((row) => {
    const score = [t('common.points', { count: row.points }), t('common.problems', { count: row.solved })].join(' · ');
    return rowOf(row, score, t);
  });
  if (shown.length === 0) return null;
  return {
    picture: { kind: 'BOARD_CARD', title, subtitle, rows: shown },
    description: t('picture.board', { title, subtitle, places: listed(shown, t) }),
  };
}

/** A rating after each contest, earliest first; the first point is the rating before the first of these contests. */
export function ratingPlotOf(title: string, points: readonly RatingPoint[], t: Texts): LabelledPicture | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const bands = Object.entries(TITLES_FROM).map(([name, from]) => ({
    from,
    label: t(`rating.title_${name as keyof typeof TITLES_FROM}`),
  }));
  const rating = new Intl.NumberFormat(t.locale).format(last.rating);
  return {
    picture: { kind: 'RATING_PLOT', title, rating, points, bands, locale: t.locale },
    description: t('picture.rating', { count: points.length - 1, from: first.rating, to: last.rating }),
  };
}

const DAY_MS = 24 * 60 * 60_000;
const SHOWN_DAYS = 371;

/** The last 53 weeks, with what was solved on each day. `title` is as its author wrote it. */
export function calendarOf(
  title: string,
  { today, days }: { today: string; days: readonly { date: string; solved: number }[] },
  t: Texts,
): LabelledPicture {
  const from = new Date(Date.parse(today) - (SHOWN_DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const solved = days.reduce((sum, day) => sum + day.solved, 0);
  const summary = t('picture.solvedOn', { solved, days: days.length });
  const words = { less: t('picture.less'), more: t('picture.more'), locale: t.locale };
  return {
    picture: { kind: 'HEAT_MAP', title, summary, from, to: today, days, ...words },
    description: t('picture.days', { from, to: today, summary }),
  };
}

const rowOf = (who: Place | RankingRow, score: string, t: Texts): PictureRow => ({
  rank: who.rank,
  name: shownWords(who, t),
  score,
});

const listed = (rows: readonly PictureRow[], t: Texts) => rows.map((row) => t('picture.place', { ...row })).join('; ');
