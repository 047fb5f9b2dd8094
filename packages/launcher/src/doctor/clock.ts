import { bad, good, warning, type Finding } from './finding.ts';

/** Differences that nobody notices, and those that move the ends of contests, in ms. */
const TOLERABLE_MS = 2_000;
const HARMFUL_MS = 30_000;
const ADVICE = "Set this machine's clock, and keep it right with NTP (on Linux: timedatectl set-ntp true).";

/** What another clock says of this machine's. `theirs` was read between `sentAt` and `receivedAt`, in ms since 1970 by our clock. */
export function compareClocks(whose: string, theirs: number, sentAt: number, receivedAt: number): Finding {
  // No difference that a slow answer explains is held against us.
  const aheadMs = Math.max(sentAt - theirs, 0) - Math.max(theirs - receivedAt, 0);
  const amount = `${(Math.abs(aheadMs) / 1_000).toFixed(1)} s ${aheadMs < 0 ? 'behind' : 'ahead of'}`;
  if (Math.abs(aheadMs) <= TOLERABLE_MS) return good(`This machine's clock agrees with that of ${whose}`);
  const text = `This machine's clock is ${amount} that of ${whose}`;
  return Math.abs(aheadMs) <= HARMFUL_MS ? warning(text, ADVICE) : bad(text, ADVICE);
}

/** The same by the `Date` header of a reply, which has whole seconds; nothing where there is none. */
export function compareDateHeader(whose: string, headers: Headers, sentAt: number): Finding[] {
  const theirs = Date.parse(headers.get('date') ?? '');
  // The second has begun at some time.
  return Number.isNaN(theirs) ? [] : [compareClocks(whose, theirs, sentAt - 1_000, Date.now())];
}
