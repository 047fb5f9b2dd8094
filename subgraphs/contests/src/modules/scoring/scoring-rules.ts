import { DEFAULT_RULES, type ScoringRules } from './scoring.ts';

/** Rules, and the whole second from which they are in force. */
export interface DatedRules extends ScoringRules {
  since: Date;
}

/** All rules that a community has had, oldest first; missing while it has chosen none. */
type History = readonly DatedRules[] | undefined;

/** The rules for what was submitted then. They depend on LeetCode's time of it alone: what is confirmed late scores as it would have at once. */
export const rulesAt = (history: History, submittedAt: Date): ScoringRules =>
  history?.findLast(({ since }) => since <= submittedAt) ?? DEFAULT_RULES;

/** The rules that were chosen last. */
export const lastRules = (history: History): ScoringRules | DatedRules => history?.at(-1) ?? DEFAULT_RULES;

const SECOND_MS = 1_000;
/** When rules that are chosen now begin: LeetCode tells whole seconds, and what was made in this one was made under the old ones. */
export const beginningOf = (now: Date): Date => new Date((Math.floor(now.getTime() / SECOND_MS) + 1) * SECOND_MS);
