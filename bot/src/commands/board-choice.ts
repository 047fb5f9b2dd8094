import type { BoardWindow, Difficulty } from '../gql/graphql.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';

const WINDOWS: readonly BoardWindow[] = ['DAY', 'WEEK', 'MONTH', 'SEASON', 'ALL_TIME'];

export const DIFFICULTIES: readonly Difficulty[] = ['EASY', 'MEDIUM', 'HARD'];

/** Which leaderboard is meant: of a topic, of a difficulty, or of all problems, in a server; or that of all servers. */
export interface BoardChoice {
  window: BoardWindow;
  /** A moment well inside the window, in ISO 8601; null for the window that runs. */
  at: string | null;
  topic: string | null;
  difficulty: Difficulty | null;
  isGlobal: boolean;
}

/** The stretch of time of a board. */
export interface BoardSpan {
  startsAt?: string | null;
  endsAt?: string | null;
  timeZone: string;
}

const HOUR_MS = 3_600_000;
const HOURS_BASE = 36;

/**
 * As the custom ids of its buttons have it: `WEEK` and `all`, `SEASON` and `topic.graph`, `SEASON` and `difficulty.HARD`, `WEEK` and `global`. A window that
 * is over has an hour in it, counted from 1970: `WEEK.anhy`.
 */
export const boardWords = ({ window, at, topic, difficulty, isGlobal }: BoardChoice): [string, string] => [
  at === null ? window : `${window}.${Math.floor(Date.parse(at) / HOUR_MS).toString(HOURS_BASE)}`,
  isGlobal ? 'global' : topic !== null ? `topic.${topic}` : difficulty !== null ? `difficulty.${difficulty}` : 'all',
];

/** What the buttons of an earlier version name that is not there any more is this week's board. */
export function readBoardWords(window = '', subject = ''): BoardChoice {
  const [kind, about = ''] = subject.split('.');
  const [named, hours = ''] = window.split('.');
  const none = {
    window: WINDOWS.find((one) => one === named) ?? 'WEEK',
    at: /^[0-9a-z]{1,5}$/.test(hours) ? new Date(parseInt(hours, HOURS_BASE) * HOUR_MS).toISOString() : null,
    topic: null,
    difficulty: null,
    isGlobal: kind === 'global',
  };
  if (kind === 'topic') return { ...none, topic: about };
  return { ...none, difficulty: (kind === 'difficulty' && DIFFICULTIES.find((one) => one === about)) || null };
}

/** Such as `Leaderboard, this season: dynamic programming`, or `Leaderboard, 16 – 22 Nov 2026` of a window that is over. */
export function boardTitle(
  { window, at, topic, difficulty, isGlobal }: BoardChoice,
  span: BoardSpan,
  t: Texts,
): string {
  const title = at === null ? t(`board.title_${window}`) : t('board.titlePast', { days: daysOf(span, t) });
  if (isGlobal) return `${title}: ${t('board.scope_global')}`;
  if (topic !== null) return `${title}: ${asText(topic.replaceAll('-', ' '))}`;
  return difficulty === null ? title : `${title}: ${t(`common.difficulty_${difficulty}`)}`;
}

function daysOf({ startsAt, endsAt, timeZone }: BoardSpan, t: Texts): string {
  if (!startsAt || !endsAt) return '';
  const days = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeZone });
  return days.formatRange(Date.parse(startsAt), Date.parse(endsAt) - 1);
}
