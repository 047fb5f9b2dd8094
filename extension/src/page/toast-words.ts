import { nameWords, UNNAMED_CONTEST, UNNAMED_SERVER } from '@leetcord/kit/text/name-words';
import { ordinal } from '@leetcord/kit/text/ordinal';
import type { ToastLine } from '../toast.ts';

/** A longer name would leave no room for the place behind it. */
const NAME_LENGTH = 30;

const shortened = (name: string): string => {
  const letters = [...name];
  return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH).join('')}…` : name;
};

/** The parts of a line such as `+3 · Weekly practice: 2nd`; the name is apart, because it may run from right to left. */
export const lineWords = ({ points, name, isContest, rank }: ToastLine): [string, string, string] => [
  points === null ? '' : `+${points} · `,
  shortened(nameWords(name, isContest ? UNNAMED_CONTEST : UNNAMED_SERVER)),
  rank === null ? '' : `: ${ordinal(rank)}${isContest ? '' : ' this week'}`,
];
