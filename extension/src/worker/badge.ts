import type { Browser } from 'wxt/browser';
import { isOf, waitsForUser, type Report } from '../queue/report.ts';

/** What the toolbar's button says of a user's reports, with nothing opened. */
export interface Badge {
  /** Empty, how many wait, or `!` when they wait for the user. */
  text: string;
  /** For a pointer and for screen readers. */
  title: string;
}

const NAME = 'LeetCord';
const MANY = 99;
const MUST_ACT = '#b45309';
const WAITS = '#475569';

const countWords = (count: number): string => (count === 1 ? '1 report' : `${count} reports`);

/**
 * `user` is who is signed in. `wasEnded`: the server has ended the session, so whoever was signed in has to come back.
 * Reports of others are not told.
 */
export function badgeOf(reports: Report[], user: string | null, wasEnded: boolean): Badge {
  const own = reports.filter((report) => isOf(report, user) || (user === null && wasEnded));
  const open = own.filter((report) => report.state === 'waiting' || waitsForUser(report));
  const forUser = user === null ? open : open.filter(waitsForUser);
  if (forUser.length > 0) {
    const act = user === null ? 'sign in' : 'prove your LeetCode account';
    return { text: '!', title: `${NAME}: ${act} to send ${countWords(forUser.length)}.` };
  }
  // One that is on its way at once is nothing to tell.
  if (!open.some(({ attempts }) => attempts > 0)) return { text: '', title: NAME };
  const wait = open.length === 1 ? 'waits' : 'wait';
  return {
    text: open.length > MANY ? `${MANY}+` : String(open.length),
    title: `${NAME}: ${countWords(open.length)} ${wait} to be sent. They are kept.`,
  };
}

export async function showBadge(action: typeof Browser.action, { text, title }: Badge): Promise<void> {
  await action.setBadgeBackgroundColor({ color: text === '!' ? MUST_ACT : WAITS });
  await action.setBadgeText({ text });
  await action.setTitle({ title });
}
