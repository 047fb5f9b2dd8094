import { nameWords, UNNAMED_SERVER } from '../name-words.ts';
import type { ToastLine } from '../toast.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** Such as `2nd`. */
export const ordinalWords = (rank: number): string => `${rank}${SUFFIXES[ordinals.select(rank)]}`;

/** The parts of a line such as `+3 · Weekly practice: 2nd`; the name is apart, because it may run from right to left. */
export const lineWords = ({ points, name, isContest, rank }: ToastLine): [string, string, string] => [
  points === null ? '' : `+${points} · `,
  nameWords(name, isContest ? 'Unnamed contest' : UNNAMED_SERVER),
  rank === null ? '' : `: ${ordinalWords(rank)}${isContest ? '' : ' this week'}`,
];
