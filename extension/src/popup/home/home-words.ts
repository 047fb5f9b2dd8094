import { ordinal } from '@leetcord/kit/text/ordinal';
import type { DayView, RatingView } from '../../home/day-view.ts';
import type { StudyView } from '../../home/study-view.ts';
import { inZone, zoneNote } from '../../when-words.ts';
import { durationWords } from '../contests/contest-words.ts';
import { pointWords } from '../report-words.ts';

/** The texts of the user's day in the popup. */

/** The day on which a moment is in a time zone, such as `2026-12-01`. A zone that the browser does not know counts as UTC. */
export function dateIn(timeZone: string, atMs: number): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return inZone(timeZone, (zone) => new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone }).format(atMs));
}

/** Whether two moments are on the same day in a time zone. */
export const isSameDay = (timeZone: string, oneMs: number, otherMs: number): boolean =>
  dateIn(timeZone, oneMs) === dateIn(timeZone, otherMs);

export interface SolvedToday {
  slug: string;
  title: string | null;
  /** Whether LeetCode has confirmed it. */
  isConfirmed: boolean;
  /** In each community, by its id. */
  points: Record<string, number>;
}

/** What was solved on the day of a moment, the latest first: each problem once. */
export function solvedToday({ solves, timeZone }: DayView, nowMs: number): SolvedToday[] {
  const today = dateIn(timeZone, nowMs);
  const bySlug = new Map<string, SolvedToday>();
  for (const { slug, title, submittedAt, isConfirmed, awards } of solves) {
    if (dateIn(timeZone, Date.parse(submittedAt)) !== today) continue;
    const before = bySlug.get(slug) ?? { slug, title, isConfirmed: false, points: {} };
    const points = { ...before.points };
    for (const award of awards) points[award.communityId] = (points[award.communityId] ?? 0) + award.points;
    bySlug.set(slug, { ...before, isConfirmed: before.isConfirmed || isConfirmed, points });
  }
  return [...bySlug.values()];
}

/** What the problems gave in each community, such as `4 points`, most first. */
export function pointsToday({ solves }: DayView, solved: readonly SolvedToday[]): { name: string; points: number }[] {
  const names = new Map(solves.flatMap(({ awards }) => awards.map((one) => [one.communityId, one.community])));
  const sum = (id: string) => solved.reduce((total, { points }) => total + (points[id] ?? 0), 0);
  return [...names]
    .filter(([id]) => solved.some(({ points }) => id in points))
    .map(([id, name]) => ({ name, points: sum(id) }))
    .sort((one, other) => other.points - one.points);
}

/** What one problem gave: `3 points`, `1 to 3 points` where communities differ, `No points`, or that it is being checked. */
export function solveWords({ isConfirmed, points }: SolvedToday): string {
  if (!isConfirmed) return 'Being checked';
  const all = Object.values(points);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0 || most === 0) return 'No points';
  return least === most ? pointWords(most) : `${least} to ${pointWords(most)}`;
}

export const countWords = (count: number): string => `${count} ${count === 1 ? 'problem' : 'problems'}`;

const dayWords = (days: number): string => (days === 1 ? '1 day' : `${days} days in a row`);

/** The streak in a few words, and until when it lasts. `at`: of when it is, in Unix ms. */
export function streakWords({ streak, timeZone }: DayView, at: number, nowMs: number): { lead: string; rest: string } {
  if (!streak) return { lead: 'Not known right now', rest: '' };
  const longest = streak.longest > streak.days ? `, longest ${streak.longest}` : '';
  if (streak.days === 0 || streak.endsAt === null) {
    return { lead: `None${longest}`, rest: 'Solve a new problem to begin one.' };
  }
  const lead = `${dayWords(streak.days)}${longest}`;
  const endsMs = Date.parse(streak.endsAt);
  if (endsMs <= nowMs) return { lead, rest: 'Its day is over: being looked up.' };
  const isDone = streak.isTodayDone && isSameDay(timeZone, at, nowMs);
  const left = durationWords(Math.ceil((endsMs - nowMs) / 1_000));
  return { lead, rest: `${isDone ? 'Safe today; ends' : 'Ends'} ${zonedWords(timeZone, endsMs)}, in ${left}.` };
}

/** A moment by clocks in a zone, with the zone where it is not that of this browser: `Wed 2 Dec, 00:00 (Asia/Tokyo)`. */
function zonedWords(timeZone: string, atMs: number): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  const words = inZone(timeZone, (zone) => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: zone }).format(atMs));
  return `${words}${zoneNote(timeZone)}`;
}

/** Such as `1,540 · Specialist · 3rd`. */
export function ratingWords({ rating, title, rank, contests }: RatingView): string {
  const provisional = `provisional after ${contests} ${contests === 1 ? 'contest' : 'contests'}`;
  const name = title === null ? provisional : title.charAt(0) + title.slice(1).toLowerCase();
  return `${rating.toLocaleString('en')} · ${name} · ${ordinal(rank)}`;
}

/** How far the user is in a plan, such as `12 of 40 done, 2 behind`. */
export const alongWords = ({ done, problems, missed }: StudyView): string =>
  `${done} of ${problems} done${missed > 0 ? `, ${missed} behind` : ''}`;

export const STUDY_STATES: Readonly<Record<StudyView['today'][number]['state'], string>> = {
  DONE: 'solved',
  LATE: 'solved',
  SOLVED_BEFORE: 'solved before',
  OPEN: 'not solved',
};

/** Such as `▲ 12`; empty where nothing moved. */
export const changeWords = (change: number | null): string =>
  change === null || change === 0 ? '' : change > 0 ? `▲ ${change}` : `▼ ${-change}`;
