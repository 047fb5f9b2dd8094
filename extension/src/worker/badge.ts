import type { Browser } from 'wxt/browser';
import type { Owner } from '../session/owner.ts';
import { isOf, waitsForUser, type Report } from '../queue/report.ts';

/** What the toolbar button shows about a user's reports while the popup is closed. */
export interface Badge {
  /** Empty, the number of waiting reports, or `!` when they wait for the user. */
  text: string;
  /** For pointers and screen readers. */
  title: string;
}

const NAME = 'LeetCord';
const MANY = 99;
const MUST_ACT = '#b45309';
const WAITS = '#475569';

const countWords = (count: number): string => (count === 1 ? '1 report' : `${count} reports`);

/**
 * `user` is the signed-in user. `wasEnded`: the server has ended the session, so whoever was signed in has to come back. Other
 * users' reports are not shown.
 */
export function badgeOf(reports: Report[], user: Owner | null, wasEnded: boolean): Badge {
  const own = reports.filter((report) => isOf(report, user) || (user === null && wasEnded));
  const open = own.filter((report) => report.state === 'waiting' || waitsForUser(report));
  const forUser = user === null ? open : open.filter(waitsForUser);
  if (forUser.length > 0) {
    const act = user === null ? 'sign in' : 'prove your LeetCode account';
    return { text: '!', title: `${NAME}: ${act} to send ${countWords(forUser.length)}.` };
  }
  // A report that is just being sent for the first time is not worth showing.
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
