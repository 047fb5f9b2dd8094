import { escapeHtml } from '../pages/page.ts';

const DAY_MS = 24 * 60 * 60_000;
const WEEKS = 53;
const STEP = 13;
const CELL = 11;
const TOP = 16;
/** From so many solved problems on, a day has the next colour. */
const LEVELS = [1, 2, 4, 7];
/** Months nearer to each other than this are not both named, in weeks. */
const LEAST_MONTH = 3;

/** The weeks up to a day as columns, Monday first, for a page without scripts. `summary` says the same in words. */
export function calendarSvg(
  { today, days }: { today: string; days: readonly { date: string; solved: number }[] },
  summary: string,
): string {
  const solvedOn = new Map(days.map(({ date, solved }) => [date, solved]));
  const last = Date.parse(today);
  const first = last - ((new Date(last).getUTCDay() + 6) % 7) * DAY_MS - (WEEKS - 1) * 7 * DAY_MS;
  const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  let [cells, months, named] = ['', '', -LEAST_MONTH];
  for (let at = first; at <= last; at += DAY_MS) {
    const index = Math.round((at - first) / DAY_MS);
    const [week, x, y] = [Math.floor(index / 7), Math.floor(index / 7) * STEP, TOP + (index % 7) * STEP];
    const date = new Date(at).toISOString().slice(0, 10);
    const solved = solvedOn.get(date) ?? 0;
    const level = LEVELS.filter((least) => solved >= least).length;
    cells += `<rect class="d${level}" x="${x}" y="${y}" width="${CELL}" height="${CELL}" rx="2.5"><title>${date}: ${solved}</title></rect>`;
    if (date.endsWith('-01') && week - named >= LEAST_MONTH) {
      named = week;
      months += `<text x="${x}" y="10">${month.format(at)}</text>`;
    }
  }
  return `<svg class="days" viewBox="0 0 ${WEEKS * STEP} ${TOP + 7 * STEP}" role="img" aria-label="${escapeHtml(summary)}">${months}${cells}</svg>`;
}

const PLOT = { width: 640, height: 200, left: 44, right: 12, top: 12, bottom: 12 };
/** A rating that hardly moves does not fill the height, in points. */
const LEAST_SPAN = 120;

/** Ratings, earliest first, at equal distances. */
export function ratingSvg(ratings: readonly number[], summary: string): string {
  const middle = (Math.min(...ratings) + Math.max(...ratings)) / 2;
  const span = Math.max(LEAST_SPAN, (Math.max(...ratings) - Math.min(...ratings)) * 1.15);
  const { width, height, left, right, top, bottom } = PLOT;
  const x = (index: number) => left + (index / Math.max(1, ratings.length - 1)) * (width - left - right);
  const y = (rating: number) => top + (0.5 - (rating - middle) / span) * (height - top - bottom);
  const lines = [Math.min(...ratings), Math.max(...ratings)].map(
    (rating) =>
      `<line x1="${left}" x2="${width - right}" y1="${round(y(rating))}" y2="${round(y(rating))}" /><text x="${left - 8}" y="${round(y(rating) + 4)}" text-anchor="end">${rating}</text>`,
  );
  const path = ratings.map((rating, index) => `${round(x(index))},${round(y(rating))}`).join(' ');
  const dots = ratings.map(
    (rating, index) =>
      `<circle cx="${round(x(index))}" cy="${round(y(rating))}" r="3"><title>${rating}</title></circle>`,
  );
  return `<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(summary)}">${[...new Set(lines)].join('')}<polyline points="${path}" />${dots.join('')}</svg>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
