import { occurrences } from '../calendar/weekly.ts';
import { windowAt, type WindowSpan } from '../scoring/windows.ts';
import { timeZoneOf, type Community, type DigestTime } from './communities.repository.ts';

const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;
/** How late a digest is still told, in ms: after an outage of a weekend. */
const MAX_LATE_MS = 2 * DAY_MS;

/** In a community that has chosen nothing else. */
const DEFAULT_DIGEST_TIME: DigestTime = { weekday: 1, time: '09:00' };
export const digestTimeOf = ({ digestTime = DEFAULT_DIGEST_TIME }: Pick<Community, 'digestTime'>): DigestTime =>
  digestTime;

/** A board's week, which has a beginning and an end. */
export type Week = WindowSpan & { startsAt: Date; endsAt: Date };

/** The week of a community's boards that has most of the seven days before a moment: the last one on a Monday, the one that runs on a Friday. */
function weekBefore(at: Date, { boardZones }: Pick<Community, 'boardZones'>): Week {
  return windowAt('WEEK', new Date(at.getTime() - WEEK_MS / 2), boardZones) as Week;
}

/** The week of which a community was to be told last, and when that was. */
export function lastDigest(community: Community, now: Date): { at: Date; week: Week } {
  const { weekday, time } = digestTimeOf(community);
  // Eight days: a week may be an hour longer than seven.
  const within = { timeZone: timeZoneOf(community), after: new Date(now.getTime() - WEEK_MS - DAY_MS), until: now };
  const at = occurrences({ weekdays: [weekday], time }, within).at(-1)!.startsAt;
  return { at, week: weekBefore(at, community) };
}

/** The week of which a community is to be told now; null for none: it was told, or it is too late. */
export function dueDigest(community: Community, now: Date): Week | null {
  const { at, week } = lastDigest(community, now);
  const { digestOf } = community;
  // One that a clock which ran ahead has told of does not count.
  const isTold = digestOf !== undefined && digestOf >= week.startsAt && digestOf <= now;
  return isTold || now.getTime() - at.getTime() > MAX_LATE_MS ? null : week;
}
